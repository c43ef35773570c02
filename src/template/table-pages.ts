import { html, type TemplateResult } from 'lit';
import { turnsFrom } from '../layout/table/page.ts';
import type { TablePage } from '../layout/table/table.ts';
import { filter as english } from '../locale/en/filter.ts';
import type { Formatter } from '../locale/format.ts';

/** The buttons that turn the pages of a table, and which rows it shows. */
export function tablePagesTemplate(page: TablePage, format: Formatter, onTurn: (from: number) => void): TemplateResult {
  const words = format.words('filter', english);
  const [first, previous, next, last] = format.language.direction === 'rtl' ? '⇥→←⇤' : '⇤←→⇥';
  const turns = turnsFrom(page);
  const button = (part: string, label: string, sign: string | undefined, row: number | undefined) =>
    html`<button part=${part} type="button" class="button" aria-label=${label} ?disabled=${row === undefined} @click=${() => row !== undefined && onTurn(row)}>${sign}</button>`;
  return html`<div part="table-pages" class="table-pages">
    ${button('first-page', words.firstPage, first, turns.first)}
    ${button('previous-page', words.previousPage, previous, turns.previous)}
    <span role="status">${words.rows({ from: format.number(turns.shownFrom), to: format.number(page.to), count: format.number(page.count) })}</span>
    ${button('next-page', words.nextPage, next, turns.next)}
    ${button('last-page', words.lastPage, last, turns.last)}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { TablePage } from '../layout/table/table.ts';
import { filter as english } from '../locale/en/filter.ts';
import type { Formatter } from '../locale/format.ts';

/** The buttons that turn the pages of a table, and which rows it shows. */
export function tablePagesTemplate(
  { from, to, count }: TablePage,
  format: Formatter,
  onTurn: (from: number) => void,
): TemplateResult {
  const words = format.words('filter', english);
  const [first, previous, next, last] = format.language.direction === 'rtl' ? '⇥→←⇤' : '⇤←→⇥';
  const size = to - from;
  const button = (part: string, label: string, sign: string | undefined, target: number, isThere: boolean) =>
    html`<button part=${part} type="button" class="button" aria-label=${label} ?disabled=${!isThere} @click=${() => onTurn(target)}>${sign}</button>`;
  return html`<div part="table-pages" class="table-pages">
    ${button('first-page', words.firstPage, first, 0, from > 0)}
    ${button('previous-page', words.previousPage, previous, Math.max(0, from - size), from > 0)}
    <span role="status">${words.rows({ from: format.number(from + 1), to: format.number(to), count: format.number(count) })}</span>
    ${button('next-page', words.nextPage, next, to, to < count)}
    ${button('last-page', words.lastPage, last, count - 1, to < count)}
  </div>`;
}

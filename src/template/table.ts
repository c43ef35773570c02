import { html, nothing, type TemplateResult } from 'lit';
import { rowNumbers } from '../layout/table/page.ts';
import type { TableOrder } from '../layout/table/sort.ts';
import type { Row, Table } from '../layout/table/table.ts';
import type { Formatter } from '../locale/format.ts';
import type { Resolve } from './link.ts';
import { statementTemplate } from './statement.ts';
import { tablePagesTemplate } from './table-pages.ts';

/** What a reader does to a table, and has done. */
export interface TableControls {
  /** That a reader has given it; undefined for its own. */
  readonly order: TableOrder | undefined;
  /** @param from the first row of the page that is turned to */
  turn(from: number): void;
  sort(order: TableOrder): void;
}

/**
 * The same content as the drawing, as a real table; it scrolls within itself where it is wider than the widget. On a phone each row is
 * a block with a line for each cell that says something, whose column stands before it; roles keep it a table for who hears it.
 */
export function tableTemplate(
  table: Table,
  format: Formatter,
  resolve: Resolve,
  { order, turn, sort }: TableControls,
): TemplateResult {
  const { caption, page, totals = [] } = table;
  return html`<div part="table" class="table" role="region" tabindex="0" aria-label=${caption}>${oneTemplate(table, format, resolve, (column) => sortTemplate(column, order, sort))}${
    page && tablePagesTemplate(page, format, turn)
  }${totals.map((each) => oneTemplate(each, format, resolve))}</div>`;
}

function oneTemplate(
  { caption, columns, rows, page }: Table,
  format: Formatter,
  resolve: Resolve,
  head: (column: string) => TemplateResult = plainHead,
): TemplateResult {
  const numbers = page && rowNumbers(page);
  return html`<table role="table" aria-rowcount=${numbers?.count ?? nothing}>
    <caption>${caption}</caption>
    <thead role="rowgroup"><tr role="row" aria-rowindex=${numbers?.head ?? nothing}>${columns.map(head)}</tr></thead>
    <tbody role="rowgroup">${rows.map((row, index) => rowTemplate(row, columns, numbers?.body[index], (cell) => cellTemplate(cell, format, resolve)))}</tbody>
  </table>`;
}

/** What reads a table as text alone, a search engine's or a reader's own, is to tell its cells apart: hence a space before each. */
function plainHead(column: string): TemplateResult {
  return html` <th role="columnheader" scope="col">${column}</th>`;
}

/** A press sorts by the column, another one from its end. */
function sortTemplate(column: string, order: TableOrder | undefined, sort: TableControls['sort']): TemplateResult {
  const isSorted = order?.column === column;
  const isDescending = isSorted && order.isDescending;
  const next = { column, isDescending: isSorted && !isDescending };
  return html` <th role="columnheader" scope="col" aria-sort=${isSorted ? (isDescending ? 'descending' : 'ascending') : nothing}><button part="sort" type="button"
    class="sort" @click=${() => sort(next)}>${column}</button></th>`;
}

function rowTemplate(
  { id, cells: [name = [], ...rest] }: Row,
  [, ...columns]: readonly string[],
  index: number | undefined,
  shown: (cell: Cell) => TemplateResult | typeof nothing,
): TemplateResult {
  return html` <tr role="row" data-row=${id} aria-rowindex=${index ?? nothing}><th role="rowheader" scope="row">${shown(name)}</th>${rest.map(
    (cell, at) => html` <td role="cell" data-column=${columns[at] ?? nothing}><span>${shown(cell)}</span></td>`,
  )}</tr>`;
}

type Cell = Row['cells'][number];

function cellTemplate(cell: Cell, format: Formatter, resolve: Resolve): TemplateResult | typeof nothing {
  if (!cell.length) return nothing;
  return html`${cell.map(
    (value, index) =>
      html`${index ? ' ' : ''}<span class=${value.isNote ? 'cell-line note' : 'cell-line'}>${statementTemplate(value, format, resolve)}</span>`,
  )}`;
}

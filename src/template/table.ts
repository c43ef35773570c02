import { html, nothing, type TemplateResult } from 'lit';
import type { Row, Table } from '../layout/table/table.ts';
import type { Formatter } from '../locale/format.ts';
import type { Resolve } from './link.ts';
import { statementTemplate } from './statement.ts';
import { tablePagesTemplate } from './table-pages.ts';

/**
 * The same content as the drawing, as a real table; it scrolls within itself where it is wider than the widget.
 *
 * @param onTurn told of the first row of the page that a reader turns to
 */
export function tableTemplate(
  table: Table,
  format: Formatter,
  resolve: Resolve,
  onTurn: (from: number) => void,
): TemplateResult {
  const { caption, page, totals = [] } = table;
  return html`<div part="table" class="table" role="region" tabindex="0" aria-label=${caption}>${oneTemplate(table, format, resolve)}${
    page && tablePagesTemplate(page, format, onTurn)
  }${totals.map((each) => oneTemplate(each, format, resolve))}</div>`;
}

function oneTemplate({ caption, columns, rows, page }: Table, format: Formatter, resolve: Resolve): TemplateResult {
  const first = page && page.from + FIRST_BODY_ROW;
  return html`<table aria-rowcount=${page ? page.count + 1 : nothing}>
    <caption>${caption}</caption>
    <thead><tr aria-rowindex=${page ? 1 : nothing}>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map((row, index) => rowTemplate(row, format, resolve, first && first + index))}</tbody>
  </table>`;
}

/** Rows are counted from 1, the head among them. */
const FIRST_BODY_ROW = 2;

function rowTemplate(
  { id, cells: [name = [], ...rest] }: Row,
  format: Formatter,
  resolve: Resolve,
  index: number | undefined,
): TemplateResult {
  return html`<tr data-row=${id} aria-rowindex=${index ?? nothing}><th scope="row">${cellTemplate(name, format, resolve)}</th>${rest.map(
    (cell) => html`<td>${cellTemplate(cell, format, resolve)}</td>`,
  )}</tr>`;
}

function cellTemplate(
  cell: Row['cells'][number],
  format: Formatter,
  resolve: Resolve,
): TemplateResult | typeof nothing {
  if (!cell.length) return nothing;
  return html`${cell.map((value) => html`<span class=${value.isNote ? 'cell-line note' : 'cell-line'}>${statementTemplate(value, format, resolve)}</span>`)}`;
}

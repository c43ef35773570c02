import { html, type TemplateResult } from 'lit';
import type { DetailValue } from '../layout/detail/detail.ts';
import type { Table } from '../layout/table/table.ts';
import { record } from '../locale/en/record.ts';
import type { Formatter } from '../locale/format.ts';
import type { Resolve } from '../template/link.ts';
import { statementTemplate } from '../template/statement.ts';

/**
 * A table of two columns, whatever it has: beside the name of a row all else that is known, a line for each column with its name. Mail
 * on a phone and the text column of a site have no room for more, and no style sheet that would make some.
 *
 * @returns one table, and one for each of its totals
 */
export function fragmentTables(table: Table, format: Formatter, resolve: Resolve): readonly TemplateResult[] {
  const { totals = [] } = table;
  const { colon } = format.words('record', record);
  const statements = (values: readonly DetailValue[]) =>
    values.map((value, index) => html`${index ? '; ' : ''}${statementTemplate(value, format, resolve)}`);
  return [table, ...totals].map(
    ({ caption, columns, rows }) =>
      html`<table border="1"><caption>${caption}</caption><tbody>${rows.map(
        ({ cells: [name = [], ...rest] }) =>
          html`<tr><th scope="row">${statements(name)}</th> <td>${rest.map((cell, index) =>
            cell.length ? html`<span class="cell-line">${columns[index + 1]}${colon} ${statements(cell)}</span>` : '',
          )}</td></tr>`,
      )}</tbody></table>`,
  );
}

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { sortTable, type TableOrder } from '../layout/table/sort.ts';
import type { Table } from '../layout/table/table.ts';
import type { Formatter } from '../locale/format.ts';
import type { Resolve } from '../template/link.ts';
import { tableTemplate } from '../template/table.ts';

/** A widget's table, at the page and in the order that a reader has asked for. */
export class TableView {
  readonly #host: ReactiveControllerHost;
  /** A row of the page that is shown, where there are many. */
  #from = 0;
  #order: TableOrder | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Shows the first page, of what may be another table. */
  turnBack(): void {
    this.#from = 0;
  }

  /**
   * @param tableFrom the table with the page that has a row on it, or with all rows where none is given
   * @param isWhole all rows are wanted: on paper
   */
  template(
    tableFrom: (row: number | undefined) => Table,
    isWhole: boolean,
    format: Formatter,
    resolve: Resolve,
  ): TemplateResult {
    const order = this.#order;
    const from = isWhole ? undefined : this.#from;
    const table = order ? sortTable(tableFrom(undefined), order, format.language, from) : tableFrom(from);
    return tableTemplate(table, format, resolve, order, {
      turn: (row) => this.#show(row, order),
      sort: (by) => this.#show(0, by),
    });
  }

  #show(from: number, order: TableOrder | undefined): void {
    this.#from = from;
    this.#order = order;
    this.#host.requestUpdate();
  }
}

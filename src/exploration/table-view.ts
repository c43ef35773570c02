import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { sortTable, type TableOrder } from '../layout/table/sort.ts';
import type { Table } from '../layout/table/table.ts';
import type { Formatter } from '../locale/format.ts';
import type { Resolve } from '../template/link.ts';
import { tableTemplate } from '../template/table.ts';

/** A widget's table, at the page and in the order that a reader has asked for. */
export class TableView implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** A row of the page that is shown, where there are many. */
  #from = 0;
  #order: TableOrder | undefined;
  #isShown = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The button under a long table or a lower drawing would leave its reader anywhere: what it has brought begins at its top. */
  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const isShown = Boolean(root?.querySelector('.plot [part="table"]'));
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    // Safari gives a button that is clicked no focus.
    const isAtSwitch = root?.querySelector('[part="switch"]:is(:focus, :hover)');
    if (isAtSwitch && this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView();
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
    return tableTemplate(table, format, resolve, {
      order,
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

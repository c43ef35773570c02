import type { DetailValue } from '../detail/detail.ts';

/** The content of a widget as rows of text: the table view. The first cell of a row names it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly id: string;
  /** One cell a column, each with any number of statements. */
  readonly cells: readonly (readonly DetailValue[])[];
}

import type { DetailValue } from '../detail/detail.ts';

/** The content of a widget as rows of text: the table view. The first cell of a row names it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What sums the rows up, each as a table of its own under them. */
  readonly totals?: readonly Table[];
  /** Which of all rows these are, where not all are shown at once. */
  readonly page?: TablePage | undefined;
}

/** Rows from one up to another, exclusive, of so many. */
export interface TablePage {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The table without columns that no row has anything in; the first, which names the rows, stays. */
export function withoutEmptyColumns({ columns, rows, ...table }: Table): Table {
  const isUsed = columns.map((_, column) => column === 0 || rows.some(({ cells }) => cells[column]?.length));
  const kept = <T>(items: readonly T[]): readonly T[] => items.filter((_, column) => isUsed[column]);
  return { ...table, columns: kept(columns), rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })) };
}

export interface Row {
  readonly id: string;
  /** One cell a column, each with any number of statements. */
  readonly cells: readonly (readonly DetailValue[])[];
}

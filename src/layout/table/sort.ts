import { collatorOf } from '../../locale/collate.ts';
import type { Language } from '../../locale/language.ts';
import { withoutLanguages } from '../../locale/runs.ts';
import { tablePage } from './page.ts';
import type { Row, Table } from './table.ts';

/** By which column a reader has sorted a table, and whether from its end. */
export interface TableOrder {
  /** The column's head. */
  readonly column: string;
  readonly isDescending: boolean;
}

/**
 * A table in another order: days by time, words by the reader's alphabet. Rows with nothing in the column stay last, and rows that
 * are alike in it stay in the order that the table had.
 *
 * @param table with all its rows
 * @param from a row of the page that is shown, where there are many; all of them where none is given
 */
export function sortTable(table: Table, order: TableOrder, language: Language, from?: number): Table {
  const rows = sortRows(table, order, language);
  const page = from === undefined ? undefined : tablePage(from, rows.length);
  return { ...table, rows: rows.slice(page?.from, page?.to), page };
}

function sortRows({ columns, rows }: Table, { column, isDescending }: TableOrder, language: Language): readonly Row[] {
  const index = columns.indexOf(column);
  // In another language the heads have other words.
  if (index < 0) return rows;
  const collate = collatorOf(language);
  const keyed = rows.map((row) => ({ row, key: keyOf(row, index) }));
  const full = keyed.filter(({ key }) => key !== '');
  full.sort((a, b) => compareKeys(a.key, b.key, collate) * (isDescending ? -1 : 1));
  return [...full, ...keyed.filter(({ key }) => key === '')].map(({ row }) => row);
}

type Key = number | string;

function keyOf({ cells }: Row, index: number): Key {
  const [first] = cells[index] ?? [];
  if (!first) return '';
  return first.day ?? (first.text ? withoutLanguages(first.text) : first.citations.length);
}

/** Days stand before words that say of a day that it is not known. */
function compareKeys(a: Key, b: Key, collate: (a: string, b: string) => number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : collate(a, b);
}

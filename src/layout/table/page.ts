import type { TablePage } from './table.ts';

/** Rows of a table at once, and the most that need no pages. */
const TABLE_PAGE = 25;
const MOST_TABLE_ROWS = 40;

/** The page of a table that has a row on it; undefined where all rows have room. */
export function tablePage(from: number, count: number): TablePage | undefined {
  if (count <= MOST_TABLE_ROWS) return undefined;
  const first = Math.floor(Math.min(from, count - 1) / TABLE_PAGE) * TABLE_PAGE;
  return { from: first, to: Math.min(count, first + TABLE_PAGE), count };
}

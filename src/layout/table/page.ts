import type { TablePage } from './table.ts';

/** Rows of a table at once, and the most that need no pages. */
const TABLE_PAGE = 25;
const MOST_TABLE_ROWS = 40;

/** The rows that the buttons under a page lead to; undefined where there is no such page. */
export interface PageTurns {
  readonly first: number | undefined;
  readonly previous: number | undefined;
  readonly next: number | undefined;
  readonly last: number | undefined;
  /** The first row of this page as a reader counts. */
  readonly shownFrom: number;
}

export function turnsFrom({ from, to, count }: TablePage): PageTurns {
  const isFirst = from === 0;
  const isLast = to === count;
  return {
    first: isFirst ? undefined : 0,
    previous: isFirst ? undefined : from - 1,
    next: isLast ? undefined : to,
    last: isLast ? undefined : count - 1,
    shownFrom: from + 1,
  };
}

/** The numbers that rows have among all, which begin with 1 for the head, and how many rows these are. */
export function rowNumbers({ from, to, count }: TablePage): {
  readonly count: number;
  readonly head: number;
  readonly body: readonly number[];
} {
  return { count: count + 1, head: 1, body: Array.from({ length: to - from }, (_, index) => from + index + 2) };
}

/** The page of a table that has a row on it; undefined where all rows have room. */
export function tablePage(from: number, count: number): TablePage | undefined {
  if (count <= MOST_TABLE_ROWS) return undefined;
  const first = Math.floor(Math.min(from, count - 1) / TABLE_PAGE) * TABLE_PAGE;
  return { from: first, to: Math.min(count, first + TABLE_PAGE), count };
}

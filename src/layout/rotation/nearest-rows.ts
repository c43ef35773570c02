import { fitWindow, type TimeWindow } from '../time-window.ts';
import type { ChartRow } from './chart-rows.ts';
import type { NamedRow, RowMetrics } from './fit-rows.ts';
import { distanceFromDay } from './nearness.ts';
import { earliestStart, knownEnd } from './terms-domain.ts';

/** So many rows can be elements; a table has the rest. */
const MOST_ROWS = 100;

/** Around the time of the rows that are shown, as a share of it. */
const AIR = 0.04;

/**
 * As many rows as there is room for, at the least one: those whose terms are nearest to the as-of day, or to the middle of a part of
 * time, in the order of all.
 *
 * @param heightOf the least that a row takes, px
 * @param group what the name of a network over its rows takes, px
 * @param room px
 * @param part rows without a term in it stay away, but for one where there is no other
 */
export function nearestRows(
  rows: readonly NamedRow[],
  heightOf: (row: NamedRow) => number,
  group: RowMetrics['group'],
  room: number,
  part?: TimeWindow,
): readonly NamedRow[] {
  const byDistance = rows
    .map((row, index) => ({ row, index, distance: part ? distanceFromPart(row, part) : distanceFromDay(row) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
  const kept = new Set<NamedRow>();
  const networks = new Set<unknown>();
  let height = 0;
  for (const { row, distance } of byDistance) {
    if (part && kept.size && distance === Number.POSITIVE_INFINITY) break;
    height += heightOf(row) + (networks.has(row.network) ? 0 : group(row.network));
    networks.add(row.network);
    if (kept.size && (height > room || kept.size === MOST_ROWS)) break;
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

/** Infinite for a row without a term in that part. */
function distanceFromPart({ terms, network }: ChartRow, { first, last }: TimeWindow): number {
  const middle = (first + last) / 2;
  const distances = terms.flatMap((term) => {
    const [begun, ended] = [earliestStart(term, network), knownEnd(term, network)];
    return begun < last && ended > first ? [Math.max(0, begun - middle, middle - ended)] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** The time that the terms of some rows take, where not all rows are shown: on an axis of all time there would be little to see of them. */
export function timeOfRows(rows: readonly ChartRow[], bounds: TimeWindow): TimeWindow {
  const days = rows.flatMap(({ terms, network, hosting }) => [
    ...terms.flatMap((term) => [earliestStart(term, network), knownEnd(term, network)]),
    ...(hosting ? [hosting.date.earliest, hosting.date.latest] : []),
  ]);
  const known = days.filter(Number.isFinite);
  if (!known.length) return bounds;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const air = (last - first) * AIR;
  return fitWindow({ first: Math.max(bounds.first, first - air), last: Math.min(bounds.last, last + air) }, bounds);
}

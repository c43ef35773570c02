import type { NamedRow } from './fit-rows.ts';
import { distanceFromDay } from './nearness.ts';

/** So many rows can be elements; a table has the rest. */
const MOST_ROWS = 100;

/**
 * As many rows as there is room for, at the least one: those whose terms are nearest to the as-of day, in the order of all.
 *
 * @param heightOf the least that a row takes, px
 * @param group what the name of a network over its rows takes, px
 * @param room px
 */
export function nearestRows(
  rows: readonly NamedRow[],
  heightOf: (row: NamedRow) => number,
  group: number,
  room: number,
): readonly NamedRow[] {
  const byDistance = rows
    .map((row, index) => ({ row, index, distance: distanceFromDay(row) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
  const kept = new Set<NamedRow>();
  const networks = new Set<unknown>();
  let height = 0;
  for (const { row } of byDistance) {
    height += heightOf(row) + (networks.has(row.network) ? 0 : group);
    networks.add(row.network);
    if (kept.size && (height > room || kept.size === MOST_ROWS)) break;
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

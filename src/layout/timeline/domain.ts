import { civilDate, dayOf } from '../../dataset/calendar.ts';
import type { TimeScale } from '../time-scale.ts';
import type { LaneEntry } from './lane.ts';
import { MARK_SIZE, markDays } from './mark.ts';

/** The shortest time that is drawn, days: half a year, so that a single entry still has a calendar around it. */
const SHORTEST = 182;

/** Whole calendar years are not worth more empty space than this, as a share of the axis. */
const MOST_EMPTY = 0.34;

/**
 * The scales that the entries may be drawn on, the better first: whole calendar years, whose axis begins and ends at a
 * tick, and one that spends no space beyond the entries.
 */
export function timeScales(entries: readonly LaneEntry[], width: number): readonly TimeScale[] {
  const days = entries.flatMap((entry) => Object.values(markDays(entry))).filter(Number.isFinite);
  const first = Math.min(...days);
  const last = Math.max(...days) + 1;
  if (first > last) return [];
  const years = { first: dayOf(civilDate(first).year), last: dayOf(civilDate(last - 1).year + 1), from: 0, to: width };
  const margin = Math.max(0, SHORTEST - (last - first)) / 2;
  const close = { first: first - margin, last: last + margin, from: MARK_SIZE / 2, to: width - MARK_SIZE / 2 };
  const isEmpty = last - first < (1 - MOST_EMPTY) * (years.last - years.first);
  return isEmpty ? [close, years] : [years, close];
}

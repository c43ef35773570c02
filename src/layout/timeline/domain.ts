import { civilDate, type Day, dayOf } from '../../dataset/calendar.ts';
import type { TimeScale } from '../time-scale.ts';
import type { LaneEntry } from './lane.ts';
import { MARK_SIZE, markDays } from './mark.ts';

/** The shortest time that is drawn, days: half a year, so that a single entry still has a calendar around it. */
const SHORTEST = 182;

/** Whole calendar years are not worth an emptier axis than this, the filled share of it. */
const LEAST_FILLED = 0.66;

/** The scale of an axis for some entries, one of them at least of a known day. */
export function timeScale(entries: readonly LaneEntry[], width: number): TimeScale {
  const days = entries.flatMap(({ entry }) => Object.values(markDays(entry))).filter(Number.isFinite);
  return scaleOver(Math.min(...days), Math.max(...days), width);
}

/**
 * The scale of an axis from a first day through a last: whole calendar years, which begin and end at a tick, or no space beyond
 * where that would be too much.
 */
export function scaleOver(earliest: Day, latest: Day, width: number): TimeScale {
  const end = latest + 1;
  const [first, last] = [dayOf(civilDate(earliest).year), dayOf(civilDate(latest).year + 1)];
  if (end - earliest > LEAST_FILLED * (last - first)) return { first, last, from: 0, to: width };
  const margin = Math.max(0, SHORTEST - (end - earliest)) / 2;
  return { first: earliest - margin, last: end + margin, from: MARK_SIZE / 2, to: width - MARK_SIZE / 2 };
}

import { civilDate, type Day, dayOf } from '../../dataset/calendar.ts';
import type { TimeScale } from '../time-scale.ts';
import type { Lane } from './lane.ts';
import { MARK_SIZE, markDays } from './mark.ts';

/** The shortest time that is drawn, days: half a year, so that a single entry still has a calendar around it. */
const SHORTEST = 182;

/** Whole calendar years are not worth more empty space than this, as a share of the axis. */
const MOST_EMPTY = 0.34;

/**
 * The scales that the entries may be drawn on, the better first: whole calendar years, whose axis begins and ends at a
 * tick, and one that spends no space beyond the entries.
 */
export function timeScales(lanes: readonly Lane[], width: number): readonly TimeScale[] {
  const bounds = lanes.flatMap(({ network, entries }) => entries.map((entry) => markDays(entry, network.asOf.day)));
  const days = bounds.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  const [earliest, latest] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (earliest > latest) return [];
  const years = { first: dayOf(civilDate(earliest).year), last: dayOf(civilDate(latest).year + 1), from: 0, to: width };
  const close = closeScale(earliest, latest + 1, width);
  const empty = 1 - (latest - earliest) / (years.last - years.first);
  return empty > MOST_EMPTY ? [close, years] : [years, close];
}

function closeScale(first: Day, last: Day, width: number): TimeScale {
  const margin = Math.max(0, SHORTEST - (last - first)) / 2;
  return { first: first - margin, last: last + margin, from: MARK_SIZE / 2, to: width - MARK_SIZE / 2 };
}

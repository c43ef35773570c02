/** Time on a line: days to px and the ticks that label it. */
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { Day } from '../dataset/calendar.ts';

const MS_PER_DAY = 86_400_000;

/** A linear scale from days to px; `from` and `to` may run from right to left. */
export interface TimeScale {
  readonly first: Day;
  readonly last: Day;
  readonly from: number;
  readonly to: number;
}

/** The position of a day in px; a day beyond the ends lies beyond the line. */
export function position(scale: TimeScale, day: Day): number {
  const { first, last, from, to } = scale;
  return from + ((day - first) / (last - first)) * (to - from);
}

export interface Tick {
  readonly day: Day;
  /** The precision that labels it in full. */
  readonly precision: 'year' | 'month' | 'day';
}

/** Steps between ticks from the finest: days in one, d3's interval, how many of it. Years beyond come in 1, 2 and 5 times tens. */
const STEPS = [
  [1, utcDay, 1],
  [7, utcDay, 7],
  [30, utcMonth, 1],
  [91, utcMonth, 3],
  [182, utcMonth, 6],
] as const;

const DAYS_PER_YEAR = 365;

/**
 * At most about `count` round days within the scale, evenly apart: days, months or years.
 *
 * @returns ticks in order of time
 */
export function timeTicks({ first, last }: TimeScale, count: number): readonly Tick[] {
  const needed = (last - first) / Math.max(1, count);
  const [, interval, step] = STEPS.find(([days]) => days >= needed) ?? [0, utcYear, yearStep(needed / DAYS_PER_YEAR)];
  const ticks = interval.every(step)?.range(new Date(first * MS_PER_DAY), new Date((last + 1) * MS_PER_DAY)) ?? [];
  return ticks.map((tick) => ({ day: tick.getTime() / MS_PER_DAY, precision: precisionOf(tick) }));
}

/** The least of 1, 2, 5, 10, 20 … that is no smaller than `years`. */
function yearStep(years: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(years)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= years * 0.99) ?? power * 10;
}

function precisionOf(tick: Date): Tick['precision'] {
  if (tick.getUTCDate() > 1) return 'day';
  return tick.getUTCMonth() ? 'month' : 'year';
}

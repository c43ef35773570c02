/** Time on a line: days to px and the ticks that label it. */
import { utcMonth, utcTicks } from 'd3-time';
import { type Day, dayOf } from '../dataset/calendar.ts';

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

/**
 * About `count` round days within the scale: years, months or days, as d3 chooses them.
 *
 * @returns ticks in order of time
 */
export function timeTicks({ first, last }: TimeScale, count: number): readonly Tick[] {
  const ticks = utcTicks(new Date(first * MS_PER_DAY), new Date(last * MS_PER_DAY), Math.max(1, count));
  return ticks
    .filter((tick) => tick.getTime() % MS_PER_DAY === 0)
    .map((tick) => ({ day: tick.getTime() / MS_PER_DAY, precision: precisionOf(tick) }));
}

function precisionOf(tick: Date): Tick['precision'] {
  if (utcMonth(tick).getTime() !== tick.getTime()) return 'day';
  return tick.getTime() === dayOf(tick.getUTCFullYear()) * MS_PER_DAY ? 'year' : 'month';
}

/** Time on a line: days to px and the ticks that label it. */
import { civilDate, type Day, dayOf } from '../dataset/calendar.ts';

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

/** A step between ticks, in days about: every so many months, counted from January, and in each every so many days. */
type Step = readonly [about: Day, months: number, days: number];

/** More days than any month has: its first alone. */
const WHOLE = 31;

/** From the finest; beyond, years come in 1, 2 and 5 times tens. */
const STEPS: readonly Step[] = [
  [1, 1, 1],
  [7, 1, 7],
  [30, 1, WHOLE],
  [91, 3, WHOLE],
  [182, 6, WHOLE],
];

const DAYS_PER_YEAR = 365;

/**
 * At most about `count` round days within the scale, evenly apart: days, months or years.
 *
 * @returns ticks in order of time
 */
export function timeTicks({ first, last }: TimeScale, count: number): readonly Tick[] {
  const needed = (last - first) / Math.max(1, count);
  const fine = STEPS.find(([about]) => about >= needed);
  const [, months, days] = fine ?? [0, 12 * yearStep(needed / DAYS_PER_YEAR), WHOLE];
  const { year, month } = civilDate(first);
  const begun = 12 * year + month - 1;
  const ticks: Tick[] = [];
  for (let start = begun - (begun % months); monthDay(start, 1) < last + 1; start += months) {
    for (let day = 1; monthDay(start, day) < monthDay(start + 1, 1); day += days) {
      ticks.push({ day: monthDay(start, day), precision: day > 1 ? 'day' : start % 12 ? 'month' : 'year' });
    }
  }
  return ticks.filter(({ day }) => day >= first && day < last + 1);
}

/** A day of a month that is counted from January of the year 0. */
function monthDay(month: number, day: number): Day {
  return dayOf(0, month + 1, day);
}

/** The least of 1, 2, 5, 10, 20 … that is no smaller than `years`. */
function yearStep(years: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(years)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= years * 0.99) ?? power * 10;
}

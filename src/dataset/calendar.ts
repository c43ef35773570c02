/**
 * Days as whole numbers, so that no date ever passes through a time zone.
 *
 * The calendar is the proleptic Gregorian one of ISO 8601.
 */

/** Days since 1970-01-01; negative before. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** After so many years, which are so many days, the calendar is the same again. */
const CYCLE = 400;
const DAYS_PER_CYCLE = 146_097;

/** The day of a calendar date. `Date.UTC` reads years 0 to 99 as 1900 to 1999, hence the cycle. */
export function dayOf(year: number, month = 1, day = 1): Day {
  return wholeDays(Date.UTC(year + CYCLE, month - 1, day)) - DAYS_PER_CYCLE;
}

/** The day of a `YYYY-MM-DD` that the calendar has. Any other text, browsers read as each of them likes. */
export function writtenDay(text: string): Day {
  return wholeDays(Date.parse(text));
}

/** Nothing is left to round; what has been is a whole number for machines too, and no object as a quotient is. */
function wholeDays(ms: number): Day {
  return Math.round(ms / MS_PER_DAY);
}

/** The calendar date of a day. */
export function civilDate(day: Day): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The reader's calendar day, in the reader's own time zone. */
export function readerDay(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

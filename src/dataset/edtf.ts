/**
 * Dates that may be fuzzy, in the part of EDTF (ISO 8601-2:2019) that the dataset uses.
 *
 * Text goes in, the first and last day it may mean come out; a date never gains a precision that its text does not have.
 */
import { civilDate, type Day, dayOf, writtenDay } from './calendar.ts';

/** A date as exact as its text and no more. */
export interface FuzzyDate {
  /** As it was written. */
  readonly text: string;
  /** The first day it may be, of its digits when approximate; -Infinity for `[..B]`. */
  readonly earliest: Day;
  /** The last day it may be, inclusive; Infinity for `[A..]`. */
  readonly latest: Day;
  /** `range` for one day somewhere within `[A..B]`. */
  readonly precision: 'day' | 'month' | 'year' | 'range';
  /** `~` or `%`: about. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is unsure. */
  readonly uncertain: boolean;
  /** First end of a range; absent where it is open. */
  readonly from?: FuzzyDate;
  /** Last end of a range; absent where it is open. */
  readonly to?: FuzzyDate;
}

/** Every day that all months have. To look at them is several times as fast as to work out which day they are. */
export const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[012])-(?:0[1-9]|1\d|2[0-8])$/;

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
const RANGE = /^\[([\d-]*)\.\.([\d-]*)\]$/;

/**
 * A date from its text: `2025-11-19`, `2025-05`, `2026`, each with `~`, `?` or `%` behind it, or one day within a range such
 * as `[2026-07..2026-12]`, `[..2026-01-28]`, `[2026-07..]`, whose ends carry no sign.
 *
 * @returns undefined for any other text, for a day that the calendar lacks, and for a range from later to earlier
 */
export function parseDate(text: string): FuzzyDate | undefined {
  if (PLAIN_DAY.test(text)) {
    // Most of thousands: read without a piece of text for each part.
    const day = writtenDay(text);
    return { text, earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false };
  }
  const parts = DATE.exec(text);
  return parts ? parseParts(text, parts) : parseRange(text);
}

function parseParts(text: string, [, years, months, days, sign]: RegExpExecArray): FuzzyDate | undefined {
  const earliest = dayOf(Number(years), Number(months ?? 1), Number(days ?? 1));
  const { year, month, day } = civilDate(earliest);
  // What the calendar lacks has become a day of another month.
  if (month !== Number(months ?? 1) || day !== Number(days ?? 1)) return undefined;
  return {
    text,
    earliest,
    latest: days ? earliest : (months ? dayOf(year, month + 1) : dayOf(year + 1)) - 1,
    precision: days ? 'day' : months ? 'month' : 'year',
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  };
}

function parseRange(text: string): FuzzyDate | undefined {
  const ends = RANGE.exec(text);
  if (!ends) return undefined;
  const [, first = '', last = ''] = ends;
  const from = parseDate(first);
  const to = parseDate(last);
  // An end that is written must be a date, and one of the two must be.
  if ((first && !from) || (last && !to) || !(from || to)) return undefined;
  const earliest = from?.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = to?.latest ?? Number.POSITIVE_INFINITY;
  if (earliest > latest) return undefined;
  return {
    text,
    earliest,
    latest,
    precision: 'range',
    approximate: false,
    uncertain: false,
    ...(from && { from }),
    ...(to && { to }),
  };
}

/** True for one certain day of the calendar: of day precision, and neither approximate nor uncertain. */
export function isExactDay(date: FuzzyDate): boolean {
  return date.precision === 'day' && !date.approximate && !date.uncertain;
}

/** Order of time for `sort`: by the earliest day, the wider date later on a tie, so that a year follows its 1 January. */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  // Two open ends differ by NaN, which is falsy: a tie.
  return a.earliest - b.earliest || a.latest - b.latest || 0;
}

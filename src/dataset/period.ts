/**
 * Periods between two fuzzy dates (EDTF intervals, ISO 8601-2:2019), and where a day lies in one.
 *
 * Text goes in, both ends come out, each a date, open or unknown; nothing is assumed of an end that is not stated.
 */
import type { Day } from './calendar.ts';
import { type FuzzyDate, parseDate } from './edtf.ts';

/** From the start through the end, both inclusive. */
export interface Period {
  /** undefined where the start is unknown, `/B`. */
  readonly start: FuzzyDate | undefined;
  /** The very start where both are written alike, as for a calendar year; `open` where it still ran at the dataset's `updated`, `A/..`; undefined where the end is unknown, `A/`. */
  readonly end: FuzzyDate | 'open' | undefined;
}

/** When a meeting takes place: a period, or a single date as one that starts and ends with it. */
export interface Span extends Period {
  /** The date where a single one was written; `start` and `end` are the same object. */
  readonly date?: FuzzyDate;
}

/**
 * Where a day lies in a period: `starting` and `ending` within a fuzzy end, `unstated` where an unknown end leaves open
 * whether the period runs on that day.
 */
export type Phase = 'before' | 'starting' | 'during' | 'ending' | 'after' | 'unstated';

/**
 * A period from its text: `A/B`, `A/..`, `A/`, `/B`, `/..`, where A and B are dates.
 *
 * @returns undefined for any other text, for `/` alone, and for a period that ends before it starts
 */
export function parsePeriod(text: string): Period | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const first = text.slice(0, slash);
  const last = text.slice(slash + 1);
  const start = parseDate(first);
  const end = last === '..' ? 'open' : last === first ? start : parseDate(last);
  // An end that is written must be a date, and one of the two must be written.
  if ((first && !start) || (last && !end) || !(first || last)) return undefined;
  if (start && typeof end === 'object' && start.earliest > end.latest) return undefined;
  return { start, end };
}

/**
 * The span of a meeting from its text, a date or any period: a congress of which only the last day is known is `/B`.
 *
 * @returns undefined where the text is neither
 */
export function parseSpan(text: string): Span | undefined {
  if (text.includes('/')) return parsePeriod(text);
  const date = parseDate(text);
  return date && { start: date, end: date, date };
}

/** The first and the last day that a period may touch; infinite where an end is open or unknown. */
export function periodBounds({ start, end }: Period): { readonly earliest: Day; readonly latest: Day } {
  return {
    earliest: start?.earliest ?? Number.NEGATIVE_INFINITY,
    latest: typeof end === 'object' ? end.latest : Number.POSITIVE_INFINITY,
  };
}

/**
 * Where a day lies in a period.
 *
 * A fuzzy start counts from its latest day: until then it is `starting`, also where the end is as fuzzy (`2026/2026`). On
 * the exact day that ends a period it is still `during`; the caller lets a successor win. A stated end is proof for its own
 * day alone: where the other end is unknown, every day between is `unstated`, and where no first day is known either, each day
 * before is one on which it may be `starting`.
 *
 * @param asOf the day, and the day up to which the dataset knows: on that, a period of unknown start and open end runs
 * @param earliestPossible the first day on which a period may have run of whose start no earliest day is known: the founding
 */
export function phaseOn(
  period: Period,
  { day, updated = Number.POSITIVE_INFINITY }: { readonly day: Day; readonly updated?: Day },
  earliestPossible: Day = Number.NEGATIVE_INFINITY,
): Phase {
  const { start, end } = period;
  const { latest } = periodBounds(period);
  if (day < (start && Number.isFinite(start.earliest) ? start.earliest : earliestPossible)) return 'before';
  if (day > latest) return 'after';
  if (start && day < start.latest) return 'starting';
  if (typeof end === 'object' && day > end.earliest) return 'ending';
  if (!start && isLastStated(end, day, updated)) return 'during';
  if (!start) return earliestPossible === Number.NEGATIVE_INFINITY ? 'starting' : 'unstated';
  return end || day === start.earliest ? 'during' : 'unstated';
}

function isLastStated(end: Period['end'], day: Day, updated: Day): boolean {
  return end === 'open' ? day >= updated : day === end?.latest;
}

import { type Day, readerDay } from '../dataset/calendar.ts';
import { parseDate } from '../dataset/edtf.ts';
import type { Dataset } from '../dataset/model.ts';

/** The day that a picture is true for, and the days that bound what may be said on it. */
export interface AsOf {
  readonly day: Day;
  /** The last day that the dataset knows of. */
  readonly updated: Day;
  /** The reader's own calendar day. */
  readonly readerDay: Day;
}

/** True for a value that the `as-of` attribute takes: `today` or an exact day, `YYYY-MM-DD`. */
export function isAsOf(value: string): boolean {
  return value === 'today' || parseDate(value)?.precision === 'day';
}

/**
 * The as-of day of a picture.
 *
 * @param asOf `today`, `YYYY-MM-DD`, or nothing for the dataset's own `updated`, since a picture claims no more than its data knows
 * @param now the reader's moment
 */
export function resolveAsOf(asOf: string | undefined, dataset: Dataset, now: Date): AsOf {
  const today = readerDay(now);
  const updated = parseDate(dataset.updated)?.latest ?? today;
  const asked = asOf === 'today' ? today : asOf ? parseDate(asOf)?.earliest : undefined;
  return { day: asked ?? updated, updated, readerDay: today };
}

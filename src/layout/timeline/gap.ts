import { civilDate } from '../../dataset/calendar.ts';
import type { Formatter } from '../../locale/format.ts';
import type { LaneEntry } from './lane.ts';
import { markDays } from './mark.ts';

/** Shorter gaps need no words: 18 months, in days. */
const LONG_GAP = 547;

/** A date of more days than this does not tell its month. */
const MONTH = 31;

/**
 * What lies between two entries, in words: `2 years 9 months later`; empty where the gap is short or its length unknown.
 * Months are counted only between dates that tell their month, since words are no more exact than the dates.
 *
 * @param isReversed the later entry is read first
 */
export function gapWords(earlier: LaneEntry, later: LaneEntry, { messages }: Formatter, isReversed: boolean): string {
  const [before, after] = [markDays(earlier), markDays(later)];
  const gap = after.first - before.last;
  if (!(gap >= LONG_GAP && gap < Number.POSITIVE_INFINITY)) return '';
  const [start, end] = [civilDate(before.last), civilDate(after.first)];
  const years = end.year - start.year;
  const months = years * 12 + end.month - start.month;
  const tellsMonths =
    before.last - earlier.entry.date.earliest < MONTH && later.entry.date.latest - after.first < MONTH;
  const write = isReversed ? messages.earlier : messages.later;
  return tellsMonths ? write(Math.floor(months / 12), months % 12) : write(years, 0);
}

import { civilDate, type Day } from '../../dataset/calendar.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';
import { markDays } from './mark.ts';

/** Shorter gaps need no words: 18 months, in days. */
const LONG_GAP = 547;

/**
 * What lies between two entries, in words: `2 years 9 months later`; undefined where the gap is short or its length unknown.
 * Months are counted only between dates that tell their month, since words are no more exact than the dates.
 *
 * @param isReversed the later entry is read first
 */
export function gapWords(
  earlier: Entry,
  later: Entry,
  { messages }: Formatter,
  isReversed: boolean,
): string | undefined {
  const from = markDays(earlier, earlier.date.latest).last;
  const to = later.date.earliest;
  if (!Number.isFinite(from) || !Number.isFinite(to) || to - from < LONG_GAP) return undefined;
  const write = isReversed ? messages.earlier : messages.later;
  const [start, end] = [civilDate(from), civilDate(to)];
  if (!tellsMonth(earlier.date.earliest, from) || !tellsMonth(to, later.date.latest))
    return write(end.year - start.year, 0);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return write(Math.floor(months / 12), months % 12);
}

function tellsMonth(first: Day, last: Day): boolean {
  return last - first < 31;
}

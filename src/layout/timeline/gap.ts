import { civilDate } from '../../dataset/calendar.ts';
import { rail } from '../../locale/en/rail.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';
import { markDays, textureOf } from './mark.ts';

/** Shorter gaps need no words: 18 months, in days. */
const LONG_GAP = 547;

/**
 * What lies between two entries, in words: `2 years 9 months later`; empty where the gap is short or its length unknown.
 * Months are counted only between dates that tell their month, since words are no more exact than the dates.
 *
 * @param isReversed the later entry is read first
 */
export function gapWords(earlier: Entry, later: Entry, format: Formatter, isReversed: boolean): string {
  const { last } = markDays(earlier);
  const { earliest } = later.date;
  if (!(earliest - last >= LONG_GAP && earliest - last < Number.POSITIVE_INFINITY)) return '';
  const [start, end] = [civilDate(last), civilDate(earliest)];
  const years = end.year - start.year;
  const months = years * 12 + end.month - start.month;
  const { earlier: before, later: after } = format.words('rail', rail);
  const write = isReversed ? before : after;
  const tellsMonths = textureOf(earlier) !== 'hatch' && textureOf(later) !== 'hatch';
  return tellsMonths ? write(Math.floor(months / 12), months % 12) : write(years, 0);
}

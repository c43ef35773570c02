import type { Period } from '../../dataset/period.ts';
import type { DateWidth, Formatter } from '../../locale/format.ts';

/** From when to when, as far as it is known: `since 19 Nov 2025, still open`, `start not stated, until 19 Nov 2025`. */
export function termPeriodText(period: Period, format: Formatter, width: DateWidth = 'short'): string {
  return `${format.since(period, width)}${format.language.list.separator}${format.until(period, width)}`;
}

import type { Formatter } from '../locale/format.ts';
import type { AsOf } from '../network/as-of.ts';

/** The day that a widget is true for: `As of 21 Nov 2025.`; beyond what the dataset knows, the day up to which it does. */
export function asOfText({ day, updated }: AsOf, format: Formatter): string {
  const { asKnownOn, asOf } = format.messages;
  return format.sentence(day > updated ? asKnownOn({ date: format.day(updated) }) : asOf({ date: format.day(day) }));
}

import { record } from '../../locale/en/record.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Length } from '../../network/term-length.ts';

/** A number of days in words, never more exact than it is known: `405 days`, `150–181 days`, `111 days so far`. */
export function lengthWords({ least, most, isRunning }: Length, format: Formatter): string {
  const { days, soFar } = format.words('record', record);
  const written = least === most ? format.number(least) : `${format.number(least)}–${format.number(most)}`;
  const length = days(most, written);
  return isRunning ? soFar({ length }) : length;
}

import { parseDate } from '../dataset/edtf.ts';
import type { Source } from '../dataset/model.ts';
import type { Formatter } from '../locale/format.ts';

/** The date of a source after its title, or nothing where it has none. */
export function sourceDate({ date }: Source, format: Formatter): string {
  const parsed = date === undefined ? undefined : parseDate(date);
  return parsed ? `${format.language.list.separator}${format.date(parsed)}` : '';
}

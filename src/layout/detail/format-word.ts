import type { Meeting } from '../../dataset/model.ts';
import { record } from '../../locale/en/record.ts';
import type { Formatter } from '../../locale/format.ts';

/** How people met. */
export function formatWord(value: NonNullable<Meeting['format']>, format: Formatter): string {
  return value === 'video' ? format.messages.videoConference : format.words('record', record).format[value];
}

import type { Messages } from '../../locale/messages.ts';
import type { TimelineLayout } from './layout.ts';

/** What stands under a timeline: what its bars mean, where the key has any. */
export function timelineCaptions({ key }: TimelineLayout, { spanBars }: Messages): readonly string[] {
  return key.some(({ mark }) => mark.texture !== 'solid') ? [spanBars] : [];
}

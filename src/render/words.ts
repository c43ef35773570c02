import type { Words } from '../layout/figure/words.ts';
import { runsOf } from '../locale/runs.ts';

/** A sentence as words of one style, with the languages of what in it is not in the reader's. */
export function foreignWords(sentence: string, style: Omit<Words, 'text' | 'lang'>): readonly Words[] {
  return runsOf(sentence).map(({ text, lang }) => ({ ...style, text, lang }));
}

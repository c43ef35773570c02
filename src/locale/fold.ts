import type { Language } from './language.ts';
import { smallLetters } from './small-letters.ts';

/** Marks on letters, and all that is typed for an apostrophe. */
const MARKS = /[\p{M}'`´ʻʼ‘’]/gu;

/**
 * A word as it is compared with what a reader types, both being folded: in small letters, without marks, and with the language's
 * letters as other keyboards and the other script write them, `ozbekiston` for `Oʻzbekiston` and for `Ўзбекистон`.
 */
export function fold(word: string, language: Language): string {
  const pairs = language.foldings?.split(' ') ?? [];
  const written = pairs.reduce(
    (text, pair) => {
      const [from = '', to = ''] = pair.split(':');
      return text.replaceAll(from, to);
    },
    smallLetters(word.normalize('NFC'), language),
  );
  return written.normalize('NFD').replaceAll(MARKS, '');
}

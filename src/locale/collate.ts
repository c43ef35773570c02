import type { Language } from './language.ts';
import { smallLetters } from './small-letters.ts';

/** Stands behind every letter. */
const LAST = '\uffff';
const APOSTROPHES = /['`´ʼ‘’]/g;

/**
 * Compares words by the alphabet of a language, for sorting: letters with marks that the alphabet does not know by the letter
 * without, capitals like small letters; where nothing else tells two words apart, their marks do.
 */
export function collatorOf(language: Language): (a: string, b: string) => number {
  const keys = sortKeys(language.alphabet ?? '');
  const letters = new RegExp([...keys.keys()].sort((a, b) => b.length - a.length).join('|') || '$^', 'g');
  const plain = (word: string) => smallLetters(word.normalize('NFC'), language).replaceAll(APOSTROPHES, 'ʻ');
  const keyOf = (word: string) => withoutMarks(plain(word).replace(letters, (letter) => keys.get(letter) ?? letter));
  return (a, b) => inOrder(keyOf(a), keyOf(b)) || inOrder(plain(a).normalize('NFD'), plain(b).normalize('NFD'));
}

/** `c ç` gives `ç` a key between those of `c`, whatever follows it, and `d`. */
function sortKeys(alphabet: string): Map<string, string> {
  const keys = new Map<string, string>();
  // Letters of the reader's own script come first.
  if (alphabet > '~') for (const letter of 'abcdefghijklmnopqrstuvwxyz') keys.set(letter, LAST + letter);
  for (const group of alphabet.split('|')) {
    const [first = '', ...followers] = group.split(' ');
    const [base = ''] = first;
    for (const variant of first.split('=').slice(1)) keys.set(variant, base);
    followers.forEach((follower, index) => {
      for (const letter of follower.split('=')) keys.set(letter, base + LAST.repeat(index + 1));
    });
  }
  return keys;
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}|[ʻ\u200c]/gu, '');
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

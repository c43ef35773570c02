import type { Language } from './language.ts';

/** A word in small letters as the language has them: `I` is `ı` in Turkish and Azerbaijani. */
export function smallLetters(word: string, { tag }: Language): string {
  const dotted = tag === 'tr' || tag === 'az' ? word.replaceAll('I', 'ı') : word;
  return dotted.replaceAll('İ', 'i').toLowerCase();
}

import type { Language } from './language.ts';

/** A word as it is compared with what a reader types: in the language's own small letters (`I` is `ı` in Turkish). */
export function fold(word: string, { tag }: Language): string {
  return word.toLocaleLowerCase(tag);
}

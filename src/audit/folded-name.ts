/** Letters that stand for one of the Latin alphabet and have no mark to take away. */
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ø: 'o', ł: 'l', ß: 'ss' };

/**
 * A name without what spellings differ in: capitals, marks, hyphens, the order of its words. Not for readers: it takes no
 * language into account.
 */
export function foldedName(name: string): string {
  const letters = name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const words = letters.replaceAll(/[ıəøłß]/g, (letter) => LETTERS[letter] ?? letter).match(/[\p{L}\p{N}]+/gu);
  return [...(words ?? [])].sort().join(' ');
}

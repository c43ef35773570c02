/** Words as they are compared, and as ids. */

/** Letters that no mark comes off from. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', ŋ: 'n' };

const LONGEST = 60;

/** Words without case, marks and punctuation; empty for words in a script without Latin letters. */
export function plainWords(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ıəøłđßæŋ]/g, (letter) => PLAIN[letter] ?? '')
    .replaceAll(/[’'ʻʼ`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Words as an id, `basbakanlar-konseyi`. */
export function slug(words: string): string {
  return plainWords(words).slice(0, LONGEST).replace(/-+$/, '');
}

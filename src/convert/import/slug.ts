/** Letters that no mark comes off from. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', ŋ: 'n' };

const LONGEST = 60;

/** Words as an id, `basbakanlar-konseyi`; empty for words in a script without Latin letters. */
export function slug(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ıəøłđßæŋ]/g, (letter) => PLAIN[letter] ?? '')
    .replaceAll(/[’'ʻʼ`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
}

/** True for two writings of one name that differ in case and marks alone. */
export function isSameName(a: string, b: string): boolean {
  const key = slug(a);
  return a.trim() === b.trim() || (key !== '' && key === slug(b));
}

/** The id itself, or with the first number behind it that makes it one that is not taken. */
export function freshId(id: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

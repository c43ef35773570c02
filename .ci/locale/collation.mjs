// Where a language's letters stand in its alphabet, where that is not their place in Unicode.
//
// CLDR's packages have the letters but not their order, which is part of ICU; Node brings it along.

import { readCldr } from './read-cldr.mjs';

/** Letters whose order is that of Unicode, and which have no mark that could be taken away. */
const PLAIN = /^[a-zа-ик-я\u0621\u0627-\u064a]$/;

/**
 * Alphabets that ICU does not know, or whose first letters are none without their marks. Uzbek in Cyrillic: the order of the school
 * alphabet of 1940. Arabic and Persian begin with alef, behind the last sign before it in Unicode.
 */
const BY_HAND = new Map([
  ['uz-Cyrl', 'и й|я ў қ ғ ҳ'],
  ['ar', '؟ آ ا=أ=إ=ء=ؤ=ئ'],
  ['fa', '؟ آ ا=إ ء=أ=ؤ=ئ|ب پ|ج چ|ز ژ|ق ک گ|و ه=ة'],
]);

/** Letters of other languages that stand in the reader's texts all the same. */
const GUESTS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'];

/** @typedef {(a: string, b: string) => number} Compare */

/**
 * The letters out of order, each group behind the letter that it follows: `c ç|g ğ|h ı`. `=` joins letters that count as one.
 * @param {string} tag
 */
export function alphabetOf(tag) {
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base' });
  const letters = sortedLetters(tag, compare);
  const inOrder = new Set(longestRise(letters.filter((letter) => PLAIN.test(letter))));
  /** @type {string[]} */
  const groups = [];
  let last = '';
  for (const letter of letters) {
    if (inOrder.has(letter)) groups.push(letter);
    else if (groups.length) groups.push(`${groups.pop()}${compare(letter, last) === 0 ? '=' : ' '}${letter}`);
    last = letter;
  }
  return BY_HAND.get(tag) ?? groups.filter((group) => group.length > 1).join('|');
}

/** @param {string} tag @param {Compare} compare */
function sortedLetters(tag, compare) {
  const { exemplarCharacters, index = '' } = readCldr('misc', tag, 'characters').characters;
  const own = [...lettersOf(exemplarCharacters, tag), ...lettersOf(index, tag)];
  const guests = GUESTS.find((letters) => own.some((letter) => letters.includes(letter))) ?? '';
  const all = [...new Set([...own, ...guests])].filter((letter) => countsAsLetter(letter, compare));
  return all.sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
}

/** @param {string} set `[aá b c {cs}]` @param {string} tag */
function lettersOf(set, tag) {
  const letters = set.replaceAll(/^\[|\]$/g, '').match(/\{[^}]+\}|[^\s{}]/g) ?? [];
  return letters.map((letter) => letter.replaceAll(/[{}]/g, '').toLocaleLowerCase(tag));
}

/**
 * No mark or apostrophe, no letter with a mark that only tells words apart, no two letters that are sorted as two, and none of
 * Hungarian's doubled ones, `ccs` for `cscs`.
 *
 * @param {string} letter
 * @param {Compare} compare
 */
function countsAsLetter(letter, compare) {
  const [first = '', second] = letter;
  if (!/^\p{L}/u.test(letter) || letter === 'ʼ' || first === second) return false;
  if (letter.length > 1) return compare(`${first}ω`, letter) < 0;
  const base = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return base === letter || compare(base, letter) !== 0;
}

/** The longest part of a list, gaps allowed, in which each letter is greater than the one before. @param {string[]} letters */
function longestRise(letters) {
  /** @type {string[][]} */
  const rises = [];
  for (const letter of letters) {
    const before = rises.filter((rise) => (rise.at(-1) ?? '') < letter);
    const longest = before.sort((a, b) => b.length - a.length)[0] ?? [];
    rises.push([...longest, letter]);
  }
  return rises.sort((a, b) => b.length - a.length)[0] ?? [];
}

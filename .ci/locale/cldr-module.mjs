// The source of src/locale/cldr/<tag>.ts: all of a language that CLDR knows, but for the names of states.

import { alphabetOf } from './collation.mjs';
import { monthsOf, patternsOf } from './patterns.mjs';
import { pluralSource } from './plurals.mjs';
import { quote } from './quote.mjs';
import { CLDR, readCldr } from './read-cldr.mjs';

/** @param {string} tag */
export function cldrModule(tag) {
  const { short, long } = patternsOf(tag);
  const isOne = JSON.stringify(short) === JSON.stringify(long);
  const alphabet = alphabetOf(tag);
  return [
    "import type { CldrData, PluralRule } from '../language.ts';",
    '',
    ...(isOne ? [`const patterns = ${record(short)};`, ''] : []),
    `/** From ${CLDR}; written by .ci/build-locale.mjs. */`,
    'export const cldr: CldrData = {',
    `tag: ${quote(tag)},`,
    `direction: ${quote(directionOf(tag))},`,
    `months: ${months(monthsOf(tag))},`,
    `patterns: { short: ${isOne ? 'patterns' : record(short)}, long: ${isOne ? 'patterns' : record(long)} },`,
    `list: ${record(listOf(tag))},`,
    ...numbersOf(tag),
    ...(alphabet ? [`alphabet: ${quote(alphabet)},`] : []),
    '};',
    '',
    `export const plural: PluralRule = ${pluralSource(tag)};`,
  ].join('\n');
}

/** @typedef {{ readonly short: readonly string[], readonly long: readonly string[] }} Names */

/** @param {Names & { readonly alone?: Names }} names @returns {string} */
function months({ short, long, alone }) {
  const split = (/** @type {readonly string[]} */ words) => `${quote(words.join(' '))}.split(' ')`;
  return `{ short: ${split(short)}, long: ${split(long)}, ${alone ? `alone: ${months(alone)}` : ''} }`;
}

/** @param {Readonly<Record<string, string>>} values */
function record(values) {
  return `{ ${Object.entries(values)
    .map(([key, value]) => `${key}: ${quote(value)}`)
    .join(', ')} }`;
}

/** @param {string} tag */
function directionOf(tag) {
  const { characterOrder } = readCldr('misc', tag, 'layout').layout.orientation;
  return characterOrder === 'right-to-left' ? 'rtl' : 'ltr';
}

/** English lists are those of the world outside the United States, `a, b and c`, like its dates. @param {string} tag */
function listOf(tag) {
  const patterns = readCldr('misc', tag === 'en' ? 'en-001' : tag, 'listPatterns').listPatterns;
  const { start, middle, end, 2: pair } = patterns['listPattern-type-standard'];
  if (start !== middle) throw new Error(`${tag}: a list's first separator is one of its own`);
  const between = (/** @type {string} */ pattern) => pattern.replaceAll(/\{\d\}/g, '');
  const each = between(middle);
  // Where a list has a word between all its items, what only stands side by side has the comma of measures.
  const comma = between(patterns['listPattern-type-unit'].middle).replaceAll(/\p{L}/gu, '');
  const isWord = /\p{L}/u.test(each);
  return {
    separator: isWord ? comma : each,
    last: between(end),
    ...(pair !== end && { pair: between(pair) }),
    ...(isWord && { each }),
  };
}

/** @param {string} tag */
function numbersOf(tag) {
  const { numbers } = readCldr('numbers', tag, 'numbers');
  const system = numbers.defaultNumberingSystem;
  const grouping = Number(numbers.minimumGroupingDigits);
  const zero = ZEROS[system];
  if (zero === undefined) throw new Error(`${tag}: no digits are known for ${system}`);
  return [
    `groupSeparator: ${quote(numbers[`symbols-numberSystem-${system}`].group)},`,
    ...(grouping > 1 ? [`minimumGroupingDigits: ${grouping},`] : []),
    ...(zero ? [`zero: ${quote(zero)},`] : []),
  ];
}

/** The digit nought of a numbering system; nothing for the one that code has anyway. */
const ZEROS = /** @type {Record<string, string>} */ ({ latn: '', arab: '٠', arabext: '۰' });

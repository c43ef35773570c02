// Names of states and territories, by ISO 3166-1 alpha-2.

import { readFileSync } from 'node:fs';
import { quote } from './quote.mjs';
import { CLDR, readCldr } from './read-cldr.mjs';

/** Regions whose usual name in the news is CLDR's short one. */
const SHORT = new Set(['HK', 'MO', 'PS']);

/** Codes of CLDR that are no states or territories of ISO 3166-1, Kosovo apart. */
const NO_STATES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/** Names that CLDR lacks. @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
const MISSING = { 'uz-Cyrl': { IO: 'Британиянинг Ҳинд океанидаги ҳудуди' } };

/** Names stand in groups by the first letter of their codes: written so, they load with 10 % fewer bytes. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * What English has at hand: the states of the file of shapes that is chosen without the index of all files
 * (src/geography/choose-at-once.ts). The names of all others load when a dataset or a map has to do with one.
 */
const AT_HAND = new Set(
  JSON.parse(
    readFileSync(new URL('../../geo/turkic-states.topo.json', import.meta.url), 'utf8'),
  ).objects.countries.geometries.map((/** @type {{ properties: { a2: string } }} */ { properties }) => properties.a2),
);

/** Code and name, in the order of the codes; `United Kingdom/UK` where CLDR has a short name too. @param {string} tag */
function regionsOf(tag) {
  const { territories } = readCldr('localenames', tag, 'territories').localeDisplayNames;
  /** @type {Record<string, string>} */
  const names = { ...territories, ...MISSING[tag] };
  return Object.keys(names)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NO_STATES.has(code))
    .sort()
    .map((code) => [code, uzbekLetters(tag, nameOf(code, names[code] ?? '', names[`${code}-alt-short`]))]);
}

/** @param {string} code @param {string} name @param {string | undefined} short */
function nameOf(code, name, short) {
  if (!short || short === name) return name;
  return SHORT.has(code) ? short : `${name}/${short}`;
}

/** Where CLDR has quotation marks for them: ʻ makes the letters oʻ and gʻ, ʼ is the sign that parts sounds. */
function uzbekLetters(/** @type {string} */ tag, /** @type {string} */ name) {
  return tag === 'uz' ? name.replaceAll(/(?<=[og])[‘’']/gi, 'ʻ').replaceAll(/[‘’']/g, 'ʼ') : name;
}

/**
 * The source of the modules that hold a language's names, by their paths below src/locale.
 * @param {string} tag
 * @returns {Record<string, string>}
 */
export function regionModules(tag) {
  const entries = regionsOf(tag);
  if (tag !== 'en') return { [`regions/${tag}`]: regionModule('regions', grouped(entries), '../regions.ts') };
  const isAtHand = (/** @type {string[]} */ [code = '']) => AT_HAND.has(code);
  const atHand = entries.filter(isAtHand).map((entry) => entry.join(' '));
  const others = entries.filter((entry) => !isAtHand(entry));
  return {
    'regions/en': regionModule('regions', quote(atHand.join('|'))),
    'en-regions': regionModule('otherRegions', grouped(others), './regions.ts'),
  };
}

/** A call that gives the names. @param {readonly string[][]} entries code and name */
function grouped(entries) {
  const groups = LETTERS.map((letter) =>
    entries.flatMap(([code = '', words]) => (code[0] === letter ? `${code[1]}${words}` : [])).join(';'),
  );
  return `ungroup(${quote(groups.join('|'))})`;
}

/** @param {string} variable @param {string} value its source @param {string} [reader] where `ungroup` is */
function regionModule(variable, value, reader) {
  return [
    reader ? `import { ungroup } from '${reader}';\n` : '',
    `/** Names of states and territories by ISO 3166-1 alpha-2, from ${CLDR}; written by .ci/build-locale.mjs. */`,
    `export const ${variable} = ${value};`,
  ].join('\n');
}

/**
 * Writes the names of states, one module a language, from a pinned CLDR release: `node .ci/build-regions.mjs en tr`.
 *
 * The package is fetched for the run and not kept, since it is large and only this recipe reads it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLDR = 'cldr-localenames-full@48.2.0';

/** Regions whose usual name in the news is CLDR's short one. */
const SHORT = new Set(['HK', 'MO', 'PS']);

/** Codes of CLDR that are no states or territories of ISO 3166-1, Kosovo apart. */
const NO_STATES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/**
 * What English has at hand: the states of the file of shapes that is chosen without the index of all files
 * (src/geography/choose-at-once.ts). The names of all others load when a dataset or a map has to do with one.
 */
const AT_HAND = new Set(
  JSON.parse(
    readFileSync(new URL('../geo/turkic-states.topo.json', import.meta.url), 'utf8'),
  ).objects.countries.geometries.map((/** @type {{ properties: { a2: string } }} */ { properties }) => properties.a2),
);

/** Names stand in groups by the first letter of their codes: written so, they load with 10 % fewer bytes. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const folder = mkdtempSync(join(tmpdir(), 'cldr-'));
execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', CLDR], { stdio: 'ignore' });

for (const language of process.argv.slice(2)) {
  const path = join(folder, 'node_modules/cldr-localenames-full/main', language, 'territories.json');
  const names = JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames.territories;
  const entries = Object.keys(names)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NO_STATES.has(code))
    .sort()
    .map((code) => [code, (SHORT.has(code) && names[`${code}-alt-short`]) || names[code]]);
  const isAtHand = (/** @type {string[]} */ [code = '']) => AT_HAND.has(code);
  if (language === 'en') {
    write(
      'regions/en',
      'regions',
      quote(
        entries
          .filter(isAtHand)
          .map((entry) => entry.join(' '))
          .join('|'),
      ),
    );
    write('en-regions', 'otherRegions', grouped(entries.filter((entry) => !isAtHand(entry))));
  } else {
    write(`regions/${language}`, 'regions', grouped(entries));
  }
}

rmSync(folder, { recursive: true });

/** A call that gives the names. @param {readonly string[][]} entries code and name */
function grouped(entries) {
  const groups = LETTERS.map((letter) =>
    entries.flatMap(([code = '', words]) => (code[0] === letter ? `${code[1]}${words}` : [])).join(';'),
  );
  return `ungroup(\n  ${quote(groups.join('|'))},\n)`;
}

/** @param {string} text */
function quote(text) {
  return `'${text.replaceAll("'", "\\'")}'`;
}

/** @param {string} name @param {string} variable @param {string} value its source text */
function write(name, variable, value) {
  const reader = name.includes('/') ? '../regions.ts' : './regions.ts';
  const text = [
    ...(value.startsWith('ungroup') ? [`import { ungroup } from '${reader}';`, ''] : []),
    `/** Names of states and territories by ISO 3166-1 alpha-2, from CLDR 48 (${CLDR}), written by .ci/build-regions.mjs. */`,
    `export const ${variable} = ${value};`,
    '',
  ].join('\n');
  writeFileSync(new URL(`../src/locale/${name}.ts`, import.meta.url), text);
}

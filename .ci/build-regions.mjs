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

/** Territories that are no members of the United Nations and few datasets name: in English their names load when one does. */
const TERRITORIES = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO ' +
    'JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
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
  const isApart = (/** @type {string[]} */ [code = '']) => language === 'en' && TERRITORIES.has(code);
  write(
    `regions/${language}`,
    'regions',
    entries.filter((entry) => !isApart(entry)),
  );
  if (language === 'en') write('en-territories', 'territories', entries.filter(isApart));
}

rmSync(folder, { recursive: true });

/** @param {string} name @param {string} variable @param {readonly string[][]} entries code and name */
function write(name, variable, entries) {
  const groups = LETTERS.map((letter) =>
    entries.flatMap(([code = '', words]) => (code[0] === letter ? `${code[1]}${words}` : [])).join(';'),
  );
  const what = variable === 'regions' ? 'states' : variable;
  const reader = name.includes('/') ? '../regions.ts' : './regions.ts';
  const text = [
    `import { ungroup } from '${reader}';`,
    '',
    `/** Names of ${what} by ISO 3166-1 alpha-2, from CLDR 48 (${CLDR}), written by .ci/build-regions.mjs. */`,
    `export const ${variable} = ungroup(`,
    `  '${groups.join('|').replaceAll("'", "\\'")}',`,
    ');',
    '',
  ].join('\n');
  writeFileSync(new URL(`../src/locale/${name}.ts`, import.meta.url), text);
}

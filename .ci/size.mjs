// `npm run size`: what a page loads, in bytes of brotli, against its budget and against the table in README.md.
// With --write the table is written anew.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './lib/run.mjs';
import { command, PlainError } from './lib/say.mjs';

/** The most that a file may weigh. A file without a budget is only shown. @type {Readonly<Record<string, number>>} */
const BUDGETS = {
  'network-widgets.js': 40_000,
  'network-map.js': 26_000,
  'network-timeline.js': 30_000,
  'geo/turkic-states.topo.json': 8_000,
};

const TABLE = /(<!-- size -->\n)[\s\S]*?(\n<!-- \/size -->)/;
const README = join(root, 'README.md');

await command(async () => {
  if (!existsSync(join(root, 'dist'))) throw new PlainError('There is no dist/ to measure; run npm run build first.');
  const rows = measure();
  print(rows);
  if (process.argv.includes('--write')) writeTable(rows);
  const over = rows.filter(({ bytes, budget }) => bytes > budget);
  if (over.length) throw new PlainError(`Over budget: ${over.map(({ file }) => file).join(', ')}`);
});

/** @typedef {{ file: string, bytes: number, budget: number, before: number | undefined }} Row */

/** @returns {Row[]} */
function measure() {
  const before = readTable();
  const missing = Object.keys(BUDGETS).filter((file) => !existsSync(join(root, 'dist', file)));
  if (missing.length) throw new PlainError(`These files have a budget and are not in dist/: ${missing.join(', ')}`);
  return [...filesIn('.', '.js'), ...filesIn('deferred', '.js'), ...filesIn('locales', '.js'), ...filesIn('geo', '.topo.json')].map((file) => ({
    file,
    bytes: brotliSize(join(root, 'dist', file)),
    budget: BUDGETS[file] ?? Number.POSITIVE_INFINITY,
    before: before.get(file),
  }));
}

/** @param {string} folder @param {string} ending */
function filesIn(folder, ending) {
  const path = join(root, 'dist', folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(ending)) : [];
  return names.sort().map((name) => (folder === '.' ? name : `${folder}/${name}`));
}

/** @param {string} path */
function brotliSize(path) {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** @param {readonly Row[]} rows */
function print(rows) {
  const width = Math.max(...rows.map(({ file }) => file.length));
  for (const { file, bytes, budget, before } of rows) {
    const limit = Number.isFinite(budget) ? `of ${budget}` : '';
    const change = before === undefined ? 'new' : signed(bytes - before);
    console.log(`${file.padEnd(width)} ${String(bytes).padStart(7)} ${limit.padEnd(9)} ${change}`);
  }
}

/** @param {number} change */
function signed(change) {
  return change === 0 ? '' : `${change > 0 ? '+' : ''}${change} since the README`;
}

/** The sizes that README.md states. @returns {Map<string, number>} */
function readTable() {
  const [table = ''] = (existsSync(README) ? readFileSync(README, 'utf8') : '').match(TABLE) ?? [];
  const rows = table.matchAll(/^\| `([^`]+)` \| ([\d,]+) \|/gm);
  return new Map([...rows].map(([, file = '', bytes = '']) => [file, Number(bytes.replaceAll(',', ''))]));
}

/** @param {number} bytes */
function written(bytes) {
  return Number.isFinite(bytes) ? bytes.toLocaleString('en') : '';
}

/** @param {readonly Row[]} rows */
function writeTable(rows) {
  const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';
  if (!TABLE.test(readme))
    throw new PlainError('README.md has no place for the table: <!-- size --> and <!-- /size -->.');
  const lines = rows.map(({ file, bytes, budget }) => `| \`${file}\` | ${written(bytes)} | ${written(budget)} |`);
  const table = ['| file | bytes, brotli | at most |', '| --- | ---: | ---: |', ...lines].join('\n');
  writeFileSync(README, readme.replace(TABLE, `$1${table}$2`));
}

// `npm run size`: what a page loads, in bytes of brotli, and the difference to the table in README.md. With --write the table is
// written anew. A load may not weigh more than its limit; the goal is what the limit is to come down to.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './lib/run.mjs';
import { command, PlainError } from './lib/say.mjs';

/** @typedef {{ name: string, files: readonly string[], goal?: number, limit?: number }} Load */

/** What a page loads in English until it is drawn, shapes and data apart. @type {readonly Load[]} */
const LOADS = [
  load('all three, wide', ['network-widgets.js', 'deferred/wide.js'], 40_000, 55_450),
  load('all three, narrow', ['network-widgets.js', 'deferred/narrow.js'], 40_000, 51_150),
  load('timeline and rotation, wide', ['network-timeline-rotation.js', 'deferred/wide.js'], 30_000, 39_350),
  load('timeline and rotation, narrow', ['network-timeline-rotation.js', 'deferred/narrow.js'], 30_000, 35_050),
  load('map', ['network-map.js'], 26_000, 38_600),
  load('map and the shapes of turkic-states', ['network-map.js', 'geo/turkic-states.packed.json'], 45_000, 45_000),
  load('timeline, wide', ['network-timeline.js', 'deferred/timeline-wide.js'], 30_000, 31_900),
  load('timeline, narrow', ['network-timeline.js', 'deferred/timeline-narrow.js'], 30_000, 30_750),
  load('rotation, wide', ['network-rotation.js', 'deferred/rotation-wide.js']),
  load('rotation, narrow', ['network-rotation.js', 'deferred/rotation-narrow.js']),
  load('the shapes of turkic-states', ['geo/turkic-states.packed.json'], 8_000, 8_000),
];

const TABLE = /(<!-- size -->\n)[\s\S]*?(\n<!-- \/size -->)/;
const README = join(root, 'README.md');

await command(async () => {
  if (!existsSync(join(root, 'dist'))) throw new PlainError('There is no dist/ to measure; run npm run build first.');
  const loads = [...LOADS, ...beside('deferred'), ...beside('locales', 6_000)];
  const rows = loads.map((entry) => ({ ...entry, bytes: weigh(entry) }));
  print(rows);
  if (process.argv.includes('--write')) writeTable(rows);
  const over = rows.filter(({ bytes, limit = Number.POSITIVE_INFINITY }) => bytes > limit);
  if (over.length) throw new PlainError(`Over the limit: ${over.map(({ name }) => name).join(', ')}`);
});

/**
 * @param {string} name
 * @param {readonly string[]} files below dist/
 * @param {number} [goal]
 * @param {number} [limit]
 * @returns {Load}
 */
function load(name, files, goal, limit) {
  return { name, files, ...(goal && { goal }), ...(limit && { limit }) };
}

/**
 * The files that load only when they are needed, each by itself.
 * @param {string} folder
 * @param {number} [limit] of each
 */
function beside(folder, limit) {
  const names = readdirSync(join(root, 'dist', folder)).filter((name) => name.endsWith('.js'));
  return names.sort().map((name) => load(`${folder}/${name}`, [`${folder}/${name}`], limit, limit));
}

/** @param {Load} entry */
function weigh({ files }) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(root, 'dist', file)), options).length,
    0,
  );
}

/** @param {readonly (Load & { bytes: number })[]} rows */
function print(rows) {
  const before = readTable();
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, bytes, goal, limit } of rows) {
    const bounds = limit ? `limit ${limit}, goal ${goal}` : '';
    const known = before.get(name);
    const change = known === undefined ? 'new' : known === bytes ? '' : `${bytes - known} since the README`;
    console.log(`${name.padEnd(width)} ${String(bytes).padStart(7)}  ${bounds.padEnd(25)} ${change}`);
  }
}

/** The sizes that README.md states. @returns {Map<string, number>} */
function readTable() {
  const [table = ''] = readFileSync(README, 'utf8').match(TABLE) ?? [];
  const rows = table.matchAll(/^\| ([^|]+) \| ([\d,]+) \|/gm);
  return new Map([...rows].map(([, name = '', bytes = '']) => [name, Number(bytes.replaceAll(',', ''))]));
}

/** @param {readonly (Load & { bytes: number })[]} rows */
function writeTable(rows) {
  const readme = readFileSync(README, 'utf8');
  if (!TABLE.test(readme))
    throw new PlainError('README.md has no place for the table: <!-- size --> and <!-- /size -->.');
  const isBeside = (/** @type {Load} */ { files }) => files.every((file) => /^(?:deferred|locales)\//.test(file));
  const first = tableOf(rows.filter((row) => !isBeside(row)));
  const later = `<details><summary>What loads only when it is needed</summary>\n\n${tableOf(rows.filter(isBeside))}\n\n</details>`;
  writeFileSync(README, readme.replace(TABLE, `$1${first}\n\n${later}$2`));
}

/** @param {readonly (Load & { bytes: number })[]} rows */
function tableOf(rows) {
  const lines = rows.map(
    ({ name, bytes, goal }) => `| ${name} | ${bytes.toLocaleString('en')} | ${goal?.toLocaleString('en') ?? ''} |`,
  );
  return ['| what | bytes, brotli | goal |', '| --- | ---: | ---: |', ...lines].join('\n');
}

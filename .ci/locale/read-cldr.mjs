// Reads the pinned CLDR packages of devDependencies.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** What the generated modules name as their origin. */
export const CLDR = `CLDR ${packageVersion('cldr-core')}`;

/**
 * One file of a language.
 * @param {'dates' | 'localenames' | 'misc' | 'numbers'} subject
 * @param {string} tag
 * @param {string} file
 * @returns {any} what stands under the language
 */
export function readCldr(subject, tag, file) {
  return readJson(`cldr-${subject}-full`, `main/${tag}/${file}.json`).main[tag];
}

/** @param {string} file @returns {any} */
export function readSupplement(file) {
  return readJson('cldr-core', `supplemental/${file}.json`).supplemental;
}

/** @param {string} name */
function packageVersion(name) {
  return readJson(name, 'package.json').version;
}

/** @param {string} name @param {string} file */
function readJson(name, file) {
  return JSON.parse(readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8'));
}

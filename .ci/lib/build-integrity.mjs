// dist/integrity.json: the hash of every file that a page may load, which files each script may load by itself, and which shapes the map
// of a shipped dataset takes, for pages that pin what they load. The hashes stand here and not in the scripts: most pages would pay for them and look at none.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLES } from './build-library.mjs';
import { root } from './run.mjs';

const dist = join(root, 'dist');
const FOLDERS = ['deferred', 'locales', 'geo', 'data', 'embed'];
const LAZY_IMPORT = /\bimport\(\s*["'`]\.\/((?:deferred|locales)\/[\w-]+\.js)["'`]\s*\)/g;

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export async function writeIntegrity() {
  const names = [
    ...BUNDLES.map((name) => `${name}.js`),
    'network-widgets.css',
    'NOTICES.txt',
    ...FOLDERS.flatMap((folder) => readdirSync(join(dist, folder)).map((name) => `${folder}/${name}`)),
  ];
  const files = Object.fromEntries(names.map((name) => [name, hashOf(name)]));
  const imports = Object.fromEntries(BUNDLES.map((name) => [`${name}.js`, importsOf(`${name}.js`)]));
  const geographies = await geographiesOf(names.filter((name) => name.startsWith('data/')));
  const integrity = { version, files, imports, geographies };
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

/** @param {string} name */
function hashOf(name) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, name)))
    .digest('base64')}`;
}

/** What a script may load later; none of these loads any other. @param {string} name */
function importsOf(name) {
  const found = readFileSync(join(dist, name), 'utf8').matchAll(LAZY_IMPORT);
  return [...new Set([...found].map(([, file = '']) => file))].sort();
}

/** The shapes that a map of the first network of each dataset takes by itself. @param {readonly string[]} names */
async function geographiesOf(names) {
  /** @type {typeof import('../../src/geography/choose.ts')} */
  const { chooseGeography } = await import(pathToFileURL(join(dist, 'lib/geography/choose.js')).href);
  const entries = names.map((name) => {
    /** @type {import('../../src/dataset/model.ts').Dataset} */
    const { parties = [], networks: [network] = [] } = JSON.parse(readFileSync(join(dist, name), 'utf8'));
    const members = new Set(network?.memberships?.map(({ party }) => party));
    const codes = parties.filter(({ id }) => members.has(id)).map(({ id, feature = id }) => feature);
    return [name, `geo/${chooseGeography(codes)}.packed.json`];
  });
  return Object.fromEntries(entries);
}

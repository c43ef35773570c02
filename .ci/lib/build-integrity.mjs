// dist/integrity.json: the hash of every file that a page may load, which files each script may load by itself, and which shapes the map
// of a shipped dataset takes, for pages that pin what they load. The hashes stand here and not in the scripts: most pages would pay for them and look at none.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLES } from './build-library.mjs';
import { root } from './run.mjs';

const dist = join(root, 'dist');
/** Made of the hashes of the others. */
const FROZEN = 'embed/frozen.html';
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
  writeFileSync(join(dist, FROZEN), frozenFrame(files, imports));
  files[FROZEN] = hashOf(FROZEN);
  const geographies = await geographiesOf(names.filter((name) => name.startsWith('data/')));
  const integrity = { version, files, imports, geographies };
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

/**
 * The page of frames with the hash of every script that it may load.
 * @param {Readonly<Record<string, string>>} files
 * @param {Readonly<Record<string, readonly string[]>>} imports
 */
function frozenFrame(files, imports) {
  const page = readFileSync(join(dist, 'embed/frame.html'), 'utf8');
  const scripts = Object.entries(imports).flatMap(([name, loads]) => [name, ...loads]);
  const hashes = Object.fromEntries([...new Set(scripts)].sort().map((name) => [`../${name}`, files[name]]));
  const map = `<script type="importmap">${JSON.stringify({ integrity: hashes })}</script>`;
  const pinned = 'deferred/pinned.js';
  const preload = `<link rel="modulepreload" href="../${pinned}" integrity="${files[pinned]}" crossorigin>`;
  return page
    .replaceAll(/ (?:href|src)="([\w./-]+\.(?:css|js))"/g, (attribute, path) => {
      const name = new URL(path, 'file:///embed/').pathname.slice(1);
      return `${attribute} integrity="${files[name]}" crossorigin`;
    })
    .replace(/(?=<link)/, `${map}\n    ${preload}\n    `);
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

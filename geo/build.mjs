// node geo/build.mjs [NAME…]          writes geo/<preset>.topo.json and .packed.json for every preset, or for those named, and the index of all
// node geo/build.mjs --check [NAME…]  writes nothing; names each file that differs from what the recipe gives, and exits 1

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { packedFile, presetNames, rebuild, rebuildIndex, repack, topologyFile } from './recipe/files.mjs';

const named = process.argv.slice(2).filter((argument) => argument !== '--check');
const isCheck = process.argv.includes('--check');
/** @type {Map<string, string>} */
const texts = new Map();

for (const name of presetNames()) {
  const file = topologyFile(name);
  const isWanted = named.length === 0 || named.includes(name);
  texts.set(name, isWanted ? rebuild(name) : readFileSync(file, 'utf8'));
  const text = texts.get(name) ?? '';
  if (!isWanted) continue;
  settle(file, text);
  settle(packedFile(name), repack(text));
}
for (const [file, text] of rebuildIndex(texts)) settle(file, text);

/**
 * @param {URL} file
 * @param {string} text
 */
function settle(file, text) {
  const path = fileURLToPath(file);
  const sizes = `${text.length} bytes, ${brotliCompressSync(text).length} brotli`;
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (!isCheck) {
    writeFileSync(file, text);
    console.log(`${path}: ${sizes}`);
  } else if (committed === text) {
    console.log(`${path}: up to date (${sizes})`);
  } else {
    const difference = committed === undefined ? 'missing' : `differs${whereTheyPart(committed, text)}`;
    console.error(`${path}: ${difference}; run: node geo/build.mjs`);
    process.exitCode = 1;
  }
}

/**
 * @param {string} committed
 * @param {string} built
 */
function whereTheyPart(committed, built) {
  let at = 0;
  while (at < built.length && committed[at] === built[at]) at += 1;
  /** @type {(text: string) => string} */
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 30));
  return ` from character ${at}: committed ${around(committed)}, built ${around(built)}`;
}

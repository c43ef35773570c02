// node geo/build.mjs          writes geo/<preset>.topo.json for every preset
// node geo/build.mjs --check  writes nothing; names each file that differs from what the recipe gives, and exits 1

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { presetNames, rebuild, topologyFile } from './recipe/files.mjs';

const isCheck = process.argv.includes('--check');
let differing = 0;

for (const name of presetNames()) {
  const file = topologyFile(name);
  const path = fileURLToPath(file);
  const text = rebuild(name);
  const sizes = `${text.length} bytes, ${brotliCompressSync(text).length} brotli`;
  if (!isCheck) {
    writeFileSync(file, text);
    console.log(`${path}: ${sizes}`);
  } else if (existsSync(file) && readFileSync(file, 'utf8') === text) {
    console.log(`${path}: up to date (${sizes})`);
  } else {
    differing += 1;
    console.error(
      `${path}: ${existsSync(file) ? `differs${whereTheyPart(readFileSync(file, 'utf8'), text)}` : 'missing'}; run: node geo/build.mjs`,
    );
  }
}
if (differing > 0) process.exitCode = 1;

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

// What dist/ holds beside the code: shapes, data, the stylesheet and the manifest.

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './run.mjs';
import { PlainError } from './say.mjs';

export async function copyStatic() {
  copyFolder('geo', 'dist/geo', '.packed.json');
  copyFolder('src/data', 'dist/data', '.json');
  await writeExcerpts();
  copyFileSync(join(root, 'src/network-widgets.css'), join(root, 'dist/network-widgets.css'));
  addDataNotices();
  await writeManifest();
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} ending
 */
function copyFolder(from, to, ending) {
  if (!existsSync(join(root, from))) return;
  mkdirSync(join(root, to), { recursive: true });
  for (const name of readdirSync(join(root, from))) {
    if (name.endsWith(ending)) copyFileSync(join(root, from, name), join(root, to, name));
  }
}

/** Each network of a dataset is a file of its own as well, for pages that show one. */
async function writeExcerpts() {
  /** @type {typeof import('../../src/dataset/excerpt.ts')} */
  const { excerptNetwork } = await import(pathToFileURL(join(root, 'dist/lib/dataset/excerpt.js')).href);
  for (const name of readdirSync(join(root, 'src/data')).filter((each) => each.endsWith('.json'))) {
    /** @type {import('../../src/dataset/model.ts').Dataset} */
    const dataset = JSON.parse(readFileSync(join(root, 'src/data', name), 'utf8'));
    for (const { id } of dataset.networks ?? [])
      writeFileSync(join(root, 'dist/data', `${id}.json`), JSON.stringify(excerptNetwork(dataset, id)));
  }
}

/** Vite has written the licences of what is in the bundle; names and shapes have their own. */
function addDataNotices() {
  const path = join(root, 'dist/NOTICES.txt');
  const notices = [
    readFileSync(path, 'utf8'),
    '## Names of states: Unicode CLDR (Unicode-3.0)',
    readFileSync(join(root, '.ci/notices/unicode.txt'), 'utf8'),
    '## Shapes: world-atlas (ISC), made from Natural Earth, which is in the public domain',
    readFileSync(join(root, 'node_modules/world-atlas/LICENSE'), 'utf8'),
  ];
  writeFileSync(path, notices.map((text) => `${text.trim()}\n`).join('\n'));
}

/** The manifest speaks of src/; who installs the package has dist/lib/. */
async function writeManifest() {
  if ((await npm(['run', '--silent', 'manifest'])) !== 0) throw new PlainError('The manifest could not be written.');
  const manifest = readFileSync(join(root, '.storybook/custom-elements.json'), 'utf8');
  const published = manifest.replaceAll(/"(\/?)src\/([^"]+)\.ts"/g, '"$1dist/lib/$2.js"');
  writeFileSync(join(root, 'dist/custom-elements.json'), published);
}

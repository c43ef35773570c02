// demo/frozen.html: a page that names the hash of everything that it loads, with the hashes of this build.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenSnippet } from '../../demo/snippets.js';
import { root } from './run.mjs';

export function buildFrozen() {
  /** @type {import('../../demo/snippets.js').Integrity} */
  const integrity = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
  const choice = {
    widget: /** @type {const} */ ('map'),
    dataset: 'organization-of-turkic-states.json',
    base: '../dist/',
    attributes: {},
  };
  const template = readFileSync(join(root, '.ci/pages/frozen.html'), 'utf8');
  const page = template.replace('<!-- frozen -->', () => frozenSnippet(choice, integrity));
  writeFileSync(join(root, 'demo/frozen.html'), page);
}

/**
 * Writes src/locale/cldr/, src/locale/regions/ and src/locale/en-regions.ts from the pinned CLDR packages, for all languages or
 * those named: `npm run locale [-- TAG…]`. The parts are in .ci/locale/; test/locale/rebuild.test.ts holds the files to it.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES, localeFile, rebuild } from './locale/files.mjs';

const tags = process.argv.slice(2);

for (const tag of tags.length ? tags : LANGUAGES) {
  for (const [name, text] of Object.entries(rebuild(tag))) writeFileSync(localeFile(name), text);
}

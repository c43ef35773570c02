import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES, localeFile, rebuild } from '../../.ci/locale/files.mjs';

it.each(LANGUAGES)('what CLDR says of %s is what the recipe gives, byte for byte', (tag) => {
  for (const [name, text] of Object.entries(rebuild(tag))) expect(readFileSync(localeFile(name), 'utf8')).toBe(text);
});

it('nothing else stands beside what the recipe gives', () => {
  const written = LANGUAGES.map((tag) => `${tag}.ts`).sort();
  for (const folder of ['cldr', 'regions'])
    expect(readdirSync(new URL(`../../src/locale/${folder}/`, import.meta.url)).sort()).toEqual(written);
});

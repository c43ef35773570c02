import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FullLanguage } from '../../src/locale/language.ts';
import { languageTags, loadLanguage } from '../../src/locale/languages.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it.each(languageTags.filter((tag) => tag !== 'en'))('the README says who has read the words of %s', async (tag) => {
  const { review } = (await loadLanguage(tag)) as FullLanguage;
  const [, said] = new RegExp(`^\\| \`${tag}\` \\|[^|]+\\| ([^|]+) \\|$`, 'm').exec(readme) ?? [];
  expect(said).toBe(review === 'machine' ? 'machine-assisted, no native reader yet' : 'read by a native reader');
});

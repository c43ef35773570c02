import { expect, test } from 'vitest';
import { absoluteLink } from '../../src/convert/links.ts';

const BASE = 'https://example.org/data/network.json';

test.each([
  ['https://other.example/page', undefined, 'https://other.example/page'],
  ['report.pdf', BASE, 'https://example.org/data/report.pdf'],
])('%s of a dataset at %s is whole', (link, base, whole) => {
  expect(absoluteLink(link, base)).toBe(whole);
});

test.each([
  ['report.pdf', undefined],
  ['javascript:alert(1)', BASE],
  ['data:text/html,hello', BASE],
  ['mailto:office@example.org', BASE],
  [undefined, BASE],
])('%s of a dataset at %s is no link', (link, base) => {
  expect(absoluteLink(link, base)).toBeUndefined();
});

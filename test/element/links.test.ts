import { expect, test } from 'vitest';
import { resolveLink } from '../../src/element/links.ts';

const BASE = 'https://example.org/data/network.json';

test.each([
  ['https://other.example/page', 'https://other.example/page'],
  ['http://other.example/', 'http://other.example/'],
  ['mailto:office@example.org', 'mailto:office@example.org'],
  ['report.pdf', 'https://example.org/data/report.pdf'],
  ['//other.example/page', 'https://other.example/page'],
])('%s is followed', (url, followed) => {
  expect(resolveLink(url, BASE)).toBe(followed);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,hello',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
])('%j is not followed', (url) => {
  expect(resolveLink(url, BASE)).toBeUndefined();
});

test('a relative one of a dataset without an address of its own is not followed', () => {
  expect(resolveLink('report.pdf', 'data:application/json,{}')).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prettyJson } from '../../src/cli/convert/pretty-json.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { mutations } from '../fixtures/mutations.ts';

test('is the same value, no line of it needlessly wide', () => {
  const odd = mutations.find(({ name }) => name.includes('__proto__'));
  for (const value of [completeDataset(), [], {}, null, 'a', [[]], [{}], JSON.parse(odd?.text() ?? '')]) {
    expect(JSON.parse(prettyJson(value))).toEqual(value);
  }
  const wide = prettyJson(completeDataset())
    .split('\n')
    .filter((line) => line.length > 120);
  expect(wide).toEqual([]);
});

test('keeps on one line what has room there', () => {
  const place = { id: 'baku', name: { en: 'Baku', tr: 'Bakü' }, party: 'AZ', coordinates: [49.87, 40.41] };
  const text = prettyJson({ places: [place, place], title: 'x'.repeat(80) });
  const line = '{ "id": "baku", "name": { "en": "Baku", "tr": "Bakü" }, "party": "AZ", "coordinates": [49.87, 40.41] }';
  expect(text).toBe(`{\n  "places": [\n    ${line},\n    ${line}\n  ],\n  "title": "${'x'.repeat(80)}"\n}`);
});

test('leaves the shipped dataset much as it is written', () => {
  const written = readFileSync(new URL('../../src/data/turkic-states.json', import.meta.url), 'utf8').split('\n');
  const lines = new Set(written);
  const kept = prettyJson(JSON.parse(written.join('\n')))
    .split('\n')
    .filter((line) => lines.has(line));
  expect(kept.length / written.length).toBeGreaterThan(0.99);
});

test('leaves out what JSON does not have', () => {
  expect(prettyJson({ a: undefined, b: 1 })).toBe('{ "b": 1 }');
});

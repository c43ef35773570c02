import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { networkSchema } from '../../src/schema/network-schema.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { minimalDataset } from '../fixtures/minimal.ts';
import { changed, pointersIn } from '../fixtures/mutation.ts';
import { mutations } from '../fixtures/mutations.ts';
import { ajv, faultsBySchema, outermost } from './validator.ts';

// The schema and the reader judge alike: the same places are wrong, whatever each says of them.

const BEYOND: ReadonlySet<ProblemCode> = new Set(['reference', 'duplicate', 'depth', 'size', 'unknown-field']);

/** Where the reader finds fault with one value or object. */
function faultsByReader(value: unknown): readonly string[] {
  const { problems } = readDataset(value);
  return outermost(problems.filter(({ code }) => !BEYOND.has(code)).map(({ path }) => path));
}

test('the schema is one by its own meta-schema', () => {
  expect(ajv.validateSchema(networkSchema())).toBe(true);
});

describe('of a good dataset the schema finds nothing wrong', () => {
  test.each([
    ['complete', completeDataset()],
    ['minimal', minimalDataset()],
    ['bare', { format: 1, id: 'bare', title: 'Bare', updated: '2025-11-21' }],
    ['with fields that nobody knows', { ...minimalDataset(), extra: { anything: [1] } }],
    ['with empty lists', minimalDataset({ sources: [], parties: [], places: [], networks: [], people: [], ties: [] })],
  ])('%s', (_, dataset) => {
    expect(faultsBySchema(dataset)).toEqual([]);
  });
});

describe('a mutation', () => {
  const parsable = mutations.filter(({ code }) => !['syntax', 'size'].includes(code) && code !== 'depth');

  test.each(parsable.filter(({ inSchema }) => inSchema))('$name is wrong at the same place', ({ text, path }) => {
    const value: unknown = JSON.parse(text());
    expect(faultsBySchema(value)).toContain(path);
    expect(faultsBySchema(value)).toEqual(faultsByReader(value));
  });

  test.each(parsable.filter(({ inSchema }) => !inSchema))('$name is beyond the schema', ({ text }) => {
    expect(faultsBySchema(JSON.parse(text()))).toEqual([]);
  });
});

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  200,
  '',
  'constructor',
  'x-a',
  'AZ',
  'XAA',
  '2025-02-30',
  '2024-02-29',
  '2025-05~',
  '[..2026]',
  '2025/2026',
  '/..',
  'javascript:alert(1)',
  'page.html',
  'mailto:a@b.org',
  '\u202E\uFFFF',
  [],
  [[]],
  ['s1'],
  [1, 2],
  {},
  { en: 'Text' },
  { en: 1 },
];

test('every value of the complete dataset, taken away or replaced, is judged alike', () => {
  const whole = completeDataset();
  const differing = pointersIn(whole).flatMap((pointer) =>
    [undefined, ...VALUES].flatMap((value) => {
      const dataset = changed(whole, pointer, value);
      const [reader, schema] = [faultsByReader(dataset), faultsBySchema(dataset)];
      return reader.join() === schema.join() ? [] : [{ pointer, value, reader, schema }];
    }),
  );
  expect(differing).toEqual([]);
}, 120_000);

import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { isSound } from '../../src/dataset/sound.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { changed, pointersIn, valueAt } from '../fixtures/mutation.ts';

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  Number.POSITIVE_INFINITY,
  '',
  'constructor',
  '2025-02-30',
  '2026/2025',
  'javascript:alert(1)',
  '\u202E\uFFFF\uD800',
  [],
  [[]],
  {},
  { __proto__: null, '': {} },
  JSON.parse('{"__proto__":{"__proto__":[]}}'),
];

/** Mulberry32: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A complete dataset with one to three values replaced, and where. */
function mutant(seed: number): { readonly dataset: unknown; readonly where: readonly string[] } {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let dataset: unknown = completeDataset();
  const where: string[] = [];
  for (let count = 1 + Math.floor(next() * 3); count > 0; count--) {
    const pointer = pick(pointersIn(dataset));
    dataset = changed(dataset, pointer, pick(VALUES));
    where.push(pointer);
  }
  return { dataset, where };
}

describe('a dataset with random values', () => {
  const mutants = Array.from({ length: 1000 }, (_, seed) => mutant(seed));

  test('is sound exactly where the reader finds nothing', () => {
    for (const { dataset, where } of mutants) {
      expect(isSound(dataset), where.join(' ')).toBe(readDataset(dataset).problems.length === 0);
    }
  });

  test('never makes the reader throw, and each problem is where the dataset has something', () => {
    for (const { dataset } of mutants) {
      for (const { path, message } of readDataset(dataset).problems) {
        const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
        expect(valueAt(dataset, parent), message).toBeDefined();
      }
    }
  });

  test('reads without an error once what was wrong is left out', () => {
    for (const { dataset, where } of mutants) {
      const { dataset: shown } = readDataset(dataset);
      const errors = shown && readDataset(shown).problems.filter(({ severity }) => severity === 'error');
      expect(errors ?? [], where.join(' ')).toEqual([]);
    }
  });

  test('is counted wherever something is left out', () => {
    for (const { dataset, where } of mutants) {
      const result = readDataset(dataset);
      const hasError = result.problems.some(({ severity }) => severity === 'error');
      const leftOut = result.omitted + result.unlinked;
      expect(result.dataset === undefined ? hasError : hasError === leftOut > 0, where.join(' ')).toBe(true);
      if (result.dataset && !leftOut) expect(result.dataset).toBe(dataset);
    }
  });

  test('gives the same from text as from the object that the text gives', () => {
    for (const { dataset } of mutants.slice(0, 200)) {
      const text = JSON.stringify(dataset);
      expect(readDataset(text)).toEqual(readDataset(JSON.parse(text)));
    }
  });

  test('stays as it was', () => {
    for (const { dataset } of mutants.slice(0, 200)) {
      const before = structuredClone(dataset);
      readDataset(dataset);
      expect(dataset).toEqual(before);
    }
  });
});

test('a value taken away or of another type is told where it was, and else only where something refers to it', () => {
  const whole = completeDataset();
  for (const pointer of pointersIn(whole)) {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    for (const value of [undefined, null, 12.5, 'no such thing']) {
      const dataset = changed(whole, pointer, value);
      const { problems } = readDataset(dataset);
      expect(isSound(dataset), `${pointer} ${String(value)}`).toBe(problems.length === 0);
      const elsewhere = problems.filter(
        ({ path, code }) => !`${path}/`.startsWith(`${pointer}/`) && path !== parent && code !== 'reference',
      );
      expect(elsewhere, `${pointer} ${String(value)}`).toEqual([]);
    }
  }
});

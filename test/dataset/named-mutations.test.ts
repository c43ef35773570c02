import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { isSound } from '../../src/dataset/sound.ts';
import { mutations } from '../fixtures/mutations.ts';

test('there are over two hundred mutations, each with a name of its own', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThan(200);
});

test.each(mutations)('$name is told as $code', ({ text, code, path }) => {
  const json = text();
  const problems = readDataset(json).problems.map((problem) => [problem.code, problem.path]);
  expect(problems).toContainEqual([code, path]);
  // What else is told only follows from it: something refers to the entry that is wrong now.
  expect(problems.filter(([other, at]) => at !== path && other !== 'reference')).toEqual([]);
  // A widget asks this alone, and asks the reader only where it says no.
  if (code !== 'syntax' && code !== 'size') expect(isSound(JSON.parse(json))).toBe(false);
});

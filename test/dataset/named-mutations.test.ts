import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { mutations } from '../fixtures/mutations.ts';

test('there are over two hundred mutations, each with a name of its own', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThan(200);
});

test.each(mutations)('$name is told as $code', ({ text, code, path }) => {
  const problems = readDataset(text()).problems.map((problem) => [problem.code, problem.path]);
  expect(problems).toContainEqual([code, path]);
  // What else is told only follows from it: something refers to the entry that is wrong now.
  expect(problems.filter(([other, at]) => at !== path && other !== 'reference')).toEqual([]);
});

import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';
import { mutations } from '../fixtures/mutations.ts';
import { run } from './fake-shell.ts';

interface Placed {
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

test.each(mutations)('the command line tells of $name as the reader does', async ({ text, code, path }) => {
  const dataset = text();
  const result = await run(['check', '-', '--format', 'json', '--as-of', 'updated'], { '-': dataset });
  const problems: readonly Placed[] = JSON.parse(result.out).files[0].problems;
  expect(problems).toContainEqual(expect.objectContaining({ code, path }));
  expect(result.code).toBe(code === 'unknown-field' ? 0 : 1);
  const told = readDataset(dataset).problems.map((problem) => `${problem.code} ${problem.path}`);
  expect(problems.map((problem) => `${problem.code} ${problem.path}`)).toEqual(expect.arrayContaining(told));
  expect(problems.filter(({ line, column }) => !(line >= 1 && column >= 1))).toEqual([]);
});

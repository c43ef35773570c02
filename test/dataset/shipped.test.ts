import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';

test('the shipped dataset reads without a problem', () => {
  const text = readFileSync(new URL('../../src/data/turkic-states.json', import.meta.url), 'utf8');
  const { dataset, problems, omitted } = readDataset(text);
  expect(problems.map(({ message }) => message)).toEqual([]);
  expect(omitted).toBe(0);
  expect(dataset).toEqual(JSON.parse(text));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

it('shows a dataset in the README that reads without a problem', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const { dataset, problems } = readDataset(json);
  expect(problems).toEqual([]);
  expect(dataset?.networks).toHaveLength(1);
});

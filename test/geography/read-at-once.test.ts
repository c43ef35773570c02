import { expect, test } from 'vitest';
import oceania from '../../geo/oceania.packed.json' with { type: 'json' };
import { firstRegion } from '../../src/geography/first-region.ts';
import type { Geography } from '../../src/geography/geography.ts';
import { readAtOnce } from '../../src/geography/read-at-once.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { threeSquares } from './topology-of.ts';

const { default: first } = await import(`../../geo/${firstRegion}.packed.json`, { with: { type: 'json' } });

test('the first region is read at once, as the full reader reads it', () => {
  const { project, ...geography } = readAtOnce(first) as Geography;
  const { topology, problems } = readTopology(first);
  expect(problems).toEqual([]);
  expect(geography.features.length).toBeGreaterThan(0);
  expect(topology).toMatchObject(geography);
  expect(project([32.9, 39.9])).toEqual(topology?.project([32.9, 39.9]));
});

test.each([
  ['another projection', oceania],
  ['half a file', { ...first, steps: first.steps.slice(0, 99) }],
  ['a packed topology that is none', { type: first.type }],
  ['TopoJSON', threeSquares()],
  ['nothing', undefined],
  [
    'an object that throws',
    {
      get type() {
        throw new Error('no');
      },
    },
  ],
])('%s is left to the full reader', (_, value) => {
  expect(readAtOnce(value)).toBeUndefined();
});

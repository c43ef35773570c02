import { expect, test } from 'vitest';
import world from '../../geo/world.topo.json' with { type: 'json' };
import { firstRegion } from '../../src/geography/first-region.ts';
import { readAtOnce } from '../../src/geography/read-at-once.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import { threeSquares } from './topology-of.ts';

test('the first region is read at once, as the full reader reads it', async () => {
  const { default: file } = await import(`../../geo/${firstRegion}.topo.json`, { with: { type: 'json' } });
  const geography = readAtOnce(file);
  const { topology } = readTopology(file);
  expect(geography).toBeDefined();
  const { project, ...rest } = geography ?? {};
  expect(topology).toMatchObject(rest);
  expect(project?.([32.9, 39.9])).toEqual(topology?.project([32.9, 39.9]));
  expect(readAtOnce(file)).toBe(geography);
});

test.each([
  ['another projection', world],
  ['one bad shape among good ones', threeSquares({ objects: { countries: { geometries: [null] } } })],
  ['longitudes and latitudes', threeSquares({ projection: undefined })],
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

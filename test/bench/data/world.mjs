// A made network of 200 parties all over the world: no statement about any of them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../.ci/lib/run.mjs';

const PARTIES = 200;

/** @type {{ objects: { countries: { geometries: readonly { id: string, properties: { a2?: string } }[] } } }} */
const world = JSON.parse(readFileSync(join(root, 'geo/world.topo.json'), 'utf8'));

const codes = world.objects.countries.geometries.flatMap(({ properties }) => properties.a2 ?? []).slice(0, PARTIES);

export const worldDataset = JSON.stringify({
  format: 1,
  id: 'made-world',
  title: 'A made worldwide network',
  updated: '2026-01-01',
  parties: codes.map((id) => ({ id })),
  sources: [{ id: 's1', title: 'Made' }],
  networks: [
    {
      id: 'made-world',
      name: 'A made worldwide network',
      memberships: codes.map((party, index) => ({
        party,
        role: index % 5 ? 'member' : 'observer',
        period: `${1950 + (index % 70)}/..`,
        sources: ['s1'],
      })),
    },
  ],
});

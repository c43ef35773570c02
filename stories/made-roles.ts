/** Made-up networks of real states: roles beyond two, parties without a place on the map, ties between cities. */
import type { Dataset } from '../src/dataset/model.ts';
import { minimalDataset, minimalMembership, minimalNetwork } from '../test/fixtures/minimal.ts';

/** Five roles, one of them a suspension, and a state that left. */
export const manyRoles: Dataset = minimalDataset({
  parties: ['AZ', 'KZ', 'KG', 'TR', 'UZ', 'HU', 'TM'].map((id) => ({ id })),
  networks: [
    minimalNetwork({
      name: 'A made-up network',
      founded: { date: '2000-05-01', sources: ['s1'] },
      roles: [
        { id: 'member' },
        { id: 'associate', label: 'Associate' },
        { id: 'observer' },
        { id: 'partner', label: 'Partner' },
        { id: 'suspended', label: 'Suspended' },
      ],
      memberships: [
        minimalMembership({ party: 'AZ', period: '2000-05-01/..' }),
        minimalMembership({ party: 'KZ', period: '2000-05-01/..' }),
        minimalMembership({ party: 'KG', role: 'associate', period: '2005-02-01/..' }),
        minimalMembership({ party: 'TR', role: 'partner', period: '2005-02-01/..' }),
        minimalMembership({ party: 'UZ', period: '2000-05-01/2015-03-01' }),
        minimalMembership({ party: 'UZ', role: 'suspended', period: '2015-03-01/..' }),
        minimalMembership({ party: 'HU', period: '2004-05-01/2020-01-31' }),
        minimalMembership({ party: 'TM', role: 'observer', period: '2012-06/..' }),
      ],
    }),
  ],
});

/** Two states, an organisation that holds the chair, and a territory of which no file of shapes knows. */
export const withoutPlace: Dataset = minimalDataset({
  parties: [
    { id: 'AZ' },
    { id: 'KG' },
    { id: 'x-bank', kind: 'organisation', name: 'A Development Bank' },
    { id: 'x-lost', kind: 'territory', name: 'An Unmapped Territory', feature: 'QQQ' },
  ],
  networks: [
    minimalNetwork({
      name: 'A made-up network',
      memberships: [
        minimalMembership(),
        minimalMembership({ party: 'KG' }),
        minimalMembership({ party: 'x-bank', role: 'observer' }),
        minimalMembership({ party: 'x-lost', role: 'observer', period: '2025-05/..' }),
      ],
      chairmanships: [{ party: 'x-bank', period: '2025-01-01/..', sources: ['s1'] }],
    }),
  ],
});

/** Three ties of two sorts. */
export const tied: Dataset = minimalDataset({
  parties: ['AZ', 'KZ', 'TR', 'HU'].map((id) => ({ id })),
  places: [
    { id: 'baku', name: 'Baku', party: 'AZ', coordinates: [49.87, 40.41] },
    { id: 'astana', name: 'Astana', party: 'KZ', coordinates: [71.43, 51.17] },
    { id: 'izmir', name: 'İzmir', party: 'TR', coordinates: [27.14, 38.42] },
    { id: 'budapest', name: 'Budapest', party: 'HU', coordinates: [19.04, 47.5] },
  ],
  networks: [
    minimalNetwork({
      name: 'A made-up network',
      memberships: ['AZ', 'KZ', 'TR', 'HU'].map((party) => minimalMembership({ party })),
    }),
  ],
  ties: [
    { id: 'izmir-baku', kind: 'sister-cities', between: ['izmir', 'baku'], period: '1986/..', sources: ['s1'] },
    { id: 'budapest-astana', kind: 'sister-cities', between: ['budapest', 'astana'], sources: ['s1'] },
    { id: 'izmir-budapest', kind: 'direct-flight', between: ['izmir', 'budapest'], period: '2010/..', sources: ['s1'] },
  ],
});

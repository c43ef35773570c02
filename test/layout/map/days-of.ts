import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Dataset, Network } from '../../../src/dataset/model.ts';
import { type NetworkOnDate, networkOn } from '../../../src/network/network-on-date.ts';
import { turkicDataset } from './map-of.ts';

/** Days as a reader runs through them: forth, back, and a long way at once. */
export const DAYS: readonly number[] = Array.from({ length: 12 }, (_, index) =>
  dayOf(2026 - ((index * 11) % 35), 1 + ((index * 5) % 12), 15),
);

/** One in three joins later than it is known for, one in five leaves, one changes its role. */
const made: Dataset = {
  format: 1,
  id: 'made',
  title: 'Made',
  updated: '2026-01-01',
  sources: [{ id: 's1', title: 'The only source' }],
  parties: ['AZ', 'GE', 'AM', 'TR', 'KZ', 'KG', 'UZ', 'TM', 'TJ', 'IR'].map((id) => ({ id })),
  networks: [
    {
      id: 'made',
      name: 'Made network',
      memberships: ['AZ', 'GE', 'AM', 'TR', 'KZ', 'KG', 'UZ', 'TM', 'TJ', 'IR'].map((party, index) => ({
        party,
        role: index % 3 ? 'member' : 'observer',
        period: `${1991 + 3 * index}/${index % 5 ? '..' : 2012 + index}`,
        sources: ['s1'],
      })),
      chairmanships: ['AZ', 'TR', 'AM'].map((party, index) => ({
        party,
        period: `${2000 + 8 * index}/${2008 + 8 * index}`,
        sources: ['s1'],
      })),
    },
  ],
};

/** Each with its id and dataset. */
export const networks: readonly (readonly [string, Dataset, Network])[] = [turkicDataset, made].flatMap((dataset) =>
  (dataset.networks ?? []).map((network) => [network.id, dataset, network] as const),
);

export function onDay(dataset: Dataset, network: Network, day: number): NetworkOnDate {
  return networkOn(dataset, network, { day, updated: dayOf(2026, 1, 1), readerDay: day });
}

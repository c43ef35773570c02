import shippedTopology from '../../../geo/turkic-states.topo.json' with { type: 'json' };
import shippedDataset from '../../../src/data/turkic-states.json' with { type: 'json' };
import type { Dataset } from '../../../src/dataset/model.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import type { Geography } from '../../../src/geography/geography.ts';
import { readTopology } from '../../../src/geography/read-topology.ts';
import type { Canvas } from '../../../src/layout/drawing.ts';
import type { KeyEntry, MapLayout } from '../../../src/layout/map/layout.ts';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { en } from '../../../src/locale/en.ts';
import { otherRegions } from '../../../src/locale/en-regions.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { type NetworkOnDate, networkOn } from '../../../src/network/network-on-date.ts';

export const turkicDataset = readDataset(shippedDataset).dataset as Dataset;
/** English with the names of all states, as a page has it that needs them. */
export const english = { ...en, regions: `${en.regions}|${otherRegions}` };

export const turkicStates = readTopology(shippedTopology).topology as Geography;

/** The first network of a dataset on a day, the dataset's own `updated` unless said. */
export function networkOf(dataset: Dataset = turkicDataset, asOf?: string): NetworkOnDate {
  const [network] = dataset.networks ?? [];
  if (!network) throw new Error('no network');
  return networkOn(dataset, network, resolveAsOf(asOf, dataset, new Date(2025, 10, 22)));
}

/** A canvas with the proportions that the widget reserves. */
export function canvasOf(width: number, more: Partial<Canvas> = {}): Canvas {
  const aspect = width < 480 ? 1.4 : width < 760 ? 1.63 : 1.83;
  const height = Math.round(width / aspect);
  return {
    width,
    height,
    em: 16,
    textWidth: tableTextWidth,
    format: new Formatter(english, 'en', ['en', 'tr']),
    ...more,
  };
}

export function turkicMap(width: number, more: Partial<Canvas> = {}, network = networkOf()): MapLayout {
  return layoutMap(network, turkicStates, canvasOf(width, more));
}

/** All of a map but what another day keeps of it, which is more than is drawn. */
export function drawnOf({ placed: _placed, ...drawn }: MapLayout): Omit<MapLayout, 'placed'> {
  return drawn;
}

/** What stands in the key of a map. */
export function keyEntries({ key }: Pick<MapLayout, 'key'>): readonly KeyEntry[] {
  return key.filter((entry) => entry !== false);
}

/** A network of some parties, each with a role, a note at its own place if it has one. */
export function madeNetwork(changes: Partial<Dataset>, roles: Readonly<Record<string, string>>): NetworkOnDate {
  const memberships = Object.entries(roles).map(([party, role]) => ({
    party,
    role,
    period: '2020/..',
    sources: ['s1'],
  }));
  const used = [...new Set(Object.values(roles))].map((id) => ({ id }));
  return networkOf({
    format: 1,
    id: 'made',
    title: 'Made',
    updated: '2025-11-21',
    sources: [{ id: 's1', title: 'The only source' }],
    parties: Object.keys(roles).map((id) => ({ id })),
    ...changes,
    networks: [{ id: 'made', name: 'Made network', roles: used, memberships, ...changes.networks?.[0] }],
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Dataset, Network } from '../../../src/dataset/model.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { chooseGeography, WORLD } from '../../../src/geography/choose.ts';
import type { Geography } from '../../../src/geography/geography.ts';
import { readTopology } from '../../../src/geography/read-topology.ts';
import { turnedTo } from '../../../src/geography/turned-world.ts';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { outsiders } from '../../../src/layout/map/parties.ts';
import { type TextWidth, tableTextWidth } from '../../../src/layout/text-width.ts';
import { europeanUnion } from '../../../stories/european-union.ts';
import { pacificIslandsForum } from '../../../stories/pacific-islands-forum.ts';
import { madeDataset } from '../../fixtures/made-dataset.ts';
import { madeWorldwide } from '../../fixtures/made-worldwide.ts';
import { membersOf, type networks } from '../../fixtures/networks.ts';
import { canvasOf, drawnOf, networkOf } from './map-of.ts';
import { naming, touching } from './touching.ts';

// Networks that nobody tuned the map to, on the geography that `auto` takes, in fonts as narrow and as wide as there are.

// Many maps, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 });

const narrow: TextWidth = (...text) => 0.7 * tableTextWidth(...text);
const wide: TextWidth = (...text) => 1.25 * tableTextWidth(...text);

const VIEWS: readonly (readonly [width: number, textWidth: TextWidth])[] = [
  [280, wide],
  [300, tableTextWidth],
  [640, wide],
  [1000, narrow],
  [1600, tableTextWidth],
];

const files = new Map<string, unknown>();

function geographyOf(parties: readonly string[]): Geography {
  const name = chooseGeography(parties);
  const path = join(import.meta.dirname, `../../../geo/${name}.topo.json`);
  const file = files.get(name) ?? JSON.parse(readFileSync(path, 'utf8'));
  files.set(name, file);
  const geography = readTopology(file).topology as Geography;
  return name === WORLD ? turnedTo(geography, file, parties) : geography;
}

function drawn(dataset: Dataset, width: number, textWidth: TextWidth) {
  const network = networkOf(dataset);
  const geography = geographyOf(network.current.map(({ party }) => party.id));
  const layout = layoutMap(network, geography, canvasOf(width, { textWidth }), { fitsParties: true });
  // Who left the network is drawn and named too.
  const parties = new Set([...network.current, ...outsiders(network)].map(({ party }) => party));
  return { layout, parties: parties.size };
}

const FEW: readonly (keyof typeof networks)[] = [
  'benelux',
  'visegrad',
  'threeSeas',
  'nordicCouncilWithGreenland',
  'ecowas',
  'asean',
  'saarc',
  'gulfCooperationCouncil',
  'arabLeague',
  'centralAsia',
  'mercosur',
  'sica',
  'caricom',
  'usmca',
  'arcticCouncil',
];

const datasets: Readonly<Record<string, Dataset>> = {
  europeanUnion,
  pacificIslandsForum,
  africanUnion: madeOf('africanUnion'),
  councilOfEurope: madeOf('councilOfEurope'),
  ...Object.fromEntries(FEW.map((name) => [name, madeOf(name)])),
  'two neighbours': madeDataset({ PT: 'member', ES: 'member' }),
  'two far apart': madeDataset({ NZ: 'member', PT: 'observer' }),
  'a state in another': madeDataset({ ZA: 'member', LS: 'observer' }),
};

function madeOf(name: keyof typeof networks): Dataset {
  return madeDataset(Object.fromEntries(membersOf(name).map((id, index) => [id, index % 3 ? 'member' : 'observer'])));
}

describe.each(Object.entries(datasets))('%s', (_, dataset) => {
  test('is sound', () => {
    expect(readDataset(dataset).problems).toEqual([]);
  });

  test.each(VIEWS)(
    'at %i px nothing touches or leaves the picture, and every party is named once',
    (width, textWidth) => {
      const { layout, parties } = drawn(dataset, width, textWidth);
      expect(touching(layout, textWidth)).toEqual([]);
      expect(naming(layout)).toHaveLength(parties);
    },
  );
});

test.each([300, 1000])('two hundred parties at %i px: nothing touches or leaves the picture', (width) => {
  const { layout } = drawn(madeWorldwide, width, tableTextWidth);
  expect(touching(layout)).toEqual([]);
});

test.each(['BI', 'CF', 'DJ', 'GM', 'GQ', 'RW', 'TG'])(
  'on a phone %s is named among 55, if it has the chair',
  (chair) => {
    const dataset = madeOf('africanUnion');
    const [network] = dataset.networks ?? [];
    const chairmanships = [{ party: chair, period: '2024/..', sources: ['s1'] }];
    const { layout } = drawn({ ...dataset, networks: [{ ...network, chairmanships } as Network] }, 300, tableTextWidth);
    const label = layout.labels.find(({ party }) => party === chair);
    expect(label?.rows.map(({ kind }) => kind)).toEqual(['name', 'chair']);
  },
);

test('the same network gives the same map', () => {
  const [first, second] = [1, 2].map(() => drawnOf(drawn(europeanUnion, 640, (...text) => wide(...text)).layout));
  expect(first).toEqual(second);
});

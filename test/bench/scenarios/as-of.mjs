// Changing the day that a drawn map shows, from the attribute to the end of the frame that paints it. On each of the days something
// is written in the picture that was not on any other, its own day included: nobody has been there before. From the second change on,
// that frame has the words that stay; `all words` waits for those that come once the day does.

import { worldDataset } from '../data/world.mjs';

const head = '<script type="module" src="/dist/network-map.js"></script>';

/** @type {Readonly<Record<string, { readonly src: string, readonly days: string }>>} */
const MAPS = {
  region: {
    src: '/dist/data/turkic-red-crescent.json',
    days: '2024-06-01 2024-12-01 2025-05-12 2025-06-15 2025-09-01',
  },
  world: { src: '/world.json', days: '1955-01-01 1966-01-01 1977-01-01 1988-01-01 1999-01-01 2010-01-01 2018-01-01' },
};

/** @type {(name: string, measure: string) => import('../harness/scenario.ts').Contender} */
const contender = (name, measure) => ({
  script: 'network-map-as-of.ts',
  head,
  body: `<network-map src="${MAPS[name]?.src}" data-days="${MAPS[name]?.days}" data-measure="${measure}"></network-map>`,
});

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'as-of: another day',
  contenders: {
    region: contender('region', 'median'),
    'region, the worst day': contender('region', 'worst'),
    'region, all words': contender('region', 'words'),
    world: contender('world', 'median'),
    'world, the worst day': contender('world', 'worst'),
    'world, all words': contender('world', 'words'),
  },
  files: { '/world.json': worldDataset },
  targets: [
    { contender: 'region', mostMs: 16 },
    { contender: 'region, the worst day', mostMs: 16 },
  ],
};

export default scenario;

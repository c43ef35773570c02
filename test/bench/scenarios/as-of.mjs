// Changing the day that a drawn map shows, from the attribute to the end of the frame that paints it.

import { worldDataset } from '../data/world.mjs';

const script = 'network-map-as-of.ts';
const head = '<script type="module" src="/dist/network-map.js"></script>';

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'as-of: another day',
  contenders: {
    region: {
      script,
      head,
      body: '<network-map src="/dist/data/turkic-red-crescent.json" data-days="2024-12-01 2025-06-01 2025-11-21"></network-map>',
    },
    world: {
      script,
      head,
      body: '<network-map src="/world.json" data-days="1975-01-01 1990-01-01 2020-01-01"></network-map>',
    },
  },
  files: { '/world.json': worldDataset },
  targets: [{ contender: 'region', mostMs: 16 }],
};

export default scenario;

// 200 parties on the map of the world, against a region with eight.

import { worldDataset } from '../data/world.mjs';

const head = '<script type="module" src="/dist/network-map.js"></script>';

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'world: 200 parties',
  contenders: {
    region: {
      script: 'network-widget.ts',
      head,
      body: '<network-map data-widget src="/dist/data/turkic-red-crescent.json"></network-map>',
    },
    world: { script: 'network-widget.ts', head, body: '<network-map data-widget src="/world.json"></network-map>' },
  },
  files: { '/world.json': worldDataset },
  targets: [{ contender: 'world', most: 3, times: 'region' }],
};

export default scenario;

// 13 terms over 5 parties, from navigation to the painted chart: beside what a developer writes by hand with d3, which has a
// rectangle for each term and two axes.

import { termsOf } from '../data/terms.mjs';

const { dataset, rows } = termsOf(13, 5, 400);

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'rotation-few: 13 terms over 5 parties',
  width: 1000,
  contenders: {
    'd3 by hand': { script: 'rotation-d3.ts', body: '<div id="plot"></div>' },
    'network-rotation': {
      script: 'network-widget.ts',
      head: '<script type="module" src="/dist/network-rotation.js"></script>',
      body: '<network-rotation data-widget src="/terms.json"></network-rotation>',
    },
    'the same elements, no code': { markupOf: 'network-rotation' },
  },
  files: { '/terms.json': dataset, '/terms-rows.json': rows },
  targets: [{ contender: 'network-rotation', most: 1.3, times: 'd3 by hand' }],
};

export default scenario;

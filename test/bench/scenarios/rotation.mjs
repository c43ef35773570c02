// 2,000 terms over 60 parties, from navigation to the painted chart with a row for each party. Ours says who holds the chair and
// names its sources besides. Frappe Gantt 1.2.2, which has a row for each term, is not here: it needs more than a minute.

import { termsOf } from '../data/terms.mjs';

const { dataset, rows } = termsOf(2000, 60, 23);
const body = '<div id="plot"></div>';
const head = '<script type="module" src="/dist/network-rotation.js"></script>';

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'rotation: 2,000 terms over 60 parties',
  width: 1000,
  contenders: {
    'network-rotation': {
      script: 'network-widget.ts',
      head,
      // Room for all rows; without it, those nearest to the day are drawn and the rest wait behind a button.
      body: '<network-rotation data-widget src="/terms.json" style="--network-min-height:1900px"></network-rotation>',
    },
    'the same elements, no code': { markupOf: 'network-rotation' },
    'network-rotation, as it comes': {
      script: 'network-widget.ts',
      head,
      body: '<network-rotation data-widget src="/terms.json"></network-rotation>',
    },
    'd3 by hand': { script: 'rotation-d3.ts', body },
    'Observable Plot': { script: 'rotation-plot.ts', body },
    ECharts: { script: 'rotation-echarts.ts', body },
    'Vega-Lite': { script: 'rotation-vega-lite.ts', body },
    'vis-timeline': {
      script: 'rotation-vis-timeline.ts',
      body,
      head: '<link rel="stylesheet" href="/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css">',
    },
  },
  files: { '/terms.json': dataset, '/terms-rows.json': rows },
  targets: ['Observable Plot', 'ECharts', 'Vega-Lite', 'vis-timeline'].map((times) => ({
    contender: 'network-rotation',
    most: 0.85,
    times,
  })),
};

export default scenario;

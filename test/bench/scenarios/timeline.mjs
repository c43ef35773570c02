// 12 to 100,000 meetings over a century, from navigation to the painted chart, download and reading included. Ours draws words,
// counts, a strip of all time, filters and sources besides; the others a mark for each meeting in a lane for each kind.
// vis-timeline and TimelineJS need a minute and more for thousands.

import { meetingsOf } from '../data/meetings.mjs';

const COUNTS = [12, 1000, 10_000, 100_000];
const FEW = 1000;

const made = new Map(COUNTS.map((count) => [count, meetingsOf(count)]));
const vendor = '/node_modules';
const timelineJs = `${vendor}/@knight-lab/timelinejs/dist`;

/** @param {number} count */
const rowsPath = (count) => `/meetings-${count}-rows.json`;

/** @type {(script: string, counts: readonly number[], head?: string) => (name: string) => Record<string, import('../harness/scenario.ts').Contender>} */
const other =
  (script, counts, head = '') =>
  (name) =>
    Object.fromEntries(
      counts.map((count) => [
        `${name}, ${count.toLocaleString('en')}`,
        { script, head, body: `<div id="plot" data-rows="${rowsPath(count)}"></div>`, isSlow: count > FEW * 10 },
      ]),
    );

/** @type {Record<string, import('../harness/scenario.ts').Contender>} */
const ours = Object.fromEntries(
  COUNTS.map((count) => [
    `network-timeline, ${count.toLocaleString('en')}`,
    {
      script: 'network-widget.ts',
      head: '<script type="module" src="/dist/network-timeline.js"></script>',
      body: `<network-timeline data-widget src="/meetings-${count}.json"></network-timeline>`,
    },
  ]),
);

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'timeline: 12 to 100,000 meetings',
  width: 1000,
  contenders: {
    ...ours,
    'the same elements as with 10,000, no code': { markupOf: 'network-timeline, 10,000' },
    ...other('timeline-plot.ts', COUNTS)('Observable Plot'),
    ...other('timeline-echarts.ts', COUNTS)('ECharts'),
    ...other('timeline-vega-lite.ts', COUNTS)('Vega-Lite'),
    ...other(
      'timeline-vis-timeline.ts',
      [12, FEW],
      `<link rel="stylesheet" href="${vendor}/vis-timeline/styles/vis-timeline-graph2d.min.css">`,
    )('vis-timeline'),
    ...other(
      'timeline-timelinejs.ts',
      [12],
      `<link rel="stylesheet" href="${timelineJs}/css/timeline.css"><script src="${timelineJs}/js/timeline.js"></script>`,
    )('TimelineJS'),
  },
  files: Object.fromEntries(
    [...made].flatMap(([count, { dataset, rows }]) => [
      [`/meetings-${count}.json`, dataset],
      [rowsPath(count), rows],
    ]),
  ),
  targets: [
    { contender: 'network-timeline, 10,000', most: 2, times: 'network-timeline, 12' },
    { contender: 'network-timeline, 100,000', most: 6, times: 'network-timeline, 12' },
    ...['Observable Plot', 'ECharts', 'Vega-Lite'].map((name) => ({
      contender: 'network-timeline, 10,000',
      most: 0.75,
      times: `${name}, 10,000`,
    })),
  ],
};

export default scenario;

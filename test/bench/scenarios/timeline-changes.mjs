// What a reader and a page do to a drawn timeline of 10,000 meetings, from the event to the end of the frame that paints it.

import { meetingsOf } from '../data/meetings.mjs';

const head = '<script type="module" src="/dist/network-timeline.js"></script>';

/** @param {string} change */
const contender = (change) => ({
  script: 'network-timeline-change.ts',
  head,
  body: `<network-timeline data-rows="/meetings.json" data-change="${change}"></network-timeline>`,
});

/** @type {import('../harness/scenario.ts').Scenario} */
const scenario = {
  title: 'timeline-changes: a drawn timeline of 10,000 meetings',
  width: 1000,
  contenders: {
    'zooming, the worst frame': contender('zoom worst'),
    'zooming, a frame': contender('zoom median'),
    'panning, the worst frame': contender('pan worst'),
    'panning, a frame': contender('pan median'),
    'another as-of date': contender('as-of median'),
    'one meeting more': contender('add median'),
  },
  files: { '/meetings.json': meetingsOf(10_000).dataset },
  targets: [
    { contender: 'zooming, the worst frame', mostMs: 32 },
    { contender: 'panning, the worst frame', mostMs: 32 },
    { contender: 'another as-of date', mostMs: 16 },
    { contender: 'one meeting more', mostMs: 16 },
  ],
};

export default scenario;

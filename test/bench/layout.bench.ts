import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import data from '../../src/data/turkic-states.json' with { type: 'json' };
import { dayOf } from '../../src/dataset/calendar.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { readTopology } from '../../src/geography/read-topology.ts';
import type { Canvas } from '../../src/layout/drawing.ts';
import { layoutMap } from '../../src/layout/map/map.ts';
import { layoutRotation } from '../../src/layout/rotation/rotation.ts';
import { type TextWidth, tableTextWidth } from '../../src/layout/text-width.ts';
import { layoutTimeline } from '../../src/layout/timeline/timeline.ts';
import { en } from '../../src/locale/en.ts';
import { Formatter } from '../../src/locale/format.ts';
import { timelineEntries } from '../../src/network/entry.ts';
import { networkOn } from '../../src/network/network-on-date.ts';

// What it takes to place each widget of the shipped dataset, of which a frame of 16 ms has to hold one.

const dataset = data as unknown as Dataset;
const day = dayOf(2025, 11, 21);
const [first] = dataset.networks ?? [];
if (!first) throw new Error('the dataset has no network');
const network = networkOn(dataset, first, { day, updated: day, readerDay: day });
const path = join(import.meta.dirname, '../../geo/turkic-states.topo.json');
const { topology } = readTopology(JSON.parse(readFileSync(path, 'utf8')));
if (!topology) throw new Error('the topology cannot be read');

/** With a measure of its own each time: what was placed before is remembered by the measure of its texts. */
function canvas(width: number, height: number): Canvas {
  const textWidth: TextWidth = (text, size, weight) => tableTextWidth(text, size, weight);
  return { width, height, em: 16, textWidth, format: new Formatter(en) };
}

describe.each([
  [276, 220],
  [608, 370],
  [952, 520],
])('at %i px', (width, height) => {
  const lanes = [{ network, entries: timelineEntries(network, { milestones: true }) }];
  bench('the network on a day', () => {
    networkOn(dataset, first, { day, updated: day, readerDay: day });
  });
  bench('map', () => {
    layoutMap(network, topology, canvas(width, height));
  });
  bench('timeline', () => {
    layoutTimeline(lanes, canvas(width, height), { orientation: 'auto', order: 'oldest', expanded: false });
  });
  bench('rotation', () => {
    layoutRotation([network], canvas(width, height), 'auto', { expanded: false, group: 'party', sort: 'first-term' });
  });
});

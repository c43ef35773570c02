import { describe, expect, test } from 'vitest';
import type { Dataset, Network } from '../../../src/dataset/model.ts';
import { keepWords } from '../../../src/layout/map/keep-words.ts';
import type { MapLayout } from '../../../src/layout/map/layout.ts';
import { layoutMap, type MapOptions } from '../../../src/layout/map/map.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { DAYS, networks, onDay } from './days-of.ts';
import { canvasOf, turkicStates } from './map-of.ts';
import { touching } from './touching.ts';

function mapsOf(dataset: Dataset, network: Network, width: number) {
  const textWidth: typeof tableTextWidth = (...text) => tableTextWidth(...text);
  return (day: number, options: MapOptions = {}) =>
    layoutMap(onDay(dataset, network, day), turkicStates, canvasOf(width, { textWidth }), options);
}

const wordsOf = ({ labels }: MapLayout) =>
  new Map(labels.map(({ party, rows }) => [party, rows.map(({ text }) => text.lines.join(' '))]));

describe.each(networks)('a reader who runs through the days of %s', (_, dataset, network) => {
  test.each([300, 640])('sees on each at %i px who is what, and no word that is not true of it', (width) => {
    const drawFresh = mapsOf(dataset, network, width);
    const drawPassing = mapsOf(dataset, network, width);
    let last = drawPassing(DAYS[0] as number).placed;
    let kept = 0;
    for (const [index, day] of DAYS.entries()) {
      const whole = drawFresh(day);
      const passing = drawPassing(day, { write: (writing) => keepWords(last, writing) });
      for (const same of ['parties', 'land', 'borders', 'innerBorders', 'fills', 'summary', 'beside'] as const)
        expect(passing[same]).toEqual(whole[same]);
      expect(passing.items.map(({ id, label }) => [id, label])).toEqual(
        whole.items.map(({ id, label }) => [id, label]),
      );
      for (const [party, words] of wordsOf(passing)) {
        kept++;
        expect(words[0]).toBe(wordsOf(whole).get(party)?.[0]);
      }
      expect(touching(passing)).toEqual([]);
      expect(passing.marks.map(({ item }) => item?.label)).toEqual(whole.marks.map(({ item }) => item?.label));
      const told = new Map(whole.list.map(({ id, text }) => [id, text]));
      for (const { id, text } of passing.list) expect(text).toBe(told.get(id) ?? text);
      for (const { lines } of passing.neighbours) expect(whole.items.map(({ name }) => name)).not.toContain(lines[0]);
      if (index % 3 === 0) last = drawPassing(day).placed;
    }
    expect(kept).toBeGreaterThan(0);
  });
});

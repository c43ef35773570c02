import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Dataset, Network } from '../../../src/dataset/model.ts';
import { keepWords } from '../../../src/layout/map/keep-words.ts';
import type { MapLayout } from '../../../src/layout/map/layout.ts';
import { layoutMap, type MapOptions } from '../../../src/layout/map/map.ts';
import { remembered } from '../../../src/layout/map/remembered.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import { canvasOf, turkicDataset, turkicStates } from './map-of.ts';
import { touching } from './touching.ts';

const code = { keepWords, remembered };

// Days as a reader runs through them: forth, back, and a long way at once.

const DAYS = Array.from({ length: 12 }, (_, index) => dayOf(2026 - ((index * 11) % 35), 1 + ((index * 5) % 12), 15));

/** One in three joins later than it is known for, one in five leaves, one changes its role. */
const made: Dataset = {
  format: 1,
  id: 'made',
  title: 'Made',
  updated: '2026-01-01',
  sources: [{ id: 's1', title: 'The only source' }],
  parties: ['AZ', 'GE', 'AM', 'TR', 'KZ', 'KG', 'UZ', 'TM', 'TJ', 'IR'].map((id) => ({ id })),
  networks: [
    {
      id: 'made',
      name: 'Made network',
      memberships: ['AZ', 'GE', 'AM', 'TR', 'KZ', 'KG', 'UZ', 'TM', 'TJ', 'IR'].map((party, index) => ({
        party,
        role: index % 3 ? 'member' : 'observer',
        period: `${1991 + 3 * index}/${index % 5 ? '..' : 2012 + index}`,
        sources: ['s1'],
      })),
      chairmanships: ['AZ', 'TR', 'AM'].map((party, index) => ({
        party,
        period: `${2000 + 8 * index}/${2008 + 8 * index}`,
        sources: ['s1'],
      })),
    },
  ],
};

const networks: readonly (readonly [string, Dataset, Network])[] = [turkicDataset, made].flatMap((dataset) =>
  (dataset.networks ?? []).map((network) => [network.id, dataset, network] as const),
);

function mapsOf(dataset: Dataset, network: Network, width: number) {
  const textWidth: typeof tableTextWidth = (...text) => tableTextWidth(...text);
  return (day: number, options: MapOptions = {}) => {
    const onDay = networkOn(dataset, network, { day, updated: dayOf(2026, 1, 1), readerDay: day });
    return layoutMap(onDay, turkicStates, canvasOf(width, { textWidth }), options);
  };
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
      const passing = drawPassing(day, { passing: code, last });
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

  test.each([300, 640])('and rests, sees at %i px what a map shows that was never on another day', (width) => {
    const textWidth: typeof tableTextWidth = (...text) => tableTextWidth(...text);
    const canvas = canvasOf(width, { textWidth });
    const on = (day: number) => networkOn(dataset, network, { day, updated: dayOf(2026, 1, 1), readerDay: day });
    let last = layoutMap(on(DAYS[0] as number), turkicStates, canvas, { passing: code });
    for (const day of [...DAYS.slice(1, 7), ...DAYS.slice(3, 5), (DAYS[4] as number) + 1]) {
      layoutMap(on(day), turkicStates, canvas, { last: last.placed, passing: code });
      last = layoutMap(on(day), turkicStates, canvas, { passing: code });
      expect(last).toEqual(mapsOf(dataset, network, width)(day));
    }
  });
});

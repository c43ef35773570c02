import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { wordsAround } from '../../../src/layout/map/words-around.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import { canvasOf, keyEntries, madeNetwork, turkicDataset, turkicStates } from './map-of.ts';

// What stands around a picture is known before the picture is: what is said too much or too little here is a map that is drawn twice.

const networks = (turkicDataset.networks ?? []).map(
  (network) =>
    [
      network.id,
      networkOn(turkicDataset, network, resolveAsOf('2026-03-10', turkicDataset, new Date(2026, 2, 11))),
    ] as const,
);

describe.each(networks)('around the map of %s', (_, network) => {
  test.each([300, 640, 1000])('stand at %i px the words that the drawn map will have', (width) => {
    const canvas = canvasOf(width);
    const words = wordsAround(network, turkicStates, canvas, {});
    const drawn = layoutMap(network, turkicStates, canvas);
    expect(words.key).toEqual(drawn.key);
    expect(words.beside).toEqual(drawn.beside);
    expect(words.besideHeading).toBe(drawn.besideHeading);
    expect(Boolean(words.disputed)).toBe(Boolean(drawn.disputed));
    // Names without room come on top.
    expect(words.list).toEqual(drawn.list.filter(({ kind }) => kind !== 'number'));
  });
});

describe('around a map', () => {
  const canvas = canvasOf(640);

  test('stand parties that it has no place for, each with its role, and a heading over them', () => {
    const network = madeNetwork(
      { parties: [{ id: 'AZ' }, { id: 'x-bank', kind: 'organisation', name: 'Bank' }] },
      { AZ: 'member', 'x-bank': 'observer' },
    );
    const { beside, besideHeading } = wordsAround(network, turkicStates, canvas, {});
    expect(beside.map(({ name, text }) => [name, text])).toEqual([['Bank', expect.stringContaining('Observer since')]]);
    expect(besideHeading).not.toBe('');
    expect(wordsAround(madeNetwork({}, { AZ: 'member' }), turkicStates, canvas, {}).besideHeading).toBe('');
  });

  test('stands no word for boundaries that a view does not dispute', () => {
    const network = madeNetwork({}, { AZ: 'member' });
    const view = { ...turkicStates.view, dashed: [], arcs: [] };
    expect(wordsAround(network, turkicStates, canvas, { view }).disputed).toBe('');
    expect(
      wordsAround(network, turkicStates, canvas, { view: { ...view, dashed: [['AZE', 'ARM']] } }).disputed,
    ).not.toBe('');
  });

  test('stands only what the picture has: no secretariat, no place, no chair where there is none', () => {
    const around = wordsAround(madeNetwork({}, { AZ: 'member', KZ: 'observer' }), turkicStates, canvas, {});
    expect(keyEntries(around).map(({ kind, label }) => [kind, label])).toEqual([
      ['role', expect.stringMatching(/^member/i)],
      ['role', expect.stringMatching(/^observer/i)],
    ]);
    expect(around.list).toEqual([]);
  });
});

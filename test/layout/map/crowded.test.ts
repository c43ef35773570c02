import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import { canvasOf, keyEntries, turkicDataset, turkicStates } from './map-of.ts';

// Thirteen meeting places in six states: more than labels, numbers and a list can tell.

function layoutAt(width: number) {
  const network = turkicDataset.networks?.find(({ id }) => id === 'organization-of-turkic-states');
  if (!network) throw new Error('no such network');
  const onDate = networkOn(turkicDataset, network, resolveAsOf('2026-03-10', turkicDataset, new Date(2026, 2, 11)));
  return layoutMap(onDate, turkicStates, canvasOf(width));
}

const kindsIn = (layout: ReturnType<typeof layoutAt>) => keyEntries(layout).map(({ kind }) => kind);

describe('a map of many meeting places', () => {
  test('marks them without numbers on a phone, and explains the marks in the key', () => {
    const layout = layoutAt(276);
    const { marks, list } = layout;
    expect(marks.length).toBeGreaterThan(8);
    expect(marks.filter(({ number }) => number)).toEqual([]);
    expect(list.filter(({ kind }) => kind !== 'number')).toEqual([]);
    expect(kindsIn(layout)).toEqual(expect.arrayContaining(['secretariat', 'meetings']));
  });

  test('says of a state with many how many meetings there were, and does not repeat a place', () => {
    const { labels } = layoutAt(952);
    const wordsOf = (id: string) =>
      labels
        .filter(({ party }) => party === id)
        .flatMap(({ rows }) => rows.map(({ text }) => text.lines.join(' ').replaceAll('\u00a0', ' ')));
    expect(wordsOf('TR')).toEqual(['Türkiye', 'Secretariat: Istanbul', '6 meetings']);
    expect(wordsOf('KZ')).toContain('1st summit, Almaty, 21 Oct 2011');
  });
});

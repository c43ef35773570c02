import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import { canvasOf, turkicDataset, turkicStates } from './map-of.ts';

const [, states = turkicDataset.networks?.[0]] = turkicDataset.networks ?? [];

function drawOn(day: string, width = 640) {
  if (!states) throw new Error('no network');
  const network = networkOn(turkicDataset, states, resolveAsOf(day, turkicDataset, new Date()));
  return layoutMap(network, turkicStates, canvasOf(width));
}

describe('a map from day to day', () => {
  const days = ['2012-06-01', '2012-06-20', '2019-11-01', '2012-06-01', '2026-03-10'];

  test('is what it is on the day alone, whatever was drawn before', () => {
    const first = days.map((day) => drawOn(day));
    const others = days.map((day) => {
      drawOn('2021-12-01', 300);
      return drawOn(day);
    });
    expect(first).toEqual(others);
  });

  test('has the same shapes, traced once', () => {
    const [a, b] = [drawOn('2012-06-01'), drawOn('2012-06-20')];
    expect(b.parties.map(({ path }) => path)).toEqual(a.parties.map(({ path }) => path));
    expect(b.land).toBe(a.land);
    expect(b.labels).toEqual(a.labels);
  });

  test('has each entry of its key where it was, whatever else is in it', () => {
    const places = new Map<string, number>();
    for (const day of ['2012-06-01', '2019-11-01', '2026-03-10']) {
      for (const [index, entry] of drawOn(day).key.entries()) {
        if (!entry || entry.kind === 'tie') continue;
        const name = entry.kind === 'role' ? entry.label : entry.kind.replace('meetings', 'meeting');
        expect(places.get(name) ?? index).toBe(index);
        places.set(name, index);
      }
    }
    expect(places.size).toBeGreaterThan(3);
  });
});

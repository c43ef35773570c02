import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { excerptNetwork } from '../../src/dataset/excerpt.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { completeDataset } from '../fixtures/complete.ts';

const fact = { sources: ['a'] };

const dataset: Dataset = {
  format: 1,
  id: 'two',
  title: 'Two networks',
  updated: '2026-01-01',
  sources: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id })),
  parties: [
    { id: 'AZ', names: [{ name: 'Azərbaycan', sources: ['b'] }] },
    { id: 'TR' },
    { id: 'KG', names: [{ name: 'Kırgızistan', sources: ['c'] }] },
  ],
  people: [{ id: 'ada', name: 'Ada', names: [{ name: 'Âdâ', sources: ['d'] }] }],
  places: [
    { id: 'baku', name: 'Baku', party: 'AZ', coordinates: [49.87, 40.41] },
    { id: 'izmir', name: 'İzmir', party: 'TR', coordinates: [27.14, 38.42] },
    { id: 'bishkek', name: 'Bishkek', party: 'KG', coordinates: [74.59, 42.87] },
  ],
  networks: [
    {
      id: 'one',
      name: 'One',
      memberships: ['AZ', 'TR'].map((party) => ({ party, role: 'member', period: '2020/..', ...fact })),
    },
    {
      id: 'other',
      name: 'Other',
      memberships: [{ party: 'KG', role: 'member', period: '2020/..', ...fact }],
      chairmanships: [{ party: 'KG', period: '2020/..', holder: 'ada', ...fact }],
      secretariats: [{ place: 'bishkek', ...fact, readings: [{ field: 'place', value: 'izmir', sources: ['a'] }] }],
    },
  ],
  ties: [{ id: 'izmir-baku', kind: 'sister-cities', between: ['izmir', 'baku'], ...fact }],
};

const ids = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);

describe('excerptNetwork', () => {
  test('keeps what the network refers to, and what that refers to', () => {
    const excerpt = excerptNetwork(dataset, 'other');
    expect(ids(excerpt.networks)).toEqual(['other']);
    expect(ids(excerpt.parties)).toEqual(['TR', 'KG']);
    expect(ids(excerpt.people)).toEqual(['ada']);
    expect(ids(excerpt.sources)).toEqual(['a', 'c', 'd']);
    // İzmir is where another source has the secretariat.
    expect(ids(excerpt.places)).toEqual(['izmir', 'bishkek']);
  });

  test('keeps the ties whose ends lie in parties of the network', () => {
    const excerpt = excerptNetwork(dataset, 'one');
    expect(ids(excerpt.ties)).toEqual(['izmir-baku']);
    expect(ids(excerpt.places)).toEqual(['baku', 'izmir']);
    expect(ids(excerptNetwork(dataset, 'other').ties)).toEqual([]);
  });

  test('is a sound dataset, of any sound one', () => {
    for (const each of [dataset, completeDataset()]) {
      for (const { id } of each.networks ?? []) expect(readDataset(excerptNetwork(each, id)).problems).toEqual([]);
    }
  });

  test('leaves the dataset as it was', () => {
    const before = completeDataset();
    const after = completeDataset();
    excerptNetwork(after, after.networks?.[0]?.id ?? '');
    expect(after).toEqual(before);
  });

  test('throws for an id that no network has', () => {
    expect(() => excerptNetwork(dataset, 'none')).toThrow('expected the id of a network, got "none"');
  });
});

test("each shipped network's own file is at most 15 kB of brotli", () => {
  const path = join(import.meta.dirname, '../../src/data/turkic-states.json');
  const shipped = JSON.parse(readFileSync(path, 'utf8')) as Dataset;
  const sizes = ids(shipped.networks).map((id) => [
    id,
    brotliCompressSync(JSON.stringify(excerptNetwork(shipped, id))).length,
  ]);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(([, size]) => Number(size) > 15_000)).toEqual([]);
});

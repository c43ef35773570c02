import { describe, expect, test } from 'vitest';
import { contains, crossesRect, inflate, overlap, segmentsCross } from '../../../src/layout/map/geometry.ts';
import type { MapLayout } from '../../../src/layout/map/layout.ts';
import type { TextWidth } from '../../../src/layout/text-width.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { tr } from '../../../src/locale/tr.ts';
import { networkOf, turkicMap } from './map-of.ts';

const widths = Array.from({ length: 25 }, (_, index) => 300 + 37 * index);

/** Pairs of things by name that must not touch and do. */
function touching({ labels, marks, neighbours, seas, width, height, parties }: MapLayout): readonly string[] {
  const boxes = [
    ...labels.map(({ box, party }) => [`label ${party}`, box] as const),
    ...marks.map(({ box, kind, number }) => [`mark ${kind} ${number?.lines}`, box] as const),
    ...parties.flatMap(({ disc, item }) =>
      disc
        ? [
            [
              `disc ${item.id}`,
              { x: disc.x - disc.r, y: disc.y - disc.r, width: 2 * disc.r, height: 2 * disc.r },
            ] as const,
          ]
        : [],
    ),
    ...[...neighbours, ...seas].map(({ lines, x, y, size }) => {
      const half = tableTextWidth(lines.join(), size, 400) / 2;
      return [`name ${lines}`, { x: x - half, y: y - size, width: 2 * half, height: size }] as const;
    }),
  ];
  const picture = { x: 0, y: 0, width, height };
  const outside = boxes
    .filter(([name, box]) => !name.startsWith('disc') && !contains(picture, box))
    .map(([name]) => `${name} leaves the picture`);
  const pairs = boxes.flatMap(([a, first], index) =>
    boxes.slice(index + 1).flatMap(([b, second]) => (overlap(first, second) ? [`${a} on ${b}`] : [])),
  );
  const lines = labels.flatMap(({ leader, party }) => (leader ? [{ leader, party }] : []));
  const leaders = lines.flatMap(({ leader, party }, index) => [
    ...boxes
      .filter(([name]) => name.startsWith('label') && name !== `label ${party}`)
      .flatMap(([name, box]) => (crossesRect(leader, box) ? [`leader of ${party} through ${name}`] : [])),
    ...lines
      .slice(index + 1)
      .flatMap((other) => (segmentsCross(leader, other.leader) ? [`leaders of ${party} and ${other.party}`] : [])),
    ...marks
      .filter(({ box }) => !overlap(inflate(box, 4), { ...leader.from, width: 0, height: 0 }))
      .flatMap(({ box, kind }) => (crossesRect(leader, box) ? [`leader of ${party} through mark ${kind}`] : [])),
  ]);
  return [...outside, ...pairs, ...leaders];
}

/** How often each party is named, in the drawing or in the list. */
function naming({ labels, list, notOnMap }: MapLayout): readonly string[] {
  return [
    ...labels.flatMap(({ party, rows }) => (/^\d+$/.test(rows[0]?.text.lines[0] ?? '') ? [] : (party ?? []))),
    ...list.filter(({ kind }) => kind === 'number').map(({ title }) => title),
    ...notOnMap.map(({ id }) => id),
  ];
}

const fonts: Readonly<Record<string, TextWidth>> = {
  usual: tableTextWidth,
  narrow: (...text) => 0.75 * tableTextWidth(...text),
  wide: (...text) => 1.3 * tableTextWidth(...text),
};

const longNames = new Formatter(
  {
    ...en,
    tag: 'qaa',
    regions:
      'AZ Azerbaijanistan-upon-the-Caspian|KZ The Steppe Republic of Greater Kazakhstania|KG Kyrgyzstanoblastikalifragilistik|TR Türkiyelilerinkilerdendir|UZ The United Uzbek Lands and Oases|HU Magyarországföldterületén|TM Turkmenistanlylaryňkydyr',
  },
  'qaa',
);

const readers: Readonly<Record<string, Formatter>> = {
  English: new Formatter(en, 'en', ['en', 'tr']),
  Turkish: new Formatter(tr, 'tr', ['en', 'tr']),
  'made-up long': longNames,
};

describe.each(Object.entries(readers))('with %s names', (_, format) => {
  test.each(widths)('at %i px nothing touches, and every party is named once', (width) => {
    const layout = turkicMap(width, { format });
    expect(touching(layout)).toEqual([]);
    expect(naming(layout)).toHaveLength(8);
    expect(new Set(naming(layout)).size).toBe(8);
  });
});

describe.each(Object.entries(fonts))('in a %s font', (_, textWidth) => {
  test.each([300, 411, 640, 1000])('at %i px nothing touches', (width) => {
    expect(touching(turkicMap(width, { textWidth }))).toEqual([]);
  });
});

describe('at any time', () => {
  test.each(['2020-01-01', '2024-10-10', '2025-05-20', '2025-11-01', '2026-11-24'])('on %s nothing touches', (day) => {
    for (const width of [300, 640]) expect(touching(turkicMap(width, {}, networkOf(undefined, day)))).toEqual([]);
  });
});

test('text of twice the size keeps every party', () => {
  for (const width of [300, 640, 1000]) {
    const layout = turkicMap(width, { em: 32 });
    expect(touching(layout)).toEqual([]);
    expect(naming(layout)).toHaveLength(8);
  }
});

test.each([
  [300, 900],
  [1200, 200],
])('a canvas of %i by %i px is as sound as any', (width, height) => {
  expect(touching(turkicMap(width, { height }))).toEqual([]);
});

test.each([
  [40, 30],
  [1, 1],
])('even at %i by %i px every party is named', (width, height) => {
  expect(naming(turkicMap(width, { height }))).toHaveLength(8);
});

test('the same in gives the same out', () => {
  expect(turkicMap(640)).toEqual(turkicMap(640));
});

test('the network is not changed', () => {
  const network = networkOf();
  const before = structuredClone(network);
  turkicMap(300, {}, network);
  expect(network).toEqual(before);
});

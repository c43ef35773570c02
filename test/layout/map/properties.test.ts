import { describe, expect, test } from 'vitest';
import type { TextWidth } from '../../../src/layout/text-width.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { tr } from '../../../src/locale/tr.ts';
import { drawnOf, networkOf, turkicMap } from './map-of.ts';
import { naming, touching } from './touching.ts';

const widths = Array.from({ length: 25 }, (_, index) => 300 + 37 * index);

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

test('the same in gives the same out, remembered or not', () => {
  const measuredAnew = () => drawnOf(turkicMap(640, { textWidth: (...text) => tableTextWidth(...text) }));
  expect(measuredAnew()).toEqual(measuredAnew());
  expect(turkicMap(640)).toEqual(turkicMap(640));
  expect(drawnOf(turkicMap(640))).toEqual(measuredAnew());
});

test('what is remembered of one day, role or width is not taken for another', () => {
  const days = ['2024-12-01', '2025-06-01', '2025-11-21', '2024-12-01'];
  const drawn = (day: string, width: number, anew: boolean) =>
    drawnOf(
      turkicMap(width, anew ? { textWidth: (...text) => tableTextWidth(...text) } : {}, networkOf(undefined, day)),
    );
  for (const width of [300, 640]) {
    for (const day of days) expect(drawn(day, width, false)).toEqual(drawn(day, width, true));
  }
});

test('the network is not changed', () => {
  const network = networkOf();
  const before = structuredClone(network);
  turkicMap(300, {}, network);
  expect(network).toEqual(before);
});

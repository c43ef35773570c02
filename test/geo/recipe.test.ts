import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { buildTopology, territoriesOf } from '../../geo/recipe/build-topology.mjs';
import { findCrossings } from '../../geo/recipe/crossings.mjs';
import { isClipEdge } from '../../geo/recipe/extent.mjs';
import { largestFreeBox, largestLabelBox } from '../../geo/recipe/label-box.mjs';
import { readAtlas } from '../../geo/recipe/read-atlas.mjs';
import { shareArcs } from '../../geo/recipe/share-arcs.mjs';
import { dropSmallRings } from '../../geo/recipe/small-rings.mjs';
import { soundRings } from '../../geo/recipe/sound-rings.mjs';
import { nameTerritories } from '../../geo/recipe/territories.mjs';
import { tidyArcs } from '../../geo/recipe/tidy-arcs.mjs';
import type { Ids, NamedView, Point, Polygon, Preset, Ring, View } from '../../geo/recipe/types.ts';

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../geo/${path}`, import.meta.url), 'utf8')) as T;
}

const ids = readJson<Ids>('ids.json');
const views = readJson<{ neutral: View } & Record<string, NamedView>>('views.json');
const view = views.neutral;

function rectangle(x0: number, y0: number, x1: number, y1: number): Ring {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ];
}

describe('largestLabelBox', () => {
  it('fills a rectangle of its own proportions', () => {
    const [x, y, width] = largestLabelBox([[rectangle(10, 10, 102, 30)]], [0, 0, 200, 200]) ?? [0, 0, 0];
    expect([x, y]).toEqual([56, 20]);
    expect(width).toBeGreaterThanOrEqual(91);
    expect(width).toBeLessThanOrEqual(92);
  });

  it('stays clear of a hole and within the given box', () => {
    const [x, , width] = largestLabelBox([[rectangle(0, 0, 200, 40), rectangle(80, 0, 100, 40)]], [0, 0, 190, 40]) ?? [
      0, 0, 0,
    ];
    expect(x - width / 2).toBeGreaterThanOrEqual(100);
    expect(x + width / 2).toBeLessThanOrEqual(190);
  });

  it('is absent where there is no room', () => {
    expect(largestLabelBox([[rectangle(0, 0, 10, 10)]], [20, 20, 30, 30])).toBeUndefined();
  });

  it('finds open water with largestFreeBox', () => {
    const [x, , width] = largestFreeBox([[rectangle(0, 0, 50, 100)]], [0, 0, 142, 100]) ?? [0, 0, 0];
    expect(x).toBe(96);
    expect(width).toBeGreaterThanOrEqual(91);
  });
});

describe('findCrossings', () => {
  it('names both segments that cross, once', () => {
    const lines: Point[][] = [
      [
        [0, 0],
        [5, 5],
        [40, 40],
      ],
      [
        [0, 40],
        [40, 0],
      ],
    ];
    expect(findCrossings(lines)).toEqual([
      { line: 0, segment: 1 },
      { line: 1, segment: 0 },
    ]);
  });

  it('lets lines touch and share ends', () => {
    const lines: Point[][] = [
      [
        [0, 0],
        [10, 10],
      ],
      [
        [10, 10],
        [20, 0],
      ],
      [
        [5, 5],
        [5, 20],
      ],
    ];
    expect(findCrossings(lines)).toEqual([]);
  });
});

describe('isClipEdge', () => {
  it('is true along one side of the extent only', () => {
    expect(isClipEdge([0, 0, 10, 10], [0, 2], [0, 5])).toBe(true);
    expect(isClipEdge([0, 0, 10, 10], [0, 2], [2, 0])).toBe(false);
    expect(isClipEdge([0, 0, 10, 10], [5, 2], [5, 4])).toBe(false);
  });
});

describe('soundRings', () => {
  const square: Ring = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ];

  it('turns a ring that covers the globe the right way round', () => {
    const [sound] = soundRings([{ id: 'XAA', polygons: [[square.toReversed()]] }]);
    expect(sound?.polygons).toEqual([[square]]);
  });

  it('drops rings without area, and territories of nothing else', () => {
    const line: Ring = [
      [0, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ];
    expect(soundRings([{ id: 'XAA', polygons: [[line]] }])).toEqual([]);
  });
});

describe('dropSmallRings', () => {
  const enclave = rectangle(4, 4, 5, 5);
  const map = shareArcs([
    { id: 'XAA', polygons: [[rectangle(0, 0, 10, 10), enclave.toReversed()], [rectangle(20, 0, 21, 1)]] },
    { id: 'XAB', polygons: [[enclave]] },
  ]);
  const importance = () => 1;

  it('drops an islet, and an enclave together with its hole', () => {
    const { shapes } = dropSmallRings(map, { smallest: () => 2, importance, essential: [] });
    expect(shapes.map(({ id, polygons }) => [id, polygons.map((rings) => rings.length)])).toEqual([['XAA', [1]]]);
  });

  it('keeps the largest ring of an essential territory', () => {
    const { shapes } = dropSmallRings(map, { smallest: () => 2, importance, essential: ['XAB'] });
    expect(shapes.map(({ id, polygons }) => [id, polygons.map((rings) => rings.length)])).toEqual([
      ['XAA', [2]],
      ['XAB', [1]],
    ]);
  });
});

describe('tidyArcs', () => {
  it('drops repeated points, points on a line, spikes and unused arcs', () => {
    const arc: Point[] = [
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 0],
      [4, 9],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const unused: Point[] = [
      [7, 7],
      [8, 8],
    ];
    const map = { arcs: [unused, arc], shapes: [{ id: 'XAA', polygons: [[[1]]] }] };
    expect(tidyArcs(map)).toEqual({
      arcs: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
      ],
      shapes: [{ id: 'XAA', polygons: [[[0]]] }],
    });
  });
});

describe('nameTerritories', () => {
  it('gives every feature of every atlas a code', () => {
    for (const level of ['10m', '50m', '110m'] as const)
      expect(nameTerritories(readAtlas(level), ids).length).toBeGreaterThan(170);
  });

  it('refuses a feature that it does not know', () => {
    const stray: Feature<MultiPolygon, { name: string }> = {
      type: 'Feature',
      properties: { name: 'Atlantis' },
      geometry: { type: 'MultiPolygon', coordinates: [] },
    };
    expect(() => nameTerritories([stray], ids)).toThrow('unknown atlas feature: "Atlantis"');
  });

  it('knows every code that a view names', () => {
    const known = new Set([
      ...Object.values(ids.iso).map(([alpha3]) => alpha3),
      ...ids.parts.map(({ id }) => id),
      ...ids.splits.map(({ id }) => id),
      ...ids.cuts.map(({ id }) => id),
    ]);
    for (const { merge = {}, dashed = [] } of Object.values(views)) {
      expect([...Object.entries(merge).flat(2), ...dashed.flat()].filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

describe('buildTopology', () => {
  const pacific: Preset = {
    ...readJson<Preset>('presets/turkic-states.json'),
    atlas: '50m',
    focus: ['FJI', 'NZL', 'PNG', 'SLB', 'TON', 'VUT', 'WSM'],
    projection: { type: 'azimuthalEqualArea', rotate: [-170, 15] },
    smallest: { focus: 1, context: 15 },
    fine: [],
    seas: [],
  };
  const territories = territoriesOf(readAtlas('50m'), ids);
  const built = buildTopology(pacific, { territories, view });

  it('gives the same result whatever the order of the atlas', () => {
    const reversed = buildTopology(pacific, { territories: territoriesOf(readAtlas('50m').toReversed(), ids), view });
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(built));
  });

  it('keeps a state that spans the antimeridian in one place', () => {
    const topology = built as unknown as Topology<{ countries: GeometryCollection }>;
    const fiji = feature(topology, topology.objects.countries).features.find(({ id }) => id === 'FJI')
      ?.geometry as MultiPolygon;
    const xs = (fiji.coordinates as Polygon[]).flat(2).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(100);
  });

  it('refuses a focus that the atlas lacks', () => {
    const preset = { ...pacific, focus: ['FJI', 'TUV'] };
    expect(() => buildTopology(preset, { territories, view })).toThrow('invalid focus: TUV');
  });
});

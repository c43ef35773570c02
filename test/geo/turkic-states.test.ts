import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { geoConicEqualArea } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { findCrossings } from '../../geo/recipe/crossings.mjs';
import { topologyFile } from '../../geo/recipe/files.mjs';
import type { GeoTopology, Ids, LabelBox, NamedView, Point, Polygon, View } from '../../geo/recipe/types.ts';

const LABEL_PROPORTIONS = 4.6;
const BUDGET = 8000;

const text = readFileSync(topologyFile('turkic-states'), 'utf8');
const topology: GeoTopology = JSON.parse(text);
const { focus, frame, extent, view } = topology;
const standard = topology as unknown as Topology<{ countries: GeometryCollection<{ a2?: string; l?: LabelBox }> }>;
const polygons = new Map(
  feature(standard, standard.objects.countries).features.map(({ id, geometry }) => {
    if (geometry.type === 'Polygon') return [String(id), [geometry.coordinates] as Polygon[]];
    if (geometry.type === 'MultiPolygon') return [String(id), geometry.coordinates as Polygon[]];
    throw new Error(`invalid geometry of ${id}: ${geometry.type}`);
  }),
);
const labels = new Map(topology.objects.countries.geometries.map(({ id, properties }) => [id, properties.l]));

/** The forward formula as a widget writes it; written out a second time here so that the record alone must suffice. */
function project([longitude, latitude]: Point): Point {
  const { rotate, parallels, scale, translate } = topology.projection;
  const radians = Math.PI / 180;
  const [south, north] = (parallels ?? [0, 0]).map((degrees) => Math.sin(degrees * radians)) as Point;
  const n = (south + north) / 2;
  const c = 1 + south * (2 * n - south);
  const radius = Math.sqrt(c - 2 * n * Math.sin(latitude * radians)) / n;
  const angle = n * (longitude + (rotate[0] ?? 0)) * radians;
  return [
    translate[0] + scale * radius * Math.sin(angle),
    translate[1] - scale * (Math.sqrt(c) / n - radius * Math.cos(angle)),
  ];
}

function contains(shape: Polygon[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of shape.flat()) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[i - 1] ?? [bx, by];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

function territoriesAt(lonLat: Point): string[] {
  return [...polygons].filter(([, shape]) => contains(shape, project(lonLat))).map(([id]) => id);
}

/** Points around the edge of a label box, a hair within it. */
function edgePoints([x, y, width]: LabelBox): Point[] {
  const [halfWidth, halfHeight] = [(width / 2) * 0.999, (width / LABEL_PROPORTIONS / 2) * 0.999];
  const steps = Array.from({ length: 41 }, (_, i) => i / 20 - 1);
  return steps.flatMap((t): Point[] => [
    [x + t * halfWidth, y - halfHeight],
    [x + t * halfWidth, y + halfHeight],
    [x - halfWidth, y + t * halfHeight],
    [x + halfWidth, y + t * halfHeight],
  ]);
}

function holdsVertex([x, y, width]: LabelBox, shape: Polygon[]): boolean {
  const [halfWidth, halfHeight] = [(width / 2) * 0.999, (width / LABEL_PROPORTIONS / 2) * 0.999];
  return shape.flat(2).some(([px, py]) => Math.abs(px - x) < halfWidth && Math.abs(py - y) < halfHeight);
}

function borderBetween(one: string, other: string): number {
  const line = mesh(standard, standard.objects.countries, (a, b) => {
    return (a.id === one && b.id === other) || (a.id === other && b.id === one);
  });
  return line.coordinates.flat().length;
}

describe('turkic-states', () => {
  it(`has at most ${BUDGET} bytes brotli`, () => {
    const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(packed.length).toBeLessThanOrEqual(BUDGET);
  });

  it.each(focus)('%s has a label box that lies inside its outline and inside the frame', (id) => {
    const box = labels.get(id) ?? [0, 0, 0];
    const shape = polygons.get(id) ?? [];
    expect(box[2]).toBeGreaterThan(5);
    expect(edgePoints(box).filter((point) => !contains(shape, point))).toEqual([]);
    expect(holdsVertex(box, shape)).toBe(false);
    expect(edgePoints(box).filter(([x, y]) => x < frame[0] || x > frame[2] || y < frame[1] || y > frame[3])).toEqual(
      [],
    );
  });

  it('has a label box inside the outline of every neighbour too', () => {
    const wrong = [...polygons].filter(([id, shape]) => {
      const box = labels.get(id) ?? [0, 0, 0];
      return holdsVertex(box, shape) || edgePoints(box).some((point) => !contains(shape, point));
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it.each(topology.seas)('keeps the box of $id off the land', ({ l }) => {
    const land = [...polygons.values()].flat();
    expect(l[2]).toBeGreaterThan(60);
    expect(holdsVertex(l, land)).toBe(false);
    expect(edgePoints(l).filter((point) => contains(land, point))).toEqual([]);
  });

  it('holds every focus state within the frame, its padding kept', () => {
    const points = focus.flatMap((id) => polygons.get(id)?.flat(2) ?? []);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    expect(Math.min(...xs)).toBeCloseTo(frame[0] + 18, -0.5);
    expect(Math.max(...xs)).toBeCloseTo(frame[2] - 18, -0.5);
    expect(Math.min(...ys)).toBeGreaterThan(frame[1] + 16);
    expect(Math.max(...ys)).toBeLessThan(frame[3] - 16);
  });

  it('has enough context for frames from 0.95 to 2.3 wide to 1 high', () => {
    const [width, height] = [frame[2] - frame[0], frame[3] - frame[1]];
    expect(extent[3] - extent[1]).toBeGreaterThan(width / 0.95);
    expect(extent[2] - extent[0]).toBeGreaterThan(height * 2.3);
    const points = [...polygons.values()].flat(3);
    expect([0, 1].map((axis) => Math.min(...points.map((point) => point[axis] ?? 0)))).toEqual(extent.slice(0, 2));
    expect([0, 1].map((axis) => Math.max(...points.map((point) => point[axis] ?? 0)))).toEqual(extent.slice(2));
  });

  it('has no lines that cross', () => {
    const lines = topology.arcs.map((arc) => {
      const point: Point = [0, 0];
      return arc.map(([dx, dy]): Point => {
        point[0] += dx;
        point[1] += dy;
        return [...point];
      });
    });
    expect(findCrossings(lines)).toEqual([]);
  });
});

describe('the territories of turkic-states', () => {
  const cities: [name: string, lonLat: Point, id: string][] = [
    ['Ankara', [32.85, 39.93], 'TUR'],
    ['Istanbul, west of the Bosphorus', [28.7, 41.1], 'TUR'],
    ['Baku', [49.87, 40.41], 'AZE'],
    ['Nakhchivan, cut off from the rest', [45.41, 39.21], 'AZE'],
    ['Khankendi', [46.75, 39.82], 'AZE'],
    ['Bishkek', [74.59, 42.87], 'KGZ'],
    ['Osh', [72.8, 40.53], 'KGZ'],
    ['Tashkent', [69.24, 41.3], 'UZB'],
    ['Sokh, an enclave', [71.13, 39.97], 'UZB'],
    ['Astana', [71.45, 51.17], 'KAZ'],
    ['Ashgabat', [58.38, 37.95], 'TKM'],
    ['Budapest', [19.04, 47.5], 'HUN'],
    ['Trikomo', [33.89, 35.29], 'XNC'],
    ['Troodos', [32.87, 34.93], 'CYP'],
    ['Simferopol', [34.1, 44.95], 'XCR'],
    ['Rostov', [39.7, 47.24], 'RUS'],
    ['Kaliningrad, cut off from the rest', [20.9, 54.7], 'RUS'],
    ['Kherson', [32.6, 46.65], 'UKR'],
    ['Pristina', [21.16, 42.66], 'XKX'],
    ['Baikonur', [63.3, 45.95], 'XBK'],
  ];
  it.each(cities)('%s lies in one territory', (_name, lonLat, id) => {
    expect(territoriesAt(lonLat)).toEqual([id]);
  });

  const seas: [name: string, lonLat: Point][] = [
    ['Black Sea', [34, 43.3]],
    ['Caspian Sea', [51, 41]],
    ['Sea of Azov', [36.5, 46]],
    ['Sea of Marmara', [28, 40.7]],
    ['Mediterranean Sea', [31, 34]],
  ];
  it.each(seas)('the %s is open water', (_name, lonLat) => {
    expect(territoriesAt(lonLat)).toEqual([]);
  });

  it('have an ISO alpha-2 code where ISO gives one, and none otherwise', () => {
    const ids: Ids = JSON.parse(readFileSync(new URL('../../geo/ids.json', import.meta.url), 'utf8'));
    const alpha2 = new Map(Object.values(ids.iso).map(([alpha3, two]) => [alpha3, two]));
    // Not of ISO, but what CLDR and the European Union call it.
    alpha2.set('XKX', 'XK');
    for (const { id, properties } of topology.objects.countries.geometries)
      expect([id, properties.a2]).toEqual([id, alpha2.get(id)]);
  });

  it('appear once each', () => {
    const ids = topology.objects.countries.geometries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...focus, 'XAK', 'XBK', 'XCR', 'XDK', 'XKX', 'XUB']));
  });
});

describe('the projection record', () => {
  const { rotate, parallels, scale, translate } = topology.projection;
  const d3 = geoConicEqualArea()
    .parallels(parallels ?? [0, 0])
    .rotate([rotate[0] ?? 0, rotate[1] ?? 0])
    .center([0, 0])
    .scale(scale)
    .translate(translate);
  const places: Point[] = [
    [32.85, 39.93],
    [49.87, 40.41],
    [74.59, 42.87],
    [19.04, 47.5],
    [87.3, 49.1],
    [33.36, 35.18],
  ];
  it.each(places)('gives the coordinates of d3-geo by the plain formula at %f, %f', (longitude, latitude) => {
    const [x, y] = project([longitude, latitude]);
    const [expectedX, expectedY] = d3([longitude, latitude]) ?? [];
    expect(x).toBeCloseTo(expectedX ?? Number.NaN, 9);
    expect(y).toBeCloseTo(expectedY ?? Number.NaN, 9);
  });
});

describe('the boundary views', () => {
  const views: { neutral: View } & Record<string, NamedView> = JSON.parse(
    readFileSync(new URL('../../geo/views.json', import.meta.url), 'utf8'),
  );

  it.each(view.dashed)('neutral: %s and %s share a line to be dashed', (one, other) => {
    expect(borderBetween(one ?? '', other ?? '')).toBeGreaterThan(1);
  });

  it('neutral dashes what is disputed here and joins the Baikonur lease to Kazakhstan', () => {
    const expected = [
      ['CYP', 'XUB'],
      ['SRB', 'XKX'],
      ['UKR', 'XCR'],
      ['XNC', 'XUB'],
    ];
    expect(view.dashed).toEqual(expect.arrayContaining(expected));
    expect(view.merge).toMatchObject({ KAZ: ['XBK'] });
    expect(borderBetween('KAZ', 'XBK')).toBeGreaterThan(1);
  });

  it('keeps Crimea from touching Russia and out of every neutral merge', () => {
    const ids = topology.objects.countries.geometries.map(({ id }) => id);
    const touching = neighbors(standard.objects.countries.geometries)[ids.indexOf('XCR')] ?? [];
    expect(touching.map((i) => ids[i])).toEqual(['UKR']);
    expect(Object.values(views.neutral.merge).flat()).not.toContain('XCR');
  });

  it('follows General Assembly resolution 68/262 by one merge', () => {
    expect(views['un-ga-68-262']).toEqual({ extends: 'neutral', merge: { UKR: ['XCR'] } });
  });
});

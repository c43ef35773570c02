import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { Geography } from '../../src/geography/geography.ts';
import { boundariesOf, shoreOf } from '../../src/geography/view.ts';
import { readShapes } from '../../src/shapes/read-shapes.ts';
import { membersOf } from '../fixtures/networks.ts';

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8')) as Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;
const collection = feature(atlas, atlas.objects.countries);

function shapesOf(value: unknown, keys: readonly string[] = []): Geography {
  const { topology, problems } = readShapes(value, keys);
  expect(problems).toEqual([]);
  return topology as Geography;
}

/** A square of the globe, as GeoJSON has it. */
function square(west: number, south: number, east: number, north: number) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function state(coordinates: unknown, more: object = {}) {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates }, ...more };
}

function collectionOf(...features: readonly object[]) {
  return { type: 'FeatureCollection', features };
}

describe('a topology in longitude and latitude', () => {
  test('is found under any name, its states by every code of ISO 3166-1', () => {
    const { objects, ...rest } = atlas;
    const { byKey } = shapesOf({
      ...rest,
      objects: { cities: { type: 'GeometryCollection', geometries: [] }, staaten: objects.countries },
    });
    expect([byKey.get('FR')?.id, byKey.get('FRA')?.a2, byKey.get('XK')?.id, byKey.get('XNC')?.id]).toEqual([
      'FRA',
      'FR',
      'XKX',
      'XNC',
    ]);
  });

  test('is projected about the parties, which fill the frame', () => {
    const { frame, project, byKey } = shapesOf(atlas, membersOf('mercosur'));
    const [x0, y0, x1, y1] = frame;
    const [x, y] = project([-58, -20]);
    expect(Math.abs(x - (x0 + x1) / 2)).toBeLessThan((x1 - x0) / 10);
    expect(Math.abs(y - (y0 + y1) / 2)).toBeLessThan((y1 - y0) / 4);
    expect(byKey.has('JPN')).toBe(false);
  });

  test('shares the borders, so that shores close and neighbours have a line between them', () => {
    const geography = shapesOf(atlas, membersOf('visegrad'));
    const { borders } = boundariesOf(geography.view, geography.features);
    expect(borders.length).toBeGreaterThan(10);
    const end = (arc: number) => String(arc < 0 ? geography.arcs[~arc]?.slice(0, 2) : geography.arcs[arc]?.slice(-2));
    for (const line of shoreOf(geography)) expect(end(line.at(-1) as number)).toBe(end(~(line[0] as number)));
  });

  test('goes around the pole where the parties do, and around the globe', () => {
    const arctic = shapesOf(atlas, membersOf('arcticCouncil'));
    const [x, y] = arctic.project([0, 90]);
    const [x0, y0, x1, y1] = arctic.frame;
    expect(x > x0 && x < x1 && y > y0 && y < y1).toBe(true);
    const world = shapesOf(atlas, membersOf('g20'));
    expect(world.byKey.has('AUS') && world.byKey.has('ARG')).toBe(true);
  });

  test('keeps a party that is too small for the drawing', () => {
    const tiny = state([square(12.45, 41.9, 12.46, 41.91)], { id: 'VAT' });
    const keys = ['VA', 'US'];
    const { byKey } = shapesOf(collectionOf(...collection.features, tiny), keys);
    expect(byKey.get('VA')?.rings.length).toBe(1);
  });
});

describe('GeoJSON', () => {
  test.each([
    [{ id: 'FRA' }],
    [{ id: 250 }],
    [{ properties: { ISO_A2: '-99', ISO_A3: '-99', ADM0_A3: 'FRA' } }],
    [{ properties: { iso_a2: 'FR', continent: 'AS' } }],
    [{ properties: { 'ISO3166-1-Alpha-3': 'FRA' } }],
  ])('%j is France', (more) => {
    const { features } = shapesOf(collectionOf(state([square(0, 44, 4, 48)], more)));
    expect(features.map(({ id, a2 }) => [id, a2])).toEqual([['FRA', 'FR']]);
  });

  test('keeps the page’s own names', () => {
    const { byKey } = shapesOf(collectionOf(state([square(0, 0, 1, 1)], { id: 'north' })), ['north']);
    expect(byKey.has('north')).toBe(true);
  });

  test('is drawn alike whichever way its rings run', () => {
    const ring = square(10, 10, 20, 20);
    const [there, back] = [ring, ring.toReversed()].map((each) => shapesOf(collectionOf(state([each], { id: 'x' }))));
    expect(there?.frame).toEqual(back?.frame);
    expect(there?.features[0]?.rings.length).toBe(1);
  });

  test('cut along the antimeridian is sewn together', () => {
    const halves = [[square(176, -18, 180, -16)], [square(-180, -18, -178, -16)]];
    const fiji = {
      type: 'Feature',
      id: 'FJI',
      properties: null,
      geometry: { type: 'MultiPolygon', coordinates: halves },
    };
    const { features, frame, arcs } = shapesOf(collectionOf(fiji), ['FJ']);
    expect(features[0]?.rings.length).toBe(1);
    expect(frame[2] / frame[3]).toBeGreaterThan(2);
    const geography = shapesOf(collectionOf(fiji), ['FJ']);
    expect(shoreOf(geography).length).toBe(1);
    expect(arcs.length).toBeGreaterThan(0);
  });
});

describe('what is wrong with shapes', () => {
  const good = state([square(0, 0, 5, 5)], { id: 'GHA' });

  test.each([
    ['no feature', collectionOf(), '/features'],
    ['points alone', collectionOf({ type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] } }), '/features'],
    ['no features at all', { type: 'FeatureCollection' }, '/features'],
    ['a topology without objects', { type: 'Topology', arcs: [] }, '/objects'],
    [
      'a topology of lines',
      { type: 'Topology', objects: { roads: { type: 'GeometryCollection', geometries: [] } }, arcs: [] },
      '/objects',
    ],
    ['metres', collectionOf(state([square(500_000, 0, 600_000, 9)], { id: 'GHA' })), '/features/0'],
    ['nothing', null, '/features'],
    ['arcs that are none', { ...atlas, arcs: 7 }, ''],
  ])('%s gives one problem and where it is', (_, value, path) => {
    const { topology, problems } = readShapes(value, []);
    expect(topology).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'topology', severity: 'error', path }]);
    expect(problems[0]?.message).toMatch(/^topology\S*: expected .+, got .+/);
  });

  test.each([
    ['latitudes beyond the poles', state([square(0, 80, 5, 95)], { id: 'NOR' })],
    [
      'a ring of two points',
      state(
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
        { id: 'NOR' },
      ),
    ],
    [
      'what is no number',
      state(
        [
          [
            ['a', 0],
            [1, 1],
            [2, 2],
            ['a', 0],
          ],
        ],
        { id: 'NOR' },
      ),
    ],
  ])('%s: that state is left out and told, the borders are drawn', (_, bad) => {
    const { topology, problems } = readShapes(collectionOf(bad, good), ['GHA']);
    expect(topology?.features.map(({ id }) => id)).toEqual(['GHA']);
    expect(problems.map(({ path }) => path)).toEqual(['/features/0']);
  });
});

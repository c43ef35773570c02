import { describe, expect, test } from 'vitest';
import shipped from '../../geo/turkic-states.topo.json' with { type: 'json' };
import { readTopology } from '../../src/geography/read-topology.ts';
import { threeSquares } from './topology-of.ts';

describe('a sound topology', () => {
  test('becomes a geography with features by both codes', () => {
    const { topology, problems } = readTopology(threeSquares());
    expect(problems).toEqual([]);
    expect(topology?.byKey.get('AA')).toBe(topology?.byKey.get('AAA'));
    expect(topology?.byKey.get('III')?.rings).toEqual([[6]]);
    expect(topology?.byKey.get('III')?.label).toBeUndefined();
    expect(topology?.frame).toEqual([0, 0, 60, 20]);
    expect(topology?.extent).toEqual([-10, -10, 70, 30]);
    expect(topology?.byKey.get('AAA')?.home).toBeUndefined();
  });

  test('is decoded from its quantised points', () => {
    const transform = { scale: [0.5, 2], translate: [-55, 10] };
    const arcs = [
      [
        [2, 3],
        [1, -1],
      ],
    ];
    const objects = { countries: { geometries: [] } };
    const { topology } = readTopology(threeSquares({ transform, arcs, objects }));
    expect(topology?.arcs).toEqual([[-54, 16, -53.5, 14]]);
  });

  test('is read once for each object, and not changed', () => {
    const file = threeSquares();
    const before = structuredClone(file);
    expect(readTopology(file)).toBe(readTopology(file));
    expect(file).toEqual(before);
  });

  test('that leaves out frame, extent, view and seas falls back to its own bounds', () => {
    const bare = threeSquares({ frame: undefined, extent: 'wide', view: undefined, seas: 7 });
    const { topology } = readTopology(bare);
    expect(topology?.frame).toEqual([0, 0, 60, 10]);
    expect(topology?.extent).toEqual([0, 0, 60, 10]);
    expect(topology?.view).toEqual({ merge: {}, dashed: [], arcs: [] });
    expect(topology?.seas).toEqual([]);
  });

  test('is what geo/ ships', () => {
    const { topology, problems } = readTopology(shipped);
    expect(problems).toEqual([]);
    expect(topology?.byKey.get('TR')?.id).toBe('TUR');
    expect(topology?.features.length).toBe(shipped.objects.countries.geometries.length);
  });
});

describe('what is no topology', () => {
  test.each([
    ['nothing', undefined, '/type'],
    ['text', '{"type":"Topology"}', '/type'],
    ['a list', [], '/type'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, '/type'],
    ['no arcs', threeSquares({ arcs: undefined }), '/arcs'],
    ['an arc without points', threeSquares({ arcs: [[]] }), '/arcs'],
    ['a point that is no pair of numbers', threeSquares({ arcs: [[[0, 'x']]] }), '/arcs'],
    ['an infinite point', threeSquares({ arcs: [[[0, Infinity]]] }), '/arcs'],
    [
      'a tilted globe',
      threeSquares({ projection: { type: 'equalEarth', rotate: [0, 20], scale: 1, translate: [0, 0] } }),
      '/projection',
    ],
    [
      'an unknown projection',
      threeSquares({ projection: { type: 'mercator', scale: 1, translate: [0, 0] } }),
      '/projection',
    ],
    ['longitudes and latitudes', threeSquares({ projection: undefined }), '/projection'],
    ['no countries', threeSquares({ objects: { land: {} } }), '/objects/countries'],
  ])('%s gives one problem and where it is', (_, value, path) => {
    const { topology, problems } = readTopology(value);
    expect(topology).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'topology', severity: 'error', path }]);
  });

  test('an object that throws is a problem like any other', () => {
    const hostile = {
      type: 'Topology',
      get arcs() {
        throw new Error('no');
      },
    };
    expect(readTopology(hostile).problems).toHaveLength(1);
  });

  test('a problem says in one sentence what came', () => {
    const [problem] = readTopology({ type: 'FeatureCollection' }).problems;
    expect(problem?.message).toBe('topology/type: expected "Topology", got "FeatureCollection"');
  });
});

describe('a bad shape among good ones', () => {
  test.each([
    ['without an id', { type: 'Polygon', arcs: [[6]] }],
    ['of points', { type: 'Point', id: 'PPP', coordinates: [0, 0] }],
    ['with an arc that is not there', { type: 'Polygon', id: 'PPP', arcs: [[99]] }],
    ['with half an arc', { type: 'Polygon', id: 'PPP', arcs: [[0.5]] }],
    ['with rings that are no lists', { type: 'MultiPolygon', id: 'PPP', arcs: [[6]] }],
    ['that is null', null],
  ])('%s is left out and named', (_, geometry) => {
    const good = { type: 'Polygon', id: 'III', properties: null, arcs: [[6]] };
    const objects = { countries: { type: 'GeometryCollection', geometries: [geometry, good] } };
    const { topology, problems } = readTopology(threeSquares({ objects }));
    expect(topology?.features.map(({ id }) => id)).toEqual(['III']);
    expect(problems.map(({ path }) => path)).toEqual(['/objects/countries/geometries/0']);
  });
});

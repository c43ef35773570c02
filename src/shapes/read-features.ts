/**
 * GeoJSON, or TopoJSON in longitude and latitude, into territories. What cannot be used is left out and told.
 */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../dataset/model.ts';
import type { Problem } from '../dataset/problem.ts';
import { codesOf } from './codes-of.ts';
import { isRing, soundPolygon } from './sound-polygon.ts';
import type { Polygon, Territory } from './territory.ts';

export interface Features {
  readonly territories: readonly Territory[];
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Never throws. @param value a FeatureCollection or a topology, or anything */
export function readFeatures(value: unknown): Features {
  try {
    const file = fieldsOf(value);
    return file['type'] === 'Topology' ? readTopology(file) : readAll(listOf(file['features']), '/features');
  } catch {
    return failed('', 'shapes that can be read', value);
  }
}

function readTopology(topology: Fields): Features {
  const objects = Object.entries(fieldsOf(topology['objects']));
  const [name, object] = objects.sort(([, a], [, b]) => outlinesIn(b) - outlinesIn(a))[0] ?? [];
  if (!object || !outlinesIn(object))
    return failed('/objects', 'an object with the outlines of states', objects[0]?.[1]);
  const { features } = feature(topology as unknown as Topology, object as GeometryCollection);
  return readAll(features, `/objects/${name}/geometries`);
}

/** How many states an object of a topology could hold. */
function outlinesIn(object: unknown): number {
  return listOf(fieldsOf(object)['geometries']).filter((each) => String(fieldsOf(each)['type']).endsWith('Polygon'))
    .length;
}

function readAll(features: readonly unknown[], path: string): Features {
  const problems: Problem[] = [];
  const byId = new Map<string, Territory>();
  features.forEach((value, index) => {
    const { id, properties, geometry } = fieldsOf(value);
    const polygons = polygonsOf(fieldsOf(geometry));
    // Atlases hold points and empty shapes as well.
    if (!polygons) return;
    const stray = polygons.flat(2).find((point) => !isOnGlobe(point));
    if (stray || !polygons.flat().every(isRing)) {
      const expected = 'rings of longitudes from -360 to 360 and latitudes from -90 to 90';
      problems.push(problem(`${path}/${index}`, expected, stray ?? 'a ring that is none'));
      return;
    }
    const [code, a2] = codesOf(id, fieldsOf(properties));
    const key = code || `${index}`;
    const sound = polygons.flatMap(soundPolygon);
    byId.set(key, { id: key, a2, polygons: [...(byId.get(key)?.polygons ?? []), ...sound] });
  });
  const territories = [...byId.values()].filter((territory) => territory.polygons.length);
  if (territories.length || problems.length) return { territories, problems };
  return failed(path, 'features with polygons', features.length ? 'none with any' : 'no feature');
}

function polygonsOf({ type, coordinates }: Fields): readonly Polygon[] | undefined {
  if (type === 'Polygon') return [coordinates as Polygon];
  return type === 'MultiPolygon' ? (coordinates as Polygon[]) : undefined;
}

function isOnGlobe([lon, lat]: LonLat): boolean {
  // Some atlases let a shape go on beyond the antimeridian.
  return Math.abs(lon) <= 360 && Math.abs(lat) <= 90;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function failed(path: string, expected: string, value: unknown): Features {
  return { territories: [], problems: [problem(path, expected, value)] };
}

function problem(path: string, expected: string, value: unknown): Problem {
  const actual = typeof value === 'object' && !Array.isArray(value) ? 'none' : String(value);
  return {
    code: 'topology',
    severity: 'error',
    path,
    expected,
    actual,
    message: `topology${path}: expected ${expected}, got ${actual}`,
  };
}

/**
 * A value that may be anything goes in, a geography or what is wrong comes out. Never throws, never changes what it is given.
 *
 * The format is TopoJSON, planar and with members of our own beside the standard ones; `geo/README.md` describes it.
 */
import { type Path, pointerTo, show } from '../dataset/describe.ts';
import type { Problem } from '../dataset/problem.ts';
import { decodeArcs } from './decode.ts';
import type { BoundaryView, Box, Feature, Geography, LabelBox, Polygons, Sea } from './geography.ts';
import { isProjectionType, type Projection, type ProjectionRecord, projectionFrom } from './projection.ts';

export interface TopologyResult {
  /** Absent where nothing can be drawn. */
  readonly topology?: Geography;
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;

const results = new WeakMap<object, TopologyResult>();

/** The geography that a topology holds, decoded once for each object. */
export function readTopology(value: unknown): TopologyResult {
  if (!isFields(value)) return failed([], 'a topology', value);
  let result = results.get(value);
  if (!result) {
    result = readSafely(value);
    results.set(value, result);
  }
  return result;
}

function readSafely(value: Fields): TopologyResult {
  try {
    return read(value);
  } catch {
    // Getters and proxies of a page's own object may throw whatever they like.
    return failed([], 'a topology', 'an object that cannot be read');
  }
}

function read(file: Fields): TopologyResult {
  if (file['type'] !== 'Topology') return failed(['type'], '"Topology"', file['type']);
  const arcs = decodeArcs(file['arcs'], file['transform']);
  if (!arcs) return failed(['arcs'], 'lists of points', file['arcs']);
  const project = readProjection(file['projection']);
  if (!project) return failed(['projection'], 'the projection of a planar topology', file['projection']);
  const geometries = fieldsOf(fieldsOf(file['objects'])['countries'])['geometries'];
  if (!Array.isArray(geometries)) return failed(['objects', 'countries'], 'a collection of shapes', geometries);
  const { features, problems } = readFeatures(geometries, arcs.length);
  const extent = isBox(file['extent']) ? file['extent'] : boundsOf(arcs);
  const topology: Geography = {
    arcs,
    features,
    byKey: keyed(features),
    frame: isBox(file['frame']) ? file['frame'] : extent,
    extent,
    view: readView(file['view']),
    seas: listOf(file['seas']).flatMap(readSea),
    project,
  };
  return { topology, problems };
}

function readProjection(value: unknown): Projection | undefined {
  const { type, rotate = [], parallels = [0, 0], scale, translate } = fieldsOf(value);
  const sound =
    isProjectionType(type) &&
    isNumbers(rotate) &&
    isNumbers(parallels, 2) &&
    isNumbers([scale]) &&
    isNumbers(translate, 2);
  return sound ? projectionFrom(value as ProjectionRecord) : undefined;
}

function readFeatures(geometries: readonly unknown[], arcs: number) {
  const features: Feature[] = [];
  const problems: Problem[] = [];
  geometries.forEach((geometry, index) => {
    const feature = readFeature(fieldsOf(geometry), arcs);
    if (feature) features.push(feature);
    else problems.push(problem(['objects', 'countries', 'geometries', index], 'a shape with an id', geometry));
  });
  return { features, problems };
}

function readFeature({ type, id, arcs, properties }: Fields, count: number): Feature | undefined {
  const polygons = type === 'Polygon' ? [arcs] : type === 'MultiPolygon' ? arcs : undefined;
  if (typeof id !== 'string' || !isPolygons(polygons, count)) return undefined;
  const { a2, l } = fieldsOf(properties);
  return { id, a2: typeof a2 === 'string' ? a2 : undefined, polygons, label: isLabelBox(l) ? l : undefined };
}

function isPolygons(value: unknown, count: number): value is Polygons {
  const isArc = (arc: unknown) => Number.isInteger(arc) && (arc as number) < count && (arc as number) >= -count;
  const isRing = (ring: unknown) => isListOf(ring, isArc);
  return isListOf(value, (polygon) => isListOf(polygon, isRing));
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

function keyed(features: readonly Feature[]): ReadonlyMap<string, Feature> {
  return new Map([
    ...features.flatMap((feature) => (feature.a2 ? [[feature.a2, feature] as const] : [])),
    ...features.map((feature) => [feature.id, feature] as const),
  ]);
}

function readView(value: unknown): BoundaryView {
  const { merge, dashed } = fieldsOf(value);
  const isIds = (ids: unknown) => isListOf(ids, (id) => typeof id === 'string');
  return {
    merge: Object.fromEntries(
      Object.entries(fieldsOf(merge)).filter(([, parts]) => isIds(parts)),
    ) as BoundaryView['merge'],
    dashed: listOf(dashed).filter(isIds) as BoundaryView['dashed'],
  };
}

function readSea(value: unknown): Sea[] {
  const { id, l } = fieldsOf(value);
  return typeof id === 'string' && isLabelBox(l) ? [{ id, label: l }] : [];
}

function isLabelBox(value: unknown): value is LabelBox {
  return isNumbers(value, 3);
}

function isBox(value: unknown): value is Box {
  return (
    isNumbers(value, 4) && (value[0] as number) < (value[2] as number) && (value[1] as number) < (value[3] as number)
  );
}

function isNumbers(value: unknown, length?: number): value is number[] {
  return isListOf(value, Number.isFinite) && (length === undefined || value.length === length);
}

function boundsOf(arcs: Geography['arcs']): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    arc.forEach((value, index) => {
      const axis = index % 2;
      box[axis] = Math.min(box[axis] as number, value);
      box[axis + 2] = Math.max(box[axis + 2] as number, value);
    });
  }
  return box;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function failed(path: Path, expected: string, actual: unknown): TopologyResult {
  return { problems: [problem(path, expected, actual)] };
}

function problem(path: Path, expected: string, value: unknown): Problem {
  const actual = show(value);
  const pointer = pointerTo(path);
  const message = `topology: expected ${expected}, got ${actual}${pointer && ` (at ${pointer})`}`;
  return { code: 'topology', severity: 'error', path: pointer, expected, actual, message };
}

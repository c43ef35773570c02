/**
 * A value that may be anything goes in, a geography or what is wrong comes out. Never throws, never changes what it is given.
 *
 * The format is TopoJSON, planar and with members of our own beside the standard ones; `geo/README.md` describes it.
 */
import type { Problem } from '../dataset/problem.ts';
import { boundsOf } from './bounds.ts';
import { decodeArcs } from './decode.ts';
import type { BoundaryView, Box, Feature, Geography, LabelBox, Line } from './geography.ts';
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
  const file = fieldsOf(value);
  const result = results.get(file) ?? readSafely(file);
  results.set(file, result);
  return result;
}

function readSafely(file: Fields): TopologyResult {
  try {
    return read(file);
  } catch {
    // Getters and proxies of a page's own object may throw whatever they like.
    return failed('', 'a topology that can be read', file);
  }
}

function read(file: Fields): TopologyResult {
  if (file['type'] !== 'Topology') return failed('/type', '"Topology"', file['type']);
  const arcs = decodeArcs(file['arcs'], file['transform']);
  if (!arcs) return failed('/arcs', 'lists of points', file['arcs']);
  const project = readProjection(file['projection']);
  if (!project) return failed('/projection', 'the projection of a planar topology', file['projection']);
  const geometries = fieldsOf(fieldsOf(file['objects'])['countries'])['geometries'];
  if (!Array.isArray(geometries)) return failed('/objects/countries', 'a collection of shapes', geometries);
  const shapes = geometries.map((geometry) => readFeature(fieldsOf(geometry), arcs.length));
  const features = shapes.filter((shape) => shape !== undefined);
  const problems = shapes.flatMap((shape, index) =>
    shape ? [] : problem(`/objects/countries/geometries/${index}`, 'a shape with an id', geometries[index]),
  );
  const topology: Geography = {
    arcs,
    features,
    byKey: new Map([
      ...features.map((feature) => [feature.a2, feature] as const),
      ...features.map((feature) => [feature.id, feature] as const),
    ]),
    frame: readBox(file['frame']) ?? boundsOf(arcs),
    extent: readBox(file['extent']) ?? boundsOf(arcs),
    view: readView(file['view']),
    seas: listOf(file['seas']).flatMap((sea) => {
      const { id, l } = fieldsOf(sea);
      return typeof id === 'string' && isLabelBox(l) ? [{ id, label: l }] : [];
    }),
    project,
  };
  return { topology, problems };
}

function readProjection(value: unknown): Projection | undefined {
  const { type, rotate, parallels = [0, 0], scale, translate } = fieldsOf(value);
  const isSound =
    isProjectionType(type) &&
    isNumbers(rotate) &&
    (!rotate[1] || type === 'azimuthalEqualArea') &&
    !rotate[2] &&
    isNumbers(parallels, 2) &&
    isNumbers([scale]) &&
    isNumbers(translate, 2);
  return isSound ? projectionFrom(value as ProjectionRecord) : undefined;
}

function readFeature({ type, id, arcs, properties }: Fields, count: number): Feature | undefined {
  const rings = type === 'Polygon' ? arcs : type === 'MultiPolygon' && listOf(arcs).flat();
  const isArc = (arc: unknown) => Number.isInteger(arc) && (arc as number) < count && (arc as number) >= -count;
  if (typeof id !== 'string' || !isListOf(rings, (ring) => isListOf(ring, isArc))) return undefined;
  const { a2, l, h } = fieldsOf(properties);
  return {
    id,
    a2: typeof a2 === 'string' ? a2 : '',
    rings: rings as Line[],
    label: isLabelBox(l) ? l : undefined,
    home: readBox(h),
  };
}

function readView(value: unknown): BoundaryView {
  const { merge, dashed, arcs } = fieldsOf(value);
  const merges = Object.entries(fieldsOf(merge)).filter(([, parts]) => Array.isArray(parts));
  return {
    merge: Object.fromEntries(merges) as BoundaryView['merge'],
    dashed: listOf(dashed).filter(Array.isArray),
    arcs: listOf(arcs) as number[],
  };
}

function readBox(value: unknown): Box | undefined {
  return isNumbers(value, 4) ? (value as unknown as Box) : undefined;
}

function isLabelBox(value: unknown): value is LabelBox {
  return isNumbers(value, 3);
}

function isNumbers(value: unknown, length?: number): value is number[] {
  return isListOf(value, Number.isFinite) && value.length === (length ?? value.length);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function failed(path: string, expected: string, value: unknown): TopologyResult {
  return { problems: [problem(path, expected, value)] };
}

const LONGEST_SHOWN = 60;

/** @param path JSON Pointer */
function problem(path: string, expected: string, value: unknown): Problem {
  const actual = typeof value === 'string' ? `"${value.slice(0, LONGEST_SHOWN)}"` : typeof value;
  const message = `topology${path}: expected ${expected}, got ${actual}`;
  return { code: 'topology', severity: 'error', path, expected, actual, message };
}

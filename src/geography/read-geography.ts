/**
 * The geography in a topology. The format is TopoJSON, planar and with members of our own beside the standard ones;
 * `geo/README.md` describes it.
 */
import { boundsOf } from './bounds.ts';
import { decodeArcs } from './decode.ts';
import type { BoundaryView, Box, Feature, Geography, LabelBox, Line } from './geography.ts';
import { type Formulas, type Projection, type ProjectionRecord, projectionBy } from './projection.ts';

export type Report = (path: string, expected: string, actual: unknown) => undefined;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The geography that a topology holds; undefined where nothing can be drawn.
 *
 * @param formulas of the projections that it may have
 * @param report told of all that is not as it should be, and of what is expected at which place, a JSON Pointer
 * @throws what getters and proxies of a page's own object throw
 */
export function readGeography(value: unknown, formulas: Formulas, report: Report): Geography | undefined {
  const file = fieldsOf(value);
  if (file['type'] !== 'Topology') return report('/type', '"Topology"', file['type']);
  const arcs = decodeArcs(file['arcs'], file['transform']);
  if (!arcs) return report('/arcs', 'lists of points', file['arcs']);
  const project = readProjection(file['projection'], formulas);
  if (!project) return report('/projection', 'the projection of a planar topology', file['projection']);
  const geometries = fieldsOf(fieldsOf(file['objects'])['countries'])['geometries'];
  if (!Array.isArray(geometries)) return report('/objects/countries', 'a collection of shapes', geometries);
  const features = geometries.flatMap((geometry, index) => {
    const feature = readFeature(fieldsOf(geometry), arcs.length);
    return feature ?? report(`/objects/countries/geometries/${index}`, 'a shape with an id', geometry) ?? [];
  });
  return {
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
}

function readProjection(value: unknown, formulas: Formulas): Projection | undefined {
  const { type, rotate, parallels = [0, 0], scale, translate } = fieldsOf(value);
  const isSound =
    isNumbers(rotate) &&
    (!rotate[1] || type === 'azimuthalEqualArea') &&
    !rotate[2] &&
    isNumbers(parallels, 2) &&
    isNumbers([scale]) &&
    isNumbers(translate, 2);
  return isSound ? projectionBy(formulas, value as ProjectionRecord) : undefined;
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

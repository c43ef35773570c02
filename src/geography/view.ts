import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type { BoundaryView, Feature, Geography, Line } from './geography.ts';

/** The lines of a map by what they part. */
export interface Lines {
  /** Closed: what parts land from water, and the edge of the extent. */
  readonly shore: readonly Line[];
  readonly disputed: readonly Line[];
  /** Between two parties. */
  readonly inner: readonly Line[];
  readonly borders: readonly Line[];
}

/**
 * The territories of a geography as its view joins them. A part that the dataset names is a territory of its own, whatever
 * the view says.
 *
 * @param named ids of the features that are parties
 */
export function joinParts(geography: Geography, view: BoundaryView, named: ReadonlySet<string>): readonly Feature[] {
  const joined = new Set<string>();
  const hosts = new Map<string, Feature>();
  for (const [id, parts] of Object.entries(view.merge)) {
    const host = geography.byKey.get(id);
    const found = parts.flatMap((part) => (named.has(part) ? [] : (geography.byKey.get(part) ?? [])));
    if (!host || !found.length) continue;
    for (const part of found) joined.add(part.id);
    hosts.set(host.id, { ...host, polygons: merged(geography, [host, ...found]) });
  }
  return geography.features.flatMap((feature) => (joined.has(feature.id) ? [] : (hosts.get(feature.id) ?? feature)));
}

function merged(geography: Geography, parts: readonly Feature[]): Feature['polygons'] {
  return mergeArcs(endsOf(geography), parts.map(asGeometry)).arcs;
}

/** Sorts the arcs of joined territories by what lies on their two sides. */
export function linesOf(
  geography: Geography,
  view: BoundaryView,
  features: readonly Feature[],
  named: ReadonlySet<string>,
): Lines {
  const dashed = new Set(view.dashed.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const lines: Record<keyof Lines, number[]> = { shore: [], disputed: [], inner: [], borders: [] };
  for (const { arc, owner, other } of sidesOf(features)) {
    if (!other) lines.shore.push(arc);
    else if (other === owner) continue;
    else if (dashed.has(`${owner} ${other}`)) lines.disputed.push(arc);
    else lines[named.has(owner) && named.has(other) ? 'inner' : 'borders'].push(arc);
  }
  const joined = (arcs: readonly number[]) =>
    meshArcs(endsOf(geography), { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) }).arcs;
  return {
    shore: joined(lines.shore),
    disputed: joined(lines.disputed),
    inner: joined(lines.inner),
    borders: joined(lines.borders),
  };
}

/** An arc, in the direction in which its first owner has it, with the territories on its two sides. */
interface Sides {
  readonly arc: number;
  readonly owner: string;
  other?: string;
}

function sidesOf(features: readonly Feature[]): Iterable<Sides> {
  const sides = new Map<number, Sides>();
  for (const { id, polygons } of features) {
    for (const arc of polygons.flat(2)) {
      const number = arc < 0 ? ~arc : arc;
      const known = sides.get(number);
      if (known) known.other = id;
      else sides.set(number, { arc, owner: id });
    }
  }
  return sides.values();
}

function asGeometry({ id, polygons }: Feature): MultiPolygon {
  return { type: 'MultiPolygon', id, arcs: polygons.map((rings) => rings.map((ring) => [...ring])) };
}

const ends = new WeakMap<Geography, Topology>();

/** All that joining lines needs to know of the arcs: where each begins and ends. */
function endsOf(geography: Geography): Topology {
  let topology = ends.get(geography);
  if (!topology) {
    const arcs = geography.arcs.map((arc) => [arc.slice(0, 2), arc.slice(-2)]);
    topology = { type: 'Topology', objects: {}, arcs };
    ends.set(geography, topology);
  }
  return topology;
}

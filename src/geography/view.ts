import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
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
export function linesOf(geography: Geography, view: BoundaryView, features: readonly Feature[], named: ReadonlySet<string>): Lines {
  const topology = endsOf(geography);
  const dashed = new Set(view.dashed.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const countries: GeometryObject = { type: 'GeometryCollection', geometries: features.map(asGeometry) };
  const between = (test: (a: string, b: string) => boolean) =>
    meshArcs(topology, countries, (a, b) => a !== b && test(String(a.id), String(b.id))).arcs;
  const isDashed = (a: string, b: string) => dashed.has(`${a} ${b}`);
  const isInner = (a: string, b: string) => named.has(a) && named.has(b);
  return {
    shore: meshArcs(topology, countries, (a, b) => a === b).arcs,
    disputed: between(isDashed),
    inner: between((a, b) => isInner(a, b) && !isDashed(a, b)),
    borders: between((a, b) => !isInner(a, b) && !isDashed(a, b)),
  };
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

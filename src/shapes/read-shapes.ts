/**
 * The geography that a page's own shapes in longitude and latitude give for some parties: projected with equal areas about
 * them, borders shared by neighbours, and what the antimeridian had cut sewn together.
 */
import { geoCentroid } from 'd3-geo';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon } from 'topojson-specification';
import { boundsOf } from '../geography/bounds.ts';
import type { Box, Feature, Geography, Line } from '../geography/geography.ts';
import { joinLines } from '../geography/join-lines.ts';
import { projectionFrom } from '../geography/projections.ts';
import type { TopologyResult } from '../geography/read-topology.ts';
import { neutral } from './codes.ts';
import { fitTo, projectionOf } from './fit.ts';
import { type PlanarRing, projectPolygon } from './project-polygon.ts';
import { readFeatures } from './read-features.ts';
import { areaOf } from './rings.ts';
import type { Territory } from './territory.ts';

/** @param keys codes of the parties that the map is for; where none is known, it shows all */
export function readShapes(value: unknown, keys: readonly string[]): TopologyResult {
  const { territories, problems } = readFeatures(value);
  if (!territories.length) return { problems };
  const parties = territories.filter(({ id, a2 }) => keys.includes(id) || (a2 && keys.includes(a2)));
  const { record, frame, extent } = fitTo(parties.length ? parties : territories);
  const [x0, y0, x1, y1] = extent;
  const clipped = projectionOf(record).clipExtent([
    [x0, y0],
    [x1, y1],
  ]);
  const project = projectionFrom(record);
  const shapes = territories.flatMap((territory) => {
    const rings = territory.polygons.flatMap((polygon) => projectPolygon(polygon, clipped));
    const visible = rings.length || !parties.includes(territory) ? rings : [standIn(project(middleOf(territory)))];
    return visible.length ? [{ territory, rings: visible, middle: project(middleOf(territory)) }] : [];
  });
  const { arcs, lines } = shareArcs(shapes.map(({ rings }) => rings));
  const features = shapes.map(({ territory: { id, a2 }, rings, middle }, index): Feature => {
    const width = Math.max(...rings.map((ring) => sizeOf(ring)));
    return { id, a2, rings: lines[index] ?? [], label: [...middle, width / 2], home: undefined };
  });
  const geography: Geography = {
    arcs,
    features,
    byKey: new Map([
      ...features.map((each) => [each.a2, each] as const),
      ...features.map((each) => [each.id, each] as const),
    ]),
    frame,
    extent,
    view: neutral,
    seas: [],
    project,
  };
  return { topology: geography, problems };
}

/** Where the largest outline of a territory has its middle. */
function middleOf({ polygons }: Territory): [number, number] {
  const [largest] = polygons.toSorted(([a = []], [b = []]) => areaOf(b) - areaOf(a));
  return geoCentroid({ type: 'Polygon', coordinates: (largest ?? []) as [number, number][][] });
}

/** A party too small to see, as something for a mark to stand on. */
function standIn([x, y]: readonly [number, number]): PlanarRing {
  const [left, top, right, bottom] = [x - 0.25, y - 0.25, x + 0.25, y + 0.25];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

function sizeOf(ring: PlanarRing): number {
  const [x0, , x1] = boundsOf([ring.flat()]) as Box;
  return x1 - x0;
}

/** Each border once, and the rings of each shape as numbers of arcs. */
function shareArcs(
  shapes: readonly (readonly PlanarRing[])[],
): Pick<Geography, 'arcs'> & { lines: readonly (readonly Line[])[] } {
  const collection = {
    type: 'GeometryCollection' as const,
    geometries: shapes.map((rings) => ({ type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ring]) })),
  };
  const shared = topology({ shapes: collection });
  const arcs = (shared.arcs as number[][][]).map((arc) => arc.flat());
  const { geometries } = shared.objects['shapes'] as unknown as GeometryCollection;
  return { arcs, lines: geometries.map((geometry) => sewn((geometry as MultiPolygon).arcs.flat(), arcs)) };
}

/** A line with the same shape on both sides is a seam, and goes. */
function sewn(rings: readonly Line[], arcs: Geography['arcs']): readonly Line[] {
  const all = rings.flat();
  const present = new Set(all);
  const outline = all.filter((arc) => !present.has(~arc));
  return outline.length < all.length ? joinLines(outline, { arcs }) : rings;
}

/**
 * How far a point lies outside some shapes, in kilometres: good to a tenth on maps of a continent, which is all a check needs.
 */
import type { LonLat } from '../dataset/model.ts';
import { boundsOf } from '../geography/bounds.ts';
import type { Box, Feature, Geography } from '../geography/geography.ts';
import type { Point } from '../geography/projection.ts';

const KM_PER_DEGREE = 111.2;

type Rings = readonly (readonly Point[])[];

/** Datasets have many places and few parties. */
const ringsByFeature = new WeakMap<Feature, Rings>();
const boxes = new WeakMap<Geography, Box>();

/**
 * Kilometres from a point to the nearest of some shapes; 0 within one.
 *
 * Undefined beyond the edge of the geography for a shape that is cut off there, since how it goes on is not known, and where there
 * is no shape.
 */
export function kilometresOutside(at: LonLat, features: readonly Feature[], geography: Geography): number | undefined {
  const point = geography.project(at);
  const rings = features.flatMap((feature) => ringsOf(feature, geography));
  if (isWithin(point, rings)) return 0;
  if (!rings.length || isBeyondCut(point, rings, geography)) return undefined;
  const units = Math.min(...rings.map((ring) => distanceTo(point, ring)));
  return units / unitsPerKm(at, point, geography);
}

/** True for a point within a shape; false beyond the edge of the geography, where nobody knows. */
export function liesWithin(at: LonLat, feature: Feature, geography: Geography): boolean {
  return isWithin(geography.project(at), ringsOf(feature, geography));
}

function ringsOf(feature: Feature, geography: Geography): Rings {
  const known = ringsByFeature.get(feature) ?? feature.rings.map((ring) => pointsOf(ring, geography));
  ringsByFeature.set(feature, known);
  return known;
}

/** A ring as points, the first again at the end. */
function pointsOf(ring: readonly number[], { arcs }: Geography): readonly Point[] {
  return ring.flatMap((number) => {
    const flat = arcs[number < 0 ? ~number : number] ?? [];
    const points: Point[] = [];
    for (let index = 0; index < flat.length; index += 2)
      points.push([flat[index] as number, flat[index + 1] as number]);
    return number < 0 ? points.toReversed() : points;
  });
}

/** Even-odd over all rings, so that a point in a hole is outside. */
function isWithin([x, y]: Point, rings: Rings): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1] as Point;
      const [bx, by] = ring[index] as Point;
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

function distanceTo([x, y]: Point, ring: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < ring.length; index++) {
    const [ax, ay] = ring[index - 1] as Point;
    const [bx, by] = ring[index] as Point;
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
  }
  return nearest;
}

function unitsPerKm([lon, lat]: LonLat, [x, y]: Point, { project }: Geography): number {
  const [nx, ny] = project([lon, lat > 0 ? lat - 1 : lat + 1]);
  return Math.hypot(nx - x, ny - y) / KM_PER_DEGREE;
}

function isBeyondCut(point: Point, rings: Rings, geography: Geography): boolean {
  const [x0, y0, x1, y1] = edgesOf(geography);
  const isAtEdge = ([x, y]: Point) => x <= x0 + 1 || x >= x1 - 1 || y <= y0 + 1 || y >= y1 - 1;
  return isAtEdge(point) && rings.some((ring) => ring.some(isAtEdge));
}

function edgesOf(geography: Geography): Box {
  const box = boxes.get(geography) ?? boundsOf(geography.arcs);
  boxes.set(geography, box);
  return box;
}

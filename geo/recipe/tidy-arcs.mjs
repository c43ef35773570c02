// Clears away what the grid made superfluous: repeated points, points on a straight line, spikes that go out and back, arcs
// and rings without extent, arcs that nobody uses. The picture stays the same; arcs are renumbered in the order of their use.

/** @import {ArcMap, Point} from './types.ts' */

import { signedArea } from './planar.mjs';
import { arcNumber, ringPoints } from './share-arcs.mjs';

/**
 * @param {ArcMap<Point[]>} map on the grid
 * @returns {ArcMap<Point[]>}
 */
export function tidyArcs({ arcs, shapes }) {
  const lines = arcs.map((arc) => withoutIdlePoints(arc, (point) => point));
  const sound = shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.flatMap((polygon) => soundPolygon(lines, polygon)),
  }));
  return renumber({ arcs: lines, shapes: sound.filter(({ polygons }) => polygons.length > 0) });
}

/**
 * @template Item
 * @param {Item[]} line
 * @param {(item: Item) => Point} pointOf
 * @returns {Item[]} a single one when nothing is left
 */
export function withoutIdlePoints(line, pointOf) {
  /** @type {Item[]} */
  const kept = [];
  for (const item of line) {
    const point = pointOf(item);
    while (
      kept.length > 1 &&
      isIdle(pointOf(/** @type {Item} */ (kept.at(-2))), pointOf(/** @type {Item} */ (kept.at(-1))), point)
    )
      kept.pop();
    const [x, y] = kept.length > 0 ? pointOf(/** @type {Item} */ (kept.at(-1))) : [];
    if (x !== point[0] || y !== point[1]) kept.push(item);
  }
  return kept;
}

/**
 * Whether b lies on the line through a and c.
 * @param {Point} a
 * @param {Point} b
 * @param {Point} c
 */
function isIdle(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) === (b[1] - a[1]) * (c[0] - a[0]);
}

/**
 * @param {Point[][]} lines
 * @param {number[][]} polygon
 * @returns {number[][][]} none, or the polygon without arcs and rings that have no extent
 */
function soundPolygon(lines, polygon) {
  const [outer, ...holes] = polygon.map((ring) =>
    ring.filter((reference) => (lines[arcNumber(reference)] ?? []).length > 1),
  );
  if (!outer || !isRing(lines, outer)) return [];
  return [[outer, ...holes.filter((hole) => isRing(lines, hole))]];
}

/**
 * @param {Point[][]} lines
 * @param {number[]} ring
 */
function isRing(lines, ring) {
  return signedArea(ringPoints(lines, ring)) !== 0;
}

/**
 * In the order and the direction of their first use, which is what makes the packed form small.
 * @param {ArcMap<Point[]>} map
 * @returns {ArcMap<Point[]>}
 */
function renumber({ arcs, shapes }) {
  /** @type {Map<number, {number: number, first: number}>} */
  const uses = new Map();
  for (const first of shapes.flatMap(({ polygons }) => polygons.flat(2))) {
    const arc = arcNumber(first);
    if (!uses.has(arc)) uses.set(arc, { number: uses.size, first });
  }
  /** @param {number} reference */
  const renumbered = (reference) => {
    const { number = 0, first = reference } = uses.get(arcNumber(reference)) ?? {};
    return reference === first ? number : ~number;
  };
  return {
    arcs: [...uses].map(([arc, { first }]) => (first < 0 ? (arcs[arc] ?? []).toReversed() : (arcs[arc] ?? []))),
    shapes: shapes.map((shape) => ({
      ...shape,
      polygons: shape.polygons.map((rings) => rings.map((ring) => ring.map(renumbered))),
    })),
  };
}

// Islands and enclaves too small to be seen are left out: they cost bytes and look like dirt. An enclave leaves together with
// the hole that it fills. Rings that border on two or more states stay, whatever their size: without them a gap would show.

/** @import {ArcMap, Point} from './types.ts' */

import { signedArea } from './planar.mjs';
import { arcNumber, ringPoints } from './share-arcs.mjs';

/**
 * @param {ArcMap<Point[]>} map
 * @param {(id: string) => number} smallest area to keep, by territory
 * @param {(x: number, y: number) => number} importance
 * @returns {ArcMap<Point[]>} the same arcs; shapes without the small rings
 */
export function dropSmallRings(map, smallest, importance) {
  const { arcs, shapes } = map;
  const holes = new Set(shapes.flatMap(({ polygons }) => polygons.flatMap(([, ...inner]) => inner.map(ringKey))));
  const users = usersByArc(map);
  /** @type {Set<string>} */
  const dropped = new Set();
  for (const { id, polygons } of shapes) {
    for (const [outer = []] of polygons) {
      const points = ringPoints(arcs, outer);
      if (signedArea(points) * highest(points, importance) >= smallest(id)) continue;
      const isAlone = outer.every((reference) => users.get(arcNumber(reference)) === 1);
      if (isAlone || holes.has(ringKey(outer))) dropped.add(ringKey(outer));
    }
  }
  return {
    arcs,
    shapes: shapes.map((shape) => ({ ...shape, polygons: withoutRings(shape.polygons, dropped) })).filter(({ polygons }) => polygons.length > 0),
  };
}

/**
 * @param {Point[]} points
 * @param {(x: number, y: number) => number} importance
 */
function highest(points, importance) {
  return points.reduce((most, [x, y]) => Math.max(most, importance(x, y)), 0);
}

/**
 * @param {number[][][]} polygons
 * @param {Set<string>} dropped
 */
function withoutRings(polygons, dropped) {
  return polygons
    .filter(([outer = []]) => !dropped.has(ringKey(outer)))
    .map((rings) => rings.filter((ring) => !dropped.has(ringKey(ring))));
}

/** @param {ArcMap<unknown>} map */
function usersByArc({ shapes }) {
  /** @type {Map<number, number>} */
  const users = new Map();
  for (const reference of shapes.flatMap(({ polygons }) => polygons.flat(2))) {
    const arc = arcNumber(reference);
    users.set(arc, (users.get(arc) ?? 0) + 1);
  }
  return users;
}

/**
 * The same for an enclave and for the hole that it fills.
 * @param {number[]} ring
 */
function ringKey(ring) {
  return ring
    .map(arcNumber)
    .sort((a, b) => a - b)
    .join();
}

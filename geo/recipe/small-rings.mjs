// Islands and enclaves too small to be seen are left out: they cost bytes and look like dirt. An enclave leaves together with
// the hole that it fills. Rings that border on two or more states stay, whatever their size: without them a gap would show. So
// do the largest rings of each essential territory: of a state of atolls no single one says where it is.

/** @import {ArcMap, Importance, Point} from './types.ts' */

import { visibleArea } from './importance.mjs';
import { arcNumber, ringPoints } from './share-arcs.mjs';

/** Share of the largest ring's area from which on another is as large. */
const AS_LARGE = 0.4;

/**
 * @param {ArcMap<Point[]>} map
 * @param {object} options
 * @param {(id: string) => number} options.smallest area to keep, by territory
 * @param {Importance} options.importance
 * @param {string[]} options.essential
 * @returns {ArcMap<Point[]>} the same arcs; shapes without the small rings
 */
export function dropSmallRings(map, { smallest, importance, essential }) {
  const holes = new Set(map.shapes.flatMap(({ polygons }) => polygons.flatMap(([, ...inner]) => inner.map(ringKey))));
  const users = usersByArc(map);
  /** @type {Set<string>} */
  const dropped = new Set();
  for (const { id, polygons, heart } of map.shapes) {
    const rings = polygons.map(([ring = []]) => ({ ring, area: visibleArea(ringPoints(map.arcs, ring), importance) }));
    const largest = Math.max(...rings.map(({ area }) => area));
    const own =
      heart &&
      nearestRing(
        map.arcs,
        rings.map(({ ring }) => ring),
        heart,
      );
    for (const { ring, area } of rings) {
      if (area >= smallest(id) || ((area >= AS_LARGE * largest || ring === own) && essential.includes(id))) continue;
      const isAlone = ring.every((reference) => users.get(arcNumber(reference)) === 1);
      if (isAlone || holes.has(ringKey(ring))) dropped.add(ringKey(ring));
    }
  }
  const shapes = map.shapes.map((shape) => ({ ...shape, polygons: withoutRings(shape.polygons, dropped) }));
  return { ...map, shapes: shapes.filter(({ polygons }) => polygons.length > 0) };
}

/**
 * @template {number[]} R
 * @param {Point[][]} arcs
 * @param {R[]} rings
 * @param {Point} to
 * @returns {R | undefined}
 */
export function nearestRing(arcs, rings, [x, y]) {
  const distances = rings.map((ring) => {
    const [[px, py] = [Infinity, Infinity]] = ringPoints(arcs, ring);
    return Math.hypot(px - x, py - y);
  });
  return rings[distances.indexOf(Math.min(...distances))];
}

/**
 * @param {number[][][]} polygons
 * @param {Set<string>} dropped
 */
export function withoutRings(polygons, dropped) {
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
export function ringKey(ring) {
  return ring
    .map(arcNumber)
    .sort((a, b) => a - b)
    .join();
}

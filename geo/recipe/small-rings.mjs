// Islands and enclaves too small to be seen are left out: they cost bytes and look like dirt. An enclave leaves together with
// the hole that it fills. Rings that border on two or more states stay, whatever their size: without them a gap would show. So
// does the largest ring of each essential territory.

/** @import {ArcMap, Importance, Point} from './types.ts' */

import { visibleArea } from './importance.mjs';
import { arcNumber, ringPoints } from './share-arcs.mjs';

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
  for (const { id, polygons } of map.shapes) {
    const rings = polygons.map(([ring = []]) => ({ ring, area: visibleArea(ringPoints(map.arcs, ring), importance) }));
    const largest = Math.max(...rings.map(({ area }) => area));
    for (const { ring, area } of rings) {
      if (area >= smallest(id) || (area === largest && essential.includes(id))) continue;
      const isAlone = ring.every((reference) => users.get(arcNumber(reference)) === 1);
      if (isAlone || holes.has(ringKey(ring))) dropped.add(ringKey(ring));
    }
  }
  const shapes = map.shapes.map((shape) => ({ ...shape, polygons: withoutRings(shape.polygons, dropped) }));
  return { ...map, shapes: shapes.filter(({ polygons }) => polygons.length > 0) };
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

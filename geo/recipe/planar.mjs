// Plain measures of planar rings, y downwards.

/** @import {Point, Polygon, Ring} from './types.ts' */

/**
 * Positive when the ring runs clockwise as seen on screen.
 * @param {Ring} ring closed
 */
export function signedArea(ring) {
  return sumOverEdges(ring, ([ax, ay], [bx, by]) => ax * by - bx * ay) / 2;
}

/**
 * Even-odd: whether the point is inside the ring.
 * @param {Ring} ring closed
 * @param {Point} point
 */
export function isInside(ring, [x, y]) {
  let inside = false;
  let [ax, ay] = ring[0] ?? [0, 0];
  for (const [bx, by] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    [ax, ay] = [bx, by];
  }
  return inside;
}

/**
 * @param {Polygon[]} polygons
 * @param {Point} point
 */
export function isInsideAny(polygons, point) {
  return polygons.some((rings) => rings.filter((ring) => isInside(ring, point)).length % 2 === 1);
}

/**
 * @param {Ring} ring
 * @param {(a: Point, b: Point) => number} measure
 */
function sumOverEdges(ring, measure) {
  let sum = 0;
  let previous = ring[0];
  for (const point of ring) {
    if (previous) sum += measure(previous, point);
    previous = point;
  }
  return sum;
}

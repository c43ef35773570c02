// Where the country is that a reader thinks of: France in Europe, without Guiana; Norway without Svalbard. A map is framed by
// these boxes, so that one far island does not shrink all the rest. A ring belongs to it when it is large beside the largest
// one, or lies close to those that are; of an archipelago, where no ring is half of the whole, nearly all of them do.

/** @import {ArcMap, Box, Point, Ring} from './types.ts' */

import { signedArea } from './planar.mjs';
import { shapePolygons } from './share-arcs.mjs';

/** Shares of the largest ring's area from which on a ring counts wherever it lies. */
const LARGE = 0.17;
const LARGE_IN_ARCHIPELAGO = 0.02;
/** A ring of this share counts within that share of the largest one's size. */
const MIDDLING = 0.01;
const NEAR = 0.15;
/** Radians of the globe; within these even the smallest ring counts. */
const REACH = 0.03;

/**
 * @param {Ring[]} rings the outer rings of one territory, planar
 * @param {number} scale planar units for a radian
 * @returns {Box}
 */
export function homeBox(rings, scale) {
  const areas = rings.map((ring) => Math.abs(signedArea(ring)));
  const largest = Math.max(...areas);
  const isArchipelago = largest < areas.reduce((sum, area) => sum + area, 0) / 2;
  const large = (isArchipelago ? LARGE_IN_ARCHIPELAGO : LARGE) * largest;
  const main = rings.filter((_, i) => (areas[i] ?? 0) >= large);
  const core = boundsOf(main);
  const [x0, y0, x1, y1] = boundsOf(rings.filter((_, i) => areas[i] === largest));
  const reach = REACH * scale;
  const near = Math.max(reach, NEAR * Math.max(x1 - x0, y1 - y0));
  const isNear = (/** @type {Ring} */ ring, /** @type {number} */ i) =>
    gapBetween(boundsOf([ring]), core) <= ((areas[i] ?? 0) < MIDDLING * largest ? reach : near);
  return boundsOf([...main, ...rings.filter(isNear)]);
}

/**
 * @param {Ring[]} rings
 * @returns {Box}
 */
export function boundsOf(rings) {
  const bounds = /** @type {Box} */ ([Infinity, Infinity, -Infinity, -Infinity]);
  for (const ring of rings) {
    for (const [x, y] of ring) {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  }
  return bounds;
}

/**
 * @param {Box} a
 * @param {Box} b
 */
function gapBetween(a, b) {
  return Math.max(a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3], 0);
}

/** Units; the same to the eye. */
const SAME = 6;
/**
 * The home boxes that the finished outlines do not give by themselves, since they have far islands, or have lost them.
 * @param {ArcMap<Point[]>} full planar, with all rings
 * @param {ArcMap<Point[]>} drawn planar, as finished
 * @param {string[]} focus
 * @param {{frame: Box, scale: number}} area
 * @returns {Map<string, Box>}
 */
export function homesOf(full, drawn, focus, { frame, scale }) {
  return new Map(
    focus.flatMap((id) => {
      const outlines = [full, drawn].map((map) => outerRings(map, id));
      const [whole = [], kept = []] = outlines;
      const home = intersection(homeBox(whole, scale), frame).map(Math.round);
      const seen = intersection(boundsOf(kept), frame);
      return home.some((side, i) => Math.abs(side - (seen[i] ?? 0)) > SAME) ? [[id, /** @type {Box} */ (home)]] : [];
    }),
  );
}

/**
 * @param {ArcMap<Point[]>} map
 * @param {string} id
 * @returns {Ring[]}
 */
function outerRings(map, id) {
  const shape = map.shapes.find((each) => each.id === id);
  return shape ? shapePolygons(map, shape).map(([outer = []]) => outer) : [];
}

/**
 * @param {Box} a
 * @param {Box} b
 * @returns {Box}
 */
export function intersection(a, b) {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

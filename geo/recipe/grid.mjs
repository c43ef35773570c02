// The grid of whole numbers on which the finished outlines lie, counted from the corner of the extent, and the way back to
// planar units: the same formula with which TopoJSON clients decode.

/** @import {ArcMap, Box, Point} from './types.ts' */

/**
 * @param {Box} extent
 * @param {number} grid
 * @returns {(point: Point) => Point}
 */
export function gridSnapper([x0, y0], grid) {
  return ([x, y]) => [Math.round((x - x0) / grid), Math.round((y - y0) / grid)];
}

/**
 * @param {ArcMap<Point[]>} map on the grid
 * @param {Box} extent
 * @param {number} grid
 * @returns {ArcMap<Point[]>} planar
 */
export function fromGrid({ arcs, shapes }, [x0, y0], grid) {
  return { shapes, arcs: arcs.map((arc) => arc.map(([x, y]) => [x * grid + x0, y * grid + y0])) };
}

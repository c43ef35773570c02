// Gives each point of each arc its importance (Visvalingam and Whyatt: the area of the triangle that its removal takes away),
// in square planar units. Beyond the frame importance falls off: that context is only seen when the map is narrow.

/** @import {ArcMap, Box, Point, WeighedArc} from './types.ts' */
/** @import {Topology} from 'topojson-specification' */

import { planarTriangleArea, presimplify } from 'topojson-simplify';

/**
 * @param {ArcMap<Point[]>} map
 * @param {{frame: Box, extent: Box, falloff: number}} area `falloff`: units beyond the frame at which importance is a quarter
 * @returns {ArcMap<WeighedArc>}
 */
export function weighPoints({ arcs, shapes }, { frame, extent, falloff }) {
  /** @type {Topology} */
  const topology = { type: 'Topology', objects: {}, arcs };
  const weighed = presimplify(topology, (triangle) => {
    const [, [x = 0, y = 0] = []] = /** @type {number[][]} */ (triangle);
    if (isOnEdge(extent, x, y)) return Infinity;
    const reach = 1 + distanceOutside(frame, x, y) / falloff;
    return planarTriangleArea(triangle) / (reach * reach);
  });
  return { shapes, arcs: weighed.arcs.map((arc) => weighedArc(/** @type {number[][]} */ (arc))) };
}

/**
 * @param {number[][]} arc
 * @returns {WeighedArc}
 */
function weighedArc(arc) {
  return { points: arc.map(([x = 0, y = 0]) => [x, y]), weights: arc.map(([, , weight = 0]) => weight) };
}

/**
 * @param {Box} box
 * @param {number} x
 * @param {number} y
 */
function isOnEdge([x0, y0, x1, y1], x, y) {
  return x === x0 || x === x1 || y === y0 || y === y1;
}

/**
 * @param {Box} box
 * @param {number} x
 * @param {number} y
 */
function distanceOutside([x0, y0, x1, y1], x, y) {
  return Math.max(x0 - x, x - x1, y0 - y, y - y1, 0);
}

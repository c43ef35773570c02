// Gives each point of each arc its weight: the area of the triangle that its removal takes away (Visvalingam and Whyatt), in
// square planar units, times the importance of the place. Points on the clip edge stay where they are.

/** @import {ArcMap, Box, Importance, Point, WeighedArc} from './types.ts' */
/** @import {Objects, Topology} from 'topojson-specification' */

import { planarTriangleArea, presimplify } from 'topojson-simplify';

/**
 * @param {ArcMap<Point[]>} map
 * @param {Box} extent
 * @param {Importance} importance
 * @returns {ArcMap<WeighedArc>}
 */
export function weighPoints({ arcs, shapes }, [x0, y0, x1, y1], importance) {
  /** @type {Topology<Objects<{}>>} */
  const topology = { type: 'Topology', objects: {}, arcs };
  const weighed = presimplify(topology, (triangle) => {
    const [, [x = 0, y = 0] = []] = /** @type {number[][]} */ (triangle);
    const isOnEdge = x === x0 || x === x1 || y === y0 || y === y1;
    return isOnEdge ? Infinity : planarTriangleArea(triangle) * importance(x, y);
  });
  return { shapes, arcs: weighed.arcs.map(weighedArc) };
}

/**
 * @param {number[][]} arc
 * @returns {WeighedArc}
 */
function weighedArc(arc) {
  return { points: arc.map(([x = 0, y = 0]) => [x, y]), weights: arc.map(([, , weight = 0]) => weight) };
}

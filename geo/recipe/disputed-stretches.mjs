// Borders that are disputed in part only, such as that of India with Pakistan, where the Line of Control is but a stretch of it.
// The border is cut at the edge of a box of longitudes and latitudes; the arcs within are named in the view of the file.

/** @import {GeoProjection} from 'd3-geo' */
/** @import {ArcMap, Box, Point, Stretch} from './types.ts' */

import { arcNumber } from './share-arcs.mjs';

/**
 * Cuts the arcs of each stretch where they enter and leave its box.
 * @param {ArcMap<Point[]>} map planar
 * @param {Stretch[]} stretches
 * @param {GeoProjection} projection
 * @returns {ArcMap<Point[]>}
 */
export function cutStretches(map, stretches, projection) {
  /** @type {Point[][]} */
  const arcs = [];
  const pieces = map.arcs.map((points, number) => {
    const boxes = stretches.filter(({ between }) => isShared(map, between, number)).map(({ within }) => within);
    const isIn = (/** @type {Point} */ point) => boxes.some((box) => isWithin(box, projection.invert?.(point)));
    return (boxes.length > 0 ? runs(points, isIn) : [points]).map((run) => arcs.push(run) - 1);
  });
  const recut = (/** @type {number} */ reference) => {
    const parts = pieces[arcNumber(reference)] ?? [];
    return reference < 0 ? parts.toReversed().map((part) => ~part) : parts;
  };
  const shapes = map.shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((rings) => rings.map((ring) => ring.flatMap(recut))),
  }));
  return { arcs, shapes };
}

/**
 * @param {ArcMap<Point[]>} map planar
 * @param {Stretch[]} stretches
 * @param {GeoProjection} projection
 * @returns {number[]} the arcs that lie in the box of a stretch
 */
export function stretchArcs(map, stretches, projection) {
  return map.arcs.flatMap((points, number) => {
    const middle = points[Math.floor(points.length / 2)];
    const end = points[Math.floor(points.length / 2) - 1];
    if (!middle || !end) return [];
    const at = projection.invert?.([(middle[0] + end[0]) / 2, (middle[1] + end[1]) / 2]);
    const isDisputed = stretches.some(({ between, within }) => isWithin(within, at) && isShared(map, between, number));
    return isDisputed ? [number] : [];
  });
}

/**
 * @param {ArcMap<unknown>} map
 * @param {string[]} between
 * @param {number} number
 */
function isShared({ shapes }, between, number) {
  const owners = shapes.filter(({ id }) => between.includes(id));
  return owners.length === 2 && owners.every(({ polygons }) => polygons.flat(2).map(arcNumber).includes(number));
}

/**
 * @param {Box} box
 * @param {Point | null | undefined} point
 */
function isWithin([west, south, east, north], point) {
  return Boolean(point && point[0] > west && point[0] < east && point[1] > south && point[1] < north);
}

/**
 * Cuts a line where its points begin or cease to be inside; the point of the change belongs to both runs.
 * @param {Point[]} points
 * @param {(point: Point) => boolean} isIn
 */
function runs(points, isIn) {
  const changes = points.flatMap((point, i) => {
    const previous = points[i - 1];
    return i > 1 && previous && isIn(point) !== isIn(previous) ? [i - 1] : [];
  });
  const ends = [0, ...changes.filter((i) => i > 0), points.length - 1];
  return ends.slice(1).map((end, i) => points.slice(ends[i], end + 1));
}

// Longitude and latitude in, planar polygons inside the extent out. d3-geo cuts at the antimeridian, adds points where a
// straight line on the globe is a curve on paper, and clips. Coordinates are rounded so that the two neighbours of a border,
// who walk it in opposite directions, keep the very same points: only so can the topology find what they share.

/** @import {GeoProjection} from 'd3-geo' */
/** @import {Box, Point, Polygon, Ring, Territory} from './types.ts' */

import { geoStream } from 'd3-geo';
import { isInside, signedArea } from './planar.mjs';

const STEPS_PER_UNIT = 1000;

/**
 * @param {Territory[]} territories
 * @param {GeoProjection} projection
 * @param {Box} extent
 * @returns {Territory[]} only those of which something lies within the extent
 */
export function projectAndClip(territories, projection, [x0, y0, x1, y1]) {
  const clipped = projection.clipExtent([
    [x0, y0],
    [x1, y1],
  ]);
  return territories
    .map((territory) => ({
      ...territory,
      ...(territory.heart && { heart: projection(territory.heart) ?? territory.heart }),
      polygons: territory.polygons.flatMap((polygon) => projectPolygon(polygon, clipped)),
    }))
    .filter(({ polygons }) => polygons.length > 0);
}

/**
 * @param {Polygon} coordinates
 * @param {GeoProjection} projection
 */
export function projectPolygon(coordinates, projection) {
  /** @type {Ring[]} */
  const rings = [];
  /** @type {Ring} */
  let ring = [];
  const sink = {
    polygonStart() {},
    polygonEnd() {},
    lineStart() {
      ring = [];
    },
    /** @type {(x: number, y: number) => void} */
    point(x, y) {
      const point = /** @type {Point} */ ([roundToStep(x), roundToStep(y)]);
      if (!isSame(ring.at(-1), point)) ring.push(point);
    },
    lineEnd() {
      const first = ring[0];
      if (first && !isSame(ring.at(-1), first)) ring.push(first);
      if (ring.length > 3 && signedArea(ring) !== 0) rings.push(ring);
    },
  };
  geoStream({ type: 'Polygon', coordinates }, projection.stream(sink));
  return polygonsFrom(rings);
}

/**
 * Clipping can cut one polygon in several; outer rings come out clockwise, holes the other way.
 * @param {Ring[]} rings
 * @returns {Polygon[]}
 */
function polygonsFrom(rings) {
  const polygons = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    polygons
      .find(([outer = []]) =>
        hole.every((point) => isInside(outer, point) || outer.some((other) => isSame(other, point))),
      )
      ?.push(hole);
  }
  return polygons;
}

/**
 * @param {Point | undefined} a
 * @param {Point} b
 */
function isSame(a, b) {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** @param {number} value */
function roundToStep(value) {
  return Math.round(value * STEPS_PER_UNIT) / STEPS_PER_UNIT;
}

// On a sphere the winding says which side of a ring is inside: one ring the wrong way round covers the globe (some of the
// Maldives in world-atlas 10m do). Outer rings leave here enclosing less than half the globe, holes the other way round, and
// rings without area are gone: Vatican City, the Coral Sea Islands, and the seam at the pole that is Antarctica's outer ring
// at 50m, with the coast as its hole.

/** @import {Polygon, Ring, Territory} from './types.ts' */

import { geoArea } from 'd3-geo';

const SPHERE = 4 * Math.PI;
/** Steradians; 0.08 square kilometres, some ten grid cells of the atlas. */
const NO_AREA = 2e-9;

/**
 * @param {Territory[]} territories
 * @returns {Territory[]}
 */
export function soundRings(territories) {
  return territories
    .map((territory) => ({ ...territory, polygons: territory.polygons.flatMap(soundPolygon) }))
    .filter(({ polygons }) => polygons.length > 0);
}

/**
 * @param {Polygon} polygon
 * @returns {Polygon[]}
 */
function soundPolygon(polygon) {
  const [outer, ...holes] = polygon.filter(hasArea);
  return outer ? [[wound(outer, false), ...holes.map((hole) => wound(hole, true))]] : [];
}

/** @param {Ring} ring */
function hasArea(ring) {
  const area = areaWithin(ring);
  return area > NO_AREA && area < SPHERE - NO_AREA;
}

/**
 * @param {Ring} ring
 * @param {boolean} asHole
 */
function wound(ring, asHole) {
  const isHole = areaWithin(ring) > SPHERE / 2;
  return isHole === asHole ? ring : ring.toReversed();
}

/** @param {Ring} ring */
function areaWithin(ring) {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}

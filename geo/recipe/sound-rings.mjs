// On a sphere the winding says which side of a ring is inside: one ring the wrong way round covers the globe (the Maldives
// in world-atlas 10m do). Outer rings leave here enclosing less than half the globe, holes the other way round, and rings
// without area (Vatican City, Coral Sea Islands) are gone.

/** @import {Polygon, Ring, Territory} from './types.ts' */

import { geoArea } from 'd3-geo';

const SPHERE = 4 * Math.PI;
/** Steradians; about 40 square metres. */
const NO_AREA = 1e-12;

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
function soundPolygon([outer = [], ...holes]) {
  if (!hasArea(outer)) return [];
  return [[wound(outer, false), ...holes.filter(hasArea).map((hole) => wound(hole, true))]];
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

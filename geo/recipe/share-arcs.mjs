// Polygons in, arcs out: every border is stored once and used by both neighbours, walked backwards by one of them. All later
// steps work on arcs, so neighbours can never come apart.

/** @import {ArcMap, Point, Territory} from './types.ts' */
/** @import {GeometryCollection, MultiPolygon, Topology} from 'topojson-specification' */

import { topology } from 'topojson-server';

/**
 * @param {Territory[]} territories planar
 * @returns {ArcMap<Point[]>}
 */
export function shareArcs(territories) {
  const collection = /** @type {const} */ ({
    type: 'GeometryCollection',
    geometries: territories.map(({ polygons }) => ({ type: 'MultiPolygon', coordinates: polygons })),
  });
  const shared = /** @type {Topology<{countries: GeometryCollection}>} */ (topology({ countries: collection }));
  const geometries = /** @type {MultiPolygon[]} */ (shared.objects.countries.geometries);
  return {
    arcs: /** @type {Point[][]} */ (shared.arcs),
    shapes: territories.map((territory, i) => ({ ...territory, polygons: geometries[i]?.arcs ?? [] })),
  };
}

/**
 * The number of an arc, whichever way it is walked.
 * @param {number} reference
 */
export function arcNumber(reference) {
  return reference < 0 ? ~reference : reference;
}

/**
 * @param {Point[][]} arcs
 * @param {number[]} references a ring
 * @returns {Point[]} closed
 */
export function ringPoints(arcs, references) {
  return references.flatMap((reference, i) => {
    const arc = arcs[arcNumber(reference)] ?? [];
    return (reference < 0 ? arc.toReversed() : arc).slice(i === 0 ? 0 : 1);
  });
}

/**
 * @param {ArcMap<Point[]>} map
 * @param {ArcMap<unknown>['shapes'][number]} shape
 */
export function shapePolygons({ arcs }, shape) {
  return shape.polygons.map((rings) => rings.map((ring) => ringPoints(arcs, ring)));
}

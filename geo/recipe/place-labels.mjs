// Where a name fits: for each territory the largest label box inside it, within the frame when there is room to speak of,
// else anywhere in the extent (a taller frame shows more); for each sea the largest box of open water in its preset window.

/** @import {GeoProjection} from 'd3-geo' */
/** @import {ArcMap, Box, LabelBox, Point, Polygon, Preset} from './types.ts' */

import { geoPath } from 'd3-geo';
import { intersection } from './home-box.mjs';
import { largestFreeBox, largestLabelBox } from './label-box.mjs';
import { shapePolygons } from './share-arcs.mjs';

/** Units; a shorter box holds no name, so a larger one beyond the frame is better. */
const HOLDS_A_NAME = 36;

/**
 * @param {ArcMap<Point[]>} map planar
 * @param {{frame: Box, extent: Box}} area
 * @returns {Map<string, LabelBox>}
 */
export function placeLabels(map, { frame, extent }) {
  return new Map(
    map.shapes.flatMap((shape) => {
      const { heart } = shape;
      const polygons = shapePolygons(map, shape);
      const box = boxOf(heart ? nearest(polygons, heart) : polygons, frame, extent);
      return [[shape.id, box ?? speckOf(heart ? nearest(polygons, heart) : polygons)]];
    }),
  );
}

/**
 * The one polygon where a state of scattered islands is marked.
 * @param {Polygon[]} polygons
 * @param {Point} heart
 */
function nearest(polygons, [x, y]) {
  const distance = ([[[px, py] = [Infinity, Infinity]] = []] = /** @type {Polygon} */ ([])) =>
    Math.hypot(px - x, py - y);
  return polygons.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/**
 * Where a territory too small for any name is: without this, the middle of far islands would stand for them.
 * @param {Polygon[]} polygons
 * @returns {LabelBox}
 */
function speckOf([[[[x, y] = [0, 0]] = []] = []]) {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10, 0.1];
}

/**
 * @param {Polygon[]} polygons
 * @param {Box} frame
 * @param {Box} extent
 */
function boxOf(polygons, frame, extent) {
  const inFrame = largestLabelBox(polygons, frame);
  if (inFrame && inFrame[2] >= HOLDS_A_NAME) return inFrame;
  const inExtent = largestLabelBox(polygons, extent);
  return inFrame && inExtent && inExtent[2] < 1.5 * inFrame[2] ? inFrame : inExtent;
}

/**
 * @param {ArcMap<Point[]>} map planar
 * @param {Preset['seas']} seas
 * @param {GeoProjection} projection
 * @param {Box} frame
 */
export function placeSeas(map, seas, projection, frame) {
  const land = map.shapes.flatMap((shape) => shapePolygons(map, shape));
  return seas.flatMap(({ id, within }) => {
    const box = largestFreeBox(land, intersection(planarBox(within, projection), frame));
    return box ? [{ id, l: box }] : [];
  });
}

/**
 * @param {Box} within degrees: west, south, east, north
 * @param {GeoProjection} projection
 * @returns {Box}
 */
function planarBox([west, south, east, north], projection) {
  const corners = {
    type: /** @type {const} */ ('MultiPoint'),
    coordinates: [west, east].flatMap((x) => [
      [x, south],
      [x, north],
    ]),
  };
  return /** @type {Box} */ (geoPath(projection).bounds(corners).flat());
}

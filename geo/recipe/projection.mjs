// The record in the file is the truth: the projection used by the build is made from it, never the other way round, so the
// widget's plain forward formula and the stored outlines cannot drift apart. d3's conic projections have a hidden default
// centre (33.6° N), which would be a second translate; it is set to the origin.

/** @import {GeoConicProjection, GeoProjection} from 'd3-geo' */
/** @import {Box, Point, Preset, ProjectionRecord, Ring, Territory} from './types.ts' */

import { geoAzimuthalEqualArea, geoConicEqualArea, geoEqualEarth } from 'd3-geo';
import { boundsOf, homeBox } from './home-box.mjs';

const PROJECTIONS = {
  azimuthalEqualArea: geoAzimuthalEqualArea,
  conicEqualArea: geoConicEqualArea,
  equalEarth: geoEqualEarth,
};
/** Planar units between a true curve and its drawn chord: far below the grid of every preset. */
const PRECISION = 0.05;

/**
 * @param {ProjectionRecord} record
 * @returns {GeoProjection}
 */
export function projectionFrom({ type, rotate, parallels, scale, translate }) {
  const projection = PROJECTIONS[type]();
  if (parallels) /** @type {GeoConicProjection} */ (projection).parallels(parallels);
  const [lambda = 0, phi = 0, gamma = 0] = rotate;
  return projection.rotate([lambda, phi, gamma]).center([0, 0]).scale(scale).translate(translate).precision(PRECISION);
}

/**
 * Fits the homes of the focus territories into the preset's width, its padding around them; the height follows from the
 * projection. Of a territory that reaches out of the region, Russia in Europe, only the part in the preset's window counts.
 * @param {Preset} preset
 * @param {Territory[]} focus
 * @returns {{record: ProjectionRecord, frame: Box}}
 */
export function fitFocus({ projection, width, padding, window }, focus) {
  const unit = projectionFrom({ ...projection, scale: 1, translate: [0, 0] }).precision(0);
  const within = window && insideWindow(window);
  const homes = focus.map(({ polygons }) => {
    const rings = polygons.map(([outer = []]) => (within ? outer.filter(within) : outer));
    return homeBox(
      rings.filter((ring) => ring.length > 0).map((ring) => projectRing(ring, unit)),
      1,
    );
  });
  const [x0, y0, x1, y1] = boundsOf(
    homes.map(([left, top, right, bottom]) => [
      [left, top],
      [right, bottom],
    ]),
  );
  const scale = round2((width - 2 * padding) / (x1 - x0));
  /** @type {Point} */
  const translate = [round2(padding - scale * x0), round2(padding - scale * y0)];
  const height = Math.ceil(scale * (y1 - y0) + 2 * padding);
  return { record: { ...projection, scale, translate }, frame: [0, 0, width, height] };
}

/**
 * @param {Box} window degrees: west, south, east, north; west may be greater than east, across the antimeridian
 * @returns {(point: Point) => boolean}
 */
function insideWindow([west, south, east, north]) {
  const width = (east - west + 360) % 360 || 360;
  return ([x, y]) => (x - west + 720) % 360 <= width && y >= south && y <= north;
}

/**
 * @param {Ring} ring
 * @param {GeoProjection} projection
 * @returns {Ring}
 */
function projectRing(ring, projection) {
  return ring.map((point) => projection(point) ?? [Number.NaN, Number.NaN]);
}

/** @param {number} value */
function round2(value) {
  return Math.round(value * 100) / 100;
}

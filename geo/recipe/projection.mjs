// The record in the file is the truth: the projection used by the build is made from it, never the other way round, so the
// widget's plain forward formula and the stored outlines cannot drift apart. d3's conic projections have a hidden default
// centre (33.6° N), which would be a second translate; it is set to the origin.

/** @import {GeoConicProjection, GeoProjection} from 'd3-geo' */
/** @import {Box, Point, Preset, ProjectionRecord, Territory} from './types.ts' */

import { geoAzimuthalEqualArea, geoConicEqualArea, geoEqualEarth, geoPath } from 'd3-geo';

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
 * Fits the focus territories into the preset's width, its padding around them; the height follows from the projection.
 * @param {Preset} preset
 * @param {Territory[]} focus
 * @returns {{record: ProjectionRecord, frame: Box}}
 */
export function fitFocus({ projection, width, padding }, focus) {
  const [[x0, y0], [x1, y1]] = boundsAt({ ...projection, scale: 1, translate: [0, 0] }, focus);
  const scale = round2((width - 2 * padding) / (x1 - x0));
  /** @type {Point} */
  const translate = [round2(padding - scale * x0), round2(padding - scale * y0)];
  const height = Math.ceil(scale * (y1 - y0) + 2 * padding);
  return { record: { ...projection, scale, translate }, frame: [0, 0, width, height] };
}

/**
 * @param {ProjectionRecord} record
 * @param {Territory[]} territories
 */
function boundsAt(record, territories) {
  const coordinates = territories.flatMap(({ polygons }) => polygons);
  return geoPath(projectionFrom(record).precision(0)).bounds({ type: 'MultiPolygon', coordinates });
}

/** @param {number} value */
function round2(value) {
  return Math.round(value * 100) / 100;
}

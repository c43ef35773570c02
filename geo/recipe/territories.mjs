// Atlas features in, territories under our codes out, sorted by code. Every feature gets a code or the build stops:
// none is lost in silence. Parts that the atlas draws inside a state, and that views must be able to move, become territories.

/** @import {Feature, Geometry} from 'geojson' */
/** @import {Ids, Point, Polygon, Territory} from './types.ts' */

import { geoContains, geoDistance } from 'd3-geo';

/**
 * @param {Feature<Geometry, {name: string} | null>[]} features
 * @param {Ids} ids
 * @returns {Territory[]}
 */
export function nameTerritories(features, ids) {
  /** @type {Map<string, Territory>} */
  const byId = new Map();
  for (const feature of features) {
    const code = codeOf(feature, ids);
    const known = byId.get(code.id);
    if (known) known.polygons.push(...polygonsOf(feature.geometry));
    else byId.set(code.id, { ...code, polygons: polygonsOf(feature.geometry) });
  }
  for (const split of ids.splits) splitOff(byId, split);
  for (const cut of ids.cuts) cutOff(byId, cut);
  for (const point of ids.points) addPoint(byId, point);
  const named = [...byId.values()].map((territory) => {
    const heart = ids.hearts[territory.id];
    return heart ? { ...territory, heart } : territory;
  });
  return named.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * @param {Feature<Geometry, {name: string} | null>} feature
 * @param {Ids} ids
 * @returns {{id: string, a2?: string}}
 */
function codeOf({ id, properties }, ids) {
  const [alpha3, alpha2] = ids.iso[String(id)] ?? [];
  if (alpha3 && alpha2) return { id: alpha3, a2: alpha2 };
  const part = ids.parts.find(({ atlas }) => atlas === properties?.name);
  if (!part) throw new Error(`unknown atlas feature: "${properties?.name}" (id ${id}); give it a code in geo/ids.json`);
  return { id: part.id, ...(part.a2 && { a2: part.a2 }) };
}

/**
 * @param {Geometry} geometry
 * @returns {Polygon[]}
 */
function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [/** @type {Polygon} */ (geometry.coordinates)];
  if (geometry.type === 'MultiPolygon') return /** @type {Polygon[]} */ (geometry.coordinates);
  throw new Error(`invalid atlas geometry: "${geometry.type}"`);
}

/**
 * Moves the polygon that holds the point `at` into a territory of its own. It keeps its points, hence its shared borders.
 * @param {Map<string, Territory>} byId
 * @param {{id: string, from: string, at: number[]}} split
 */
function splitOff(byId, { id, from, at }) {
  const owner = byId.get(from);
  const part = owner?.polygons.find((coordinates) =>
    geoContains({ type: 'Polygon', coordinates }, /** @type {Point} */ (at)),
  );
  if (!owner || !part) throw new Error(`invalid split "${id}": no polygon of ${from} at ${at}`);
  byId.set(from, { ...owner, polygons: owner.polygons.filter((polygon) => polygon !== part) });
  byId.set(id, { id, polygons: [part] });
}

/**
 * Cuts a polygon along the straight line between two of its corners. The part that holds the point `at` becomes a territory of
 * its own; both parts keep the line, hence a shared border.
 * @param {Map<string, Territory>} byId
 * @param {Ids['cuts'][number]} cut
 */
function cutOff(byId, { id, from, between: [one, other], at }) {
  splitOff(byId, { id, from, at });
  const [[whole = [], ...holes] = []] = byId.get(id)?.polygons ?? [];
  const open = whole.slice(0, -1);
  const [first = 0, last = 0] = [cornerNear(open, one), cornerNear(open, other)].sort((a, b) => a - b);
  const parts = [open.slice(first, last + 1), [...open.slice(last), ...open.slice(0, first + 1)]].map(closed);
  const isPart = (/** @type {Point[]} */ ring) => geoContains({ type: 'Polygon', coordinates: [ring] }, at);
  const part = parts.filter(isPart);
  const rest = parts.filter((ring) => !isPart(ring));
  const owner = byId.get(from);
  if (!owner || holes.length > 0 || part.length !== 1) throw new Error(`invalid cut "${id}" of ${from}`);
  byId.set(id, { id, polygons: [part] });
  byId.set(from, { ...owner, polygons: [...owner.polygons, rest] });
}

/**
 * @param {Point[]} corners
 * @param {Point} to
 */
function cornerNear(corners, to) {
  const distances = corners.map((corner) => geoDistance(corner, to));
  return distances.indexOf(Math.min(...distances));
}

/**
 * @param {Point[]} ring
 * @returns {Point[]}
 */
function closed(ring) {
  return ring[0] ? [...ring, ring[0]] : [];
}

/** Half the side of the square that stands for a territory without an outline, degrees. */
const POINT_SIZE = 0.005;

/**
 * A territory that the atlas lacks, or has without any area, as a square about its place.
 * @param {Map<string, Territory>} byId
 * @param {Ids['points'][number]} point
 */
function addPoint(byId, { id, a2, at: [x, y] }) {
  const [west, east, south, north] = [x - POINT_SIZE, x + POINT_SIZE, y - POINT_SIZE, y + POINT_SIZE];
  /** @type {Point[]} */
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  byId.set(id, { id, a2, polygons: [[ring]] });
}

// Atlas features in, territories under our codes out, sorted by code. Every feature gets a code or the build stops:
// none is lost in silence. Parts that the atlas draws inside a state, and that views must be able to move, become territories.

/** @import {Feature, Geometry} from 'geojson' */
/** @import {Ids, Point, Polygon, Territory} from './types.ts' */

import { geoContains } from 'd3-geo';

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
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
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
  return { id: part.id };
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
 * @param {Ids['splits'][number]} split
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

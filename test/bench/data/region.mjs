// What the others draw the region map from: the features of turkic-states.topo.json in longitude and latitude, with the whole detail
// of world-atlas 50m, each with its role.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { root } from '../../../.ci/lib/run.mjs';

const QUANTISED = 1e5;
const require = createRequire(import.meta.url);

/** @param {string} path in the repository */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Alpha-3 and alpha-2 by ISO numeric. @type {Record<string, readonly [string, string]>} */
const iso = read('geo/ids.json').iso;
const UNNUMBERED = new Map([
  ['N. Cyprus', 'XNC'],
  ['Kosovo', 'XKX'],
]);

/** @type {import('topojson-specification').Topology} */
const shipped = read('geo/turkic-states.topo.json');
const shown = new Set(
  /** @type {any} */ (shipped.objects['countries']).geometries.map((/** @type {any} */ { id }) => id),
);

/** @type {import('topojson-specification').Topology<{ countries: import('topojson-specification').GeometryCollection }>} */
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));

/** The roles of the shipped network on its own day. @type {Record<string, string>} */
const ROLES = {
  AZ: 'member',
  KZ: 'member',
  KG: 'member',
  TR: 'member',
  UZ: 'member',
  HU: 'observer',
  TM: 'observer',
  XNC: 'observer',
};

const features = feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }) => {
  const [alpha3, alpha2] = iso[String(id)] ?? [UNNUMBERED.get(properties?.['name']) ?? ''];
  if (!shown.has(alpha3)) return [];
  const code = alpha2 ?? alpha3;
  return [
    {
      type: /** @type {const} */ ('Feature'),
      id: code,
      properties: { name: code, role: ROLES[code] ?? 'none' },
      geometry,
    },
  ];
});
const collection = { type: /** @type {const} */ ('FeatureCollection'), features };

/** TopoJSON with the object `countries`; each feature has `properties.role`. */
export const regionTopology = JSON.stringify(topology({ countries: collection }, QUANTISED));
export const regionGeoJson = JSON.stringify(collection);

/** The same features as a map of jsVectorMap, which takes paths that are projected beforehand. */
export const regionPaths = JSON.stringify(pathsOf(900, 560));

/**
 * @param {number} width
 * @param {number} height
 */
function pathsOf(width, height) {
  const parties = { ...collection, features: features.filter(({ properties }) => properties.role !== 'none') };
  const projection = geoConicEqualArea().rotate([-50, 0]).parallels([38, 50]).fitSize([width, height], parties);
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
  ).digits(2);
  const paths = Object.fromEntries(features.map((each) => [each.id, { path: path(each) ?? '', name: each.id }]));
  return {
    insets: [
      {
        width,
        height,
        top: 0,
        left: 0,
        bbox: [
          { x: 0, y: 0 },
          { x: width, y: height },
        ],
      },
    ],
    paths,
    width,
    height,
    projection: { type: 'mill', centralMeridian: 11.5 },
  };
}

// The only door to the source: the pinned world-atlas package, as GeoJSON features in longitude and latitude.
// Another version would give other coastlines without anyone noticing, so it is refused.

/** @import {GeometryCollection, Topology} from 'topojson-specification' */

import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

export const PINNED = '2.0.2';

/**
 * @param {'10m' | '50m' | '110m'} level
 * @param {NodeJS.Require} [require] finds the package
 */
export function readAtlas(level, require = createRequire(import.meta.url)) {
  const { version } = require('world-atlas/package.json');
  if (version !== PINNED)
    throw new Error(`invalid world-atlas version: "${version}" (the recipe is made for ${PINNED})`);
  /** @type {Topology<{countries: GeometryCollection<{name: string}>}>} */
  const atlas = require(`world-atlas/countries-${level}.json`);
  return feature(atlas, atlas.objects.countries).features;
}

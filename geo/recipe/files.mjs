// Where presets, tables and topologies lie, and the recipe applied to a preset by name.

/** @import {Ids, Preset, Territory, View} from './types.ts' */

import { readdirSync, readFileSync } from 'node:fs';
import { buildTopology, territoriesOf } from './build-topology.mjs';
import { readAtlas } from './read-atlas.mjs';
import { regionsModule } from './regions.mjs';
import { writeTopology } from './write-topology.mjs';

const GEO = new URL('../', import.meta.url);

export function presetNames() {
  const files = readdirSync(new URL('presets/', GEO)).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/** @param {string} name */
export function topologyFile(name) {
  return new URL(`${name}.topo.json`, GEO);
}

/**
 * @param {string} name of a preset
 * @returns {string} what `geo/<name>.topo.json` must hold
 */
export function rebuild(name) {
  const preset = /** @type {Preset} */ (readJson(`presets/${name}.json`));
  const views = /** @type {Record<string, View>} */ (readJson('views.json'));
  const view = views['neutral'];
  if (!view) throw new Error('geo/views.json lacks the view "neutral"');
  return writeTopology(buildTopology(preset, { territories: territoriesAt(preset.atlas), view }));
}

export const REGIONS_FILE = new URL('../src/geography/regions.ts', GEO);

/**
 * @param {Map<string, string>} texts of the topologies, by name
 * @returns {string} what `src/geography/regions.ts` must hold
 */
export function rebuildRegions(texts) {
  const topologies = [...texts].map(([name, text]) => /** @type {const} */ ([name, JSON.parse(text)]));
  return regionsModule(new Map(topologies), /** @type {Ids} */ (readJson('ids.json')));
}

/** @type {Map<string, Territory[]>} */
const read = new Map();

/**
 * Read once: most presets take the same level.
 * @param {Preset['atlas']} level
 */
function territoriesAt(level) {
  const ids = /** @type {Ids} */ (readJson('ids.json'));
  const territories = read.get(level) ?? territoriesOf(readAtlas(level), ids);
  read.set(level, territories);
  return territories;
}

/**
 * @param {string} path in geo/
 * @returns {unknown}
 */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, GEO), 'utf8'));
}

// Where presets, tables and topologies lie in geo/, and the recipe applied to a preset by name.

/** @import {Ids, Preset, View} from './types.ts' */

import { readdirSync, readFileSync } from 'node:fs';
import { buildTopology } from './build-topology.mjs';
import { readAtlas } from './read-atlas.mjs';
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
  const ids = /** @type {Ids} */ (readJson('ids.json'));
  const views = /** @type {Record<string, View>} */ (readJson('views.json'));
  const view = views['neutral'];
  if (!view) throw new Error('geo/views.json lacks the view "neutral"');
  return writeTopology(buildTopology(preset, { features: readAtlas(preset.atlas), ids, view }));
}

/**
 * @param {string} path in geo/
 * @returns {unknown}
 */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, GEO), 'utf8'));
}

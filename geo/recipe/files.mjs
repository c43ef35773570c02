// Where presets, tables and topologies lie, and the recipe applied to a preset by name.

/** @import {GeoTopology, Ids, NamedView, Preset, Territory, View} from './types.ts' */

import { readdirSync, readFileSync } from 'node:fs';
import { shippedViewsModule } from './boundary-view.mjs';
import { buildTopology, territoriesOf } from './build-topology.mjs';
import { writePacked } from './pack-topology.mjs';
import { readAtlas } from './read-atlas.mjs';
import { codesModule, firstRegionModule, regionsModule } from './regions.mjs';
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

/** @param {string} name */
export function packedFile(name) {
  return new URL(`${name}.packed.json`, GEO);
}

/** @param {string} text of a topology */
export function repack(text) {
  return writePacked(JSON.parse(text));
}

/**
 * @param {string} name of a preset
 * @returns {string} what `geo/<name>.topo.json` must hold
 */
export function rebuild(name) {
  const preset = readPreset(name);
  const { neutral } = readViews();
  return writeTopology(buildTopology(preset, { territories: territoriesAt(preset.atlas), view: neutral }));
}

export function readViews() {
  return /** @type {{neutral: View} & Record<string, NamedView>} */ (readJson('views.json'));
}

/**
 * @param {Map<string, string>} texts of the topologies, by name
 * @returns {[file: URL, text: string][]} the modules of src/ that tell which file is for which states, the views, and codes
 */
export function rebuildIndex(texts) {
  const ids = /** @type {Ids} */ (readJson('ids.json'));
  /** @type {Map<string, GeoTopology>} */
  const topologies = new Map([...texts].map(([name, text]) => [name, JSON.parse(text)]));
  const [first = '', ...others] = [...topologies.keys()].filter((name) => readPreset(name).first);
  const topology = topologies.get(first);
  if (!topology || others.length > 0) throw new Error('one preset of geo/presets/ must be marked as the first');
  return [
    [
      new URL('../src/geography/regions.ts', GEO),
      regionsModule(topologies, ids, (name) => readPreset(name).partly ?? []),
    ],
    [new URL('../src/geography/first-region.ts', GEO), firstRegionModule(first, topology, ids)],
    [new URL('../src/geography/shipped-views.ts', GEO), shippedViewsModule(readViews(), ids)],
    [new URL('../src/shapes/codes.ts', GEO), codesModule(ids, readViews().neutral)],
  ];
}

/** @param {string} name */
function readPreset(name) {
  return /** @type {Preset} */ (readJson(`presets/${name}.json`));
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

// Which file to take for which states, for a browser that has not loaded any of them: src/geography/regions.ts, and
// first-region.ts beside it, written by geo/build.mjs. The files stand in the order of the area that their frames show, the
// smallest first.

/** @import {GeoTopology, Ids, View} from './types.ts' */

/**
 * @param {Map<string, GeoTopology>} topologies by name
 * @param {Ids} ids
 * @param {(name: string) => readonly string[]} partlyIn what the file of this name shows only a part of
 * @returns {string} the text of the module
 */
export function regionsModule(topologies, ids, partlyIn) {
  const short = shortCodes(ids);
  const lines = [...topologies]
    .sort(([, a], [, b]) => areaOf(a) - areaOf(b))
    .map(([name, { focus }]) => {
      const partly = partlyIn(name);
      const codes = focus.map((id) => {
        const code = short.get(id) ?? id;
        return partly.includes(id) ? code.toLowerCase() : code;
      });
      return `  '${[name, ...codes].join(' ')}',`;
    });
  const pairs = [...short].map(([id, two]) => `${id} ${two}`).sort();
  return [
    '/** Which states each file of geo/ is made for, and the codes of states; written by geo/build.mjs. */',
    '',
    '/** The name of a file, then the codes of its states, alpha-2 where there is one, small where it shows only a part of one; the file that shows least comes first. */',
    'export const regions: readonly string[] = [',
    ...lines,
    '];',
    '',
    '/** Alpha-3 or code of our own, and alpha-2. */',
    'export const codes =',
    `  '${pairs.join('|')}';`,
    '',
  ].join('\n');
}

/**
 * The same for the one file that is tried at once, before the index has loaded.
 * @param {string} name
 * @param {GeoTopology} topology
 * @param {Ids} ids
 * @returns {string} the text of the module
 */
export function firstRegionModule(name, { focus }, ids) {
  const short = shortCodes(ids);
  const states = focus.map((id) => [id, short.get(id) ?? []].flat().join(' '));
  return [
    '/** The file of geo/ that is tried before the index of all has loaded; written by geo/build.mjs. */',
    '',
    '/** The preset marked `first`. */',
    `export const firstRegion = '${name}';`,
    '',
    '/** The states that it is made for, alpha-3 or code of our own, then alpha-2 where there is one. */',
    `export const firstStates = '${states.join(' ')}';`,
    '',
  ].join('\n');
}

/**
 * The codes of ISO 3166-1, and what stands for parts without one: for shapes that a page brings along.
 * @param {Ids} ids
 * @param {View} neutral
 * @returns {string} the text of `src/shapes/codes.ts`
 */
export function codesModule({ iso, parts, aliases }, { merge, dashed }) {
  const codes = [
    ...Object.entries(iso).map(([numeric, [three = '', two = '']]) => `${three} ${two} ${numeric}`),
    ...parts.flatMap(({ id, a2 }) => (a2 ? [`${id} ${a2}`] : [])),
  ];
  const names = Object.fromEntries(parts.map(({ id, atlas }) => [atlas, id]));
  return [
    '/** Codes of states and parts, and the neutral view; written by geo/build.mjs from geo/ids.json and geo/views.json. */',
    "import type { BoundaryView } from '../geography/geography.ts';",
    '',
    '/** ISO 3166-1: alpha-3, alpha-2, numeric; and the parts that have an alpha-2 code. */',
    'export const isoCodes =',
    `  '${codes.sort().join('|')}';`,
    '',
    '/** Codes that atlases use for parts without one of ISO, and ours. */',
    '// biome-ignore format: as JSON',
    `export const aliases: Readonly<Record<string, string>> = ${JSON.stringify(aliases)};`,
    '',
    '/** Names that world-atlas gives to parts that have no code in it, and our codes. */',
    '// biome-ignore format: as JSON',
    `export const atlasNames: Readonly<Record<string, string>> = ${JSON.stringify(names)};`,
    '',
    '// biome-ignore format: as JSON',
    `export const neutral: BoundaryView = ${JSON.stringify({ merge, dashed })};`,
    '',
  ].join('\n');
}

/** @param {Ids} ids */
function shortCodes({ iso, parts }) {
  return new Map([
    ...Object.values(iso).map(([three = '', two = '']) => /** @type {const} */ ([three, two])),
    ...parts.flatMap(({ id, a2 }) => (a2 ? [/** @type {const} */ ([id, a2])] : [])),
  ]);
}

/**
 * Of the frame, on a globe of radius 1.
 * @param {GeoTopology} topology
 */
function areaOf({ frame: [x0, y0, x1, y1], projection: { scale } }) {
  return ((x1 - x0) * (y1 - y0)) / scale ** 2;
}

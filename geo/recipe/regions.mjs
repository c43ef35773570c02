// Which file to take for which states, for a browser that has not loaded any of them: src/geography/regions.ts, and
// first-region.ts beside it, written by geo/build.mjs. The files stand in the order of the area that their frames show, the
// smallest first.

/** @import {GeoTopology, Ids} from './types.ts' */

/**
 * @param {Map<string, GeoTopology>} topologies by name
 * @param {Ids} ids
 * @returns {string} the text of the module
 */
export function regionsModule(topologies, ids) {
  const short = shortCodes(ids);
  const lines = [...topologies]
    .sort(([, a], [, b]) => areaOf(a) - areaOf(b))
    .map(([name, { focus }]) => `  '${[name, ...focus.map((id) => short.get(id) ?? id)].join(' ')}',`);
  const pairs = [...short].map(([id, two]) => `${id} ${two}`).sort();
  return [
    '/** Which states each file of geo/ is made for, and the codes of states; written by geo/build.mjs. */',
    '',
    '/** The name of a file, then the codes of its states, alpha-2 where there is one; the file that shows least comes first. */',
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

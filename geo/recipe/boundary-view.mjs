// Boundary views: the part of one that concerns a map, with merges of parts that are there and dashed lines between neighbours
// that share one; and all but the neutral one as a module for the browser.

/** @import {ArcMap, Ids, NamedView, View, ViewWithin} from './types.ts' */

import { arcNumber } from './share-arcs.mjs';

/**
 * @param {View} view
 * @param {ArcMap<unknown>} map
 * @param {number[]} arcs of borders that are disputed in part only
 * @returns {ViewWithin}
 */
export function viewWithin({ merge, dashed }, { shapes }, arcs) {
  const arcsById = new Map(shapes.map(({ id, polygons }) => [id, new Set(polygons.flat(2).map(arcNumber))]));
  const merges = Object.entries(merge).map(
    ([id, parts]) => /** @type {const} */ ([id, parts.filter((part) => arcsById.has(part))]),
  );
  return {
    merge: Object.fromEntries(merges.filter(([id, parts]) => arcsById.has(id) && parts.length > 0)),
    dashed: dashed.filter(([a = '', b = '']) => [...(arcsById.get(a) ?? [])].some((arc) => arcsById.get(b)?.has(arc))),
    ...(arcs.length > 0 && { arcs }),
  };
}

/**
 * @param {{neutral: View} & Record<string, NamedView>} views
 * @param {Ids} ids
 * @returns {string} the text of `src/geography/shipped-views.ts`
 */
export function shippedViewsModule({ neutral: _neutral, ...views }, { iso, parts, splits, cuts, points }) {
  const codes = [
    ...Object.values(iso).map(([alpha3 = '']) => alpha3),
    ...[parts, splits, cuts, points].flat().map(({ id }) => id),
  ];
  return [
    '/** Boundary views beside the neutral one, and what a view can name; written by geo/build.mjs from geo/views.json and geo/ids.json. */',
    "import type { NamedView } from './named-view.ts';",
    '',
    '// biome-ignore format: as JSON',
    `export const shippedViews: Readonly<Record<string, NamedView>> = ${JSON.stringify(views)};`,
    '',
    '/** The codes of all territories and parts, whichever file has them. */',
    'export const knownCodes =',
    `  '${[...new Set(codes)].sort().join(' ')}';`,
    '',
  ].join('\n');
}

// The part of a boundary view that concerns one map: merges of parts that are there, dashed lines between neighbours that share one.

/** @import {ArcMap, View, ViewWithin} from './types.ts' */

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

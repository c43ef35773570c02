// States too small for the grid, Nauru or the Vatican: each of their rings that has shrunk to nothing becomes a square of one
// grid step, so that every state has an outline to mark. The square stands on the nearest free place that no line touches;
// inside another territory it is an enclave, with the hole that it fills, and elsewhere an island.

/** @import {ArcMap, Box, Point, Polygon} from './types.ts' */

import { isInsideAny, signedArea } from './planar.mjs';
import { ringPoints, shapePolygons } from './share-arcs.mjs';
import { ringKey, withoutRings } from './small-rings.mjs';

/** In square grid steps. */
const NOTHING = 0.75;
/** How far from its own place a square may stand, in grid steps. */
const REACH = 8;

/** @typedef {{id: string, at: Point}} Place */

/**
 * @param {ArcMap<Point[]>} map on the grid
 * @param {string[]} essential
 * @returns {{map: ArcMap<Point[]>, lost: Place[]}} without the rings that are as good as nothing; where they were
 */
export function takeOutSpecks(map, essential) {
  /** @type {Place[]} */
  const lost = [];
  /** @type {Set<string>} */
  const keys = new Set();
  for (const { id, polygons } of map.shapes.filter((shape) => essential.includes(shape.id))) {
    for (const [ring = []] of polygons) {
      const points = ringPoints(map.arcs, ring);
      if (Math.abs(signedArea(points)) >= NOTHING) continue;
      lost.push({ id, at: points[0] ?? [0, 0] });
      keys.add(ringKey(ring));
    }
  }
  const shapes = map.shapes.map((shape) => ({ ...shape, polygons: withoutRings(shape.polygons, keys) }));
  return { map: { ...map, shapes }, lost };
}

/**
 * @param {ArcMap<Point[]>} map on the grid
 * @param {{id: string, a2?: string}[]} territories the codes of all, in order
 * @param {Place[]} lost
 * @returns {ArcMap<Point[]>}
 */
export function putInStandIns(map, territories, lost) {
  const byId = new Map(map.shapes.map((shape) => [shape.id, { ...shape, polygons: [...shape.polygons] }]));
  const arcs = [...map.arcs];
  for (const { id, at } of lost) {
    const [x, y] = freePlace(arcs, at);
    const number = arcs.push(squareAt(x, y)) - 1;
    const host = hostOf({ arcs, shapes: [...byId.values()] }, [x + 0.5, y + 0.5]);
    host?.push([~number]);
    const shape = byId.get(id) ?? { id, ...territories.find((each) => each.id === id), polygons: [] };
    byId.set(id, { ...shape, polygons: [...shape.polygons, [[number]]] });
  }
  const order = territories.map(({ id }) => id);
  return { arcs, shapes: [...byId.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}

/**
 * The polygon around a point, to be given a hole.
 * @param {ArcMap<Point[]>} map
 * @param {Point} point
 */
function hostOf(map, point) {
  for (const shape of map.shapes) {
    const polygons = shapePolygons(map, shape);
    const index = polygons.findIndex((/** @type {Polygon} */ polygon) => isInsideAny([polygon], point));
    if (index >= 0) {
      const host = [...(shape.polygons[index] ?? [])];
      shape.polygons[index] = host;
      return host;
    }
  }
  return undefined;
}

/**
 * @param {Point[][]} lines
 * @param {Point} at
 * @returns {Point} the corner of the nearest free square
 */
function freePlace(lines, [x, y]) {
  const near = segmentsNear(lines, [x - REACH - 1, y - REACH - 1, x + REACH + 2, y + REACH + 2]);
  const offsets = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);
  const places = offsets.flatMap((dx) => offsets.map((dy) => /** @type {Point} */ ([x + dx, y + dy])));
  const free = places
    .sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y) || a[0] - b[0] || a[1] - b[1])
    .find(([left, top]) => !near.some(([a, b]) => touches(a, b, [left, top, left + 1, top + 1])));
  if (!free) throw new Error(`no free place for a stand-in at ${x}, ${y} of the grid`);
  return free;
}

/**
 * @param {Point[][]} lines
 * @param {Box} box
 */
function segmentsNear(lines, box) {
  return lines.flatMap((line) =>
    line.slice(1).flatMap((b, i) => {
      const a = /** @type {Point} */ (line[i]);
      return touchesBounds(a, b, box) ? [/** @type {const} */ ([a, b])] : [];
    }),
  );
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {Box} box
 */
function touches(a, b, box) {
  const [x0, y0, x1, y1] = box;
  const corners = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ].map(([x = 0, y = 0]) => Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])));
  return touchesBounds(a, b, box) && !corners.every((side) => side !== 0 && side === corners[0]);
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {Box} box
 */
function touchesBounds(a, b, [x0, y0, x1, y1]) {
  return (
    Math.max(a[0], b[0]) >= x0 && Math.min(a[0], b[0]) <= x1 && Math.max(a[1], b[1]) >= y0 && Math.min(a[1], b[1]) <= y1
  );
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {Point[]} clockwise as seen on screen, as outer rings run
 */
function squareAt(x, y) {
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
}

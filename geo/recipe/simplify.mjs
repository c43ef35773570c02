// Keeps the important points of each arc, snapped to the grid. How important is important enough depends on who uses the arc:
// the most demanding neighbour decides, and a small ring decides for itself, so that islands keep a shape.

/** @import {ArcMap, Importance, Point, WeighedArc} from './types.ts' */

import { findCrossings } from './crossings.mjs';
import { visibleArea } from './importance.mjs';
import { arcNumber, ringPoints } from './share-arcs.mjs';

/** A ring never loses points that matter more than this share of its area. */
const SHARE_OF_RING = 0.06;
const ROUNDS = 40;

/**
 * @param {ArcMap<WeighedArc>} map
 * @param {{threshold: (id: string) => number, importance: Importance, snap: (point: Point) => Point}} options
 * @returns {ArcMap<Point[]>} on the grid, without lines that cross
 */
export function simplify({ arcs, shapes }, { threshold, importance, snap }) {
  const limits = limitsByArc({ arcs, shapes }, threshold, importance);
  const kept = arcs.map(({ weights }, i) => weights.map((weight) => weight >= (limits[i] ?? Infinity)));
  for (let round = 0; round < ROUNDS; round++) {
    const lines = arcs.map(({ points }, i) => snappedLine(points, kept[i] ?? [], snap));
    const crossed = findCrossings(lines.map((line) => line.map(({ point }) => point)));
    const restored = crossed.filter(({ line, segment }) => {
      const [from, to] = lines[line]?.slice(segment, segment + 2) ?? [];
      return restorePoint(arcs[line], kept[line], from?.index, to?.index);
    });
    if (restored.length === 0) return { shapes, arcs: lines.map((line) => line.map(({ point }) => point)) };
  }
  throw new Error(`simplify: lines still cross after ${ROUNDS} rounds; use a finer grid or more detail`);
}

/**
 * @param {ArcMap<WeighedArc>} map
 * @param {(id: string) => number} threshold
 * @param {Importance} importance
 */
function limitsByArc({ arcs, shapes }, threshold, importance) {
  const points = arcs.map((arc) => arc.points);
  const limits = arcs.map(() => Infinity);
  for (const { id, polygons } of shapes) {
    for (const ring of polygons.flat()) {
      const limit = Math.min(threshold(id), SHARE_OF_RING * visibleArea(ringPoints(points, ring), importance));
      for (const arc of ring.map(arcNumber)) limits[arc] = Math.min(limit, limits[arc] ?? Infinity);
    }
  }
  return limits;
}

/**
 * @param {Point[]} points
 * @param {boolean[]} kept
 * @param {(point: Point) => Point} snap
 */
function snappedLine(points, kept, snap) {
  return points.flatMap((point, index) => (kept[index] ? [{ point: snap(point), index }] : []));
}

/**
 * Takes back the most important point lost between two kept ones.
 * @param {WeighedArc | undefined} arc
 * @param {boolean[] | undefined} kept
 * @param {number | undefined} from
 * @param {number | undefined} to
 * @returns {boolean} false when nothing was lost there
 */
function restorePoint(arc, kept, from, to) {
  if (!arc || !kept || from === undefined || to === undefined) return false;
  const between = arc.weights.slice(from + 1, to);
  if (between.length === 0) return false;
  kept[from + 1 + between.indexOf(Math.max(...between))] = true;
  return true;
}

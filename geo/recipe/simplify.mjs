// Keeps the important points of each arc, snapped to the grid. How important is important enough depends on who uses the arc:
// the most demanding neighbour decides, and a small ring decides for itself, so that islands keep a shape. Lines that cross get
// points back; where the grid itself makes them cross, at the mouth of a fjord, they lose the points that do.

/** @import {ArcMap, Importance, Point, WeighedArc} from './types.ts' */

import { findCrossings } from './crossings.mjs';
import { visibleArea } from './importance.mjs';
import { arcNumber, ringPoints } from './share-arcs.mjs';
import { withoutIdlePoints } from './tidy-arcs.mjs';

/** A ring never loses points that matter more than this share of its area. */
const SHARE_OF_RING = 0.06;
const ROUNDS = 80;

/** @typedef {(point: Point) => Point} Snap */
/**
 * An arc on its way: which of its points are kept, which must not come back, and the line that the kept ones give.
 * @typedef {{points: Point[], weights: number[], kept: boolean[], banned: Set<number>, line: {point: Point, index: number}[]}} Draft
 */

/**
 * @param {ArcMap<WeighedArc>} map
 * @param {{threshold: (id: string) => number, importance: Importance, snap: Snap}} options
 * @returns {ArcMap<Point[]>} on the grid, without lines that cross
 */
export function simplify({ arcs, shapes }, { threshold, importance, snap }) {
  const limits = limitsByArc({ arcs, shapes }, threshold, importance);
  const drafts = arcs.map((arc, i) => draftOf(arc, limits[i] ?? Infinity, snap));
  for (let round = 0; round < ROUNDS; round++) {
    const lines = drafts.map(({ line }) => line.map(({ point }) => point));
    const crossed = findCrossings(lines);
    const changed = changeAt(crossed, drafts, restorePoint) || changeAt(crossed, drafts, dropPoint);
    if (!changed) return { shapes, arcs: lines };
    for (const number of new Set(crossed.map(({ line }) => line))) redraw(drafts[number], snap);
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
 * @param {WeighedArc} arc
 * @param {number} limit
 * @param {Snap} snap
 */
function draftOf({ points, weights }, limit, snap) {
  /** @type {Draft} */
  const draft = { points, weights, kept: weights.map((weight) => weight >= limit), banned: new Set(), line: [] };
  redraw(draft, snap);
  return draft;
}

/**
 * Draws the line as the finished one will be: a crossing can hide behind a point that lies on a straight line.
 * @param {Draft | undefined} draft
 * @param {Snap} snap
 */
function redraw(draft, snap) {
  if (!draft) return;
  const snapped = draft.points.flatMap((point, index) => (draft.kept[index] ? [{ point: snap(point), index }] : []));
  draft.line = withoutIdlePoints(snapped, ({ point }) => point);
}

/**
 * @param {{line: number, segment: number}[]} crossed
 * @param {Draft[]} drafts
 * @param {(draft: Draft, from: number, to: number) => boolean} change
 * @returns {boolean} whether any of the lines changed
 */
function changeAt(crossed, drafts, change) {
  const changed = crossed.filter(({ line, segment }) => {
    const draft = drafts[line];
    const [from, to] = draft?.line.slice(segment, segment + 2) ?? [];
    return draft && from && to && change(draft, from.index, to.index);
  });
  return changed.length > 0;
}

/**
 * Takes back the most important point lost between two kept ones.
 * @param {Draft} draft
 * @param {number} from
 * @param {number} to
 * @returns {boolean} false when nothing was lost there
 */
function restorePoint({ weights, kept, banned }, from, to) {
  const between = weights.slice(from + 1, to).map((weight, i) => {
    const index = from + 1 + i;
    return kept[index] || banned.has(index) ? -1 : weight;
  });
  const most = Math.max(...between);
  if (most < 0) return false;
  kept[from + 1 + between.indexOf(most)] = true;
  return true;
}

/**
 * Drops the less important end of a segment for good, unless an arc ends there.
 * @param {Draft} draft
 * @param {number} from
 * @param {number} to
 * @returns {boolean} false when both are ends of the arc
 */
function dropPoint({ weights, kept, banned }, from, to) {
  const [least] = [from, to]
    .filter((index) => (weights[index] ?? Infinity) < Infinity)
    .sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
  if (least === undefined) return false;
  kept[least] = false;
  banned.add(least);
  return true;
}

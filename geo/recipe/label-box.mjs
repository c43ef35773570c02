// The largest upright box of a label's proportions (4.6 wide to 1 high) inside a region. With y stretched by 4.6 that is the
// largest square, so this is Mapbox's "polylabel" (split the best cell until no cell can beat the best found) with the
// distance max(|dx|, |dy|) in place of the round one. A widget then knows by one comparison whether a name fits.

/** @import {Box, LabelBox, Point, Polygon} from './types.ts' */

export const PROPORTIONS = 4.6;
/** Planar units of half a width. */
const PRECISION = 0.1;
/** From this width on whole numbers are exact enough. */
const WHOLE_FROM = 15;

/** @typedef {(point: Point) => number} Room half the width of the largest box centred at the point; negative outside */
/** @typedef {{x: number, y: number, half: number, room: number}} Cell a square, and the room at its centre */

/**
 * @param {Polygon[]} polygons
 * @param {Box} within
 */
export function largestLabelBox(polygons, within) {
  const room = roomInside(stretchPolygons(polygons));
  return largestBox(room, within);
}

/**
 * The same in the space that the polygons leave free: a sea.
 * @param {Polygon[]} polygons
 * @param {Box} within
 */
export function largestFreeBox(polygons, within) {
  const room = roomInside(stretchPolygons(polygons));
  return largestBox((point) => -room(point), within);
}

/**
 * @param {Room} roomAnywhere
 * @param {Box} within
 * @returns {LabelBox | undefined} undefined when there is no room at all
 */
function largestBox(roomAnywhere, [x0, y0, x1, y1]) {
  /** @type {Box} */
  const box = [x0, y0 * PROPORTIONS, x1, y1 * PROPORTIONS];
  /** @type {Room} */
  const room = (point) => Math.min(roomAnywhere(point), roomInBox(box, point));
  const best = roomiestCell(room, box);
  if (best.room <= 0) return undefined;
  const unit = 2 * best.room >= WHOLE_FROM ? 1 : 10;
  const x = Math.round(best.x * unit) / unit;
  const y = Math.round((best.y / PROPORTIONS) * unit) / unit;
  const width = Math.floor(2 * room([x, y * PROPORTIONS]) * unit) / unit;
  return width > 0 ? [x, y, width] : undefined;
}

/**
 * @param {Room} room
 * @param {Box} box
 * @returns {Cell}
 */
function roomiestCell(room, [x0, y0, x1, y1]) {
  /** @type {(x: number, y: number, half: number) => Cell} */
  const cellAt = (x, y, half) => ({ x, y, half, room: room([x, y]) });
  const half = Math.max(x1 - x0, y1 - y0) / 2;
  let best = cellAt((x0 + x1) / 2, (y0 + y1) / 2, half);
  let cells = [best];
  while (cells.length > 0) {
    cells = cells.flatMap(({ x, y, half: whole }) => {
      const h = whole / 2;
      return [cellAt(x - h, y - h, h), cellAt(x + h, y - h, h), cellAt(x - h, y + h, h), cellAt(x + h, y + h, h)];
    });
    for (const cell of cells) if (cell.room > best.room) best = cell;
    const enough = best.room + PRECISION;
    cells = cells.filter((cell) => cell.room + cell.half > enough);
  }
  return best;
}

/**
 * @param {Polygon[]} polygons
 * @returns {Room}
 */
function roomInside(polygons) {
  const edges = polygons.flat().flatMap((ring) =>
    ring.slice(1).map((b, i) => {
      const a = /** @type {Point} */ (ring[i]);
      return {
        a,
        b,
        left: Math.min(a[0], b[0]),
        right: Math.max(a[0], b[0]),
        top: Math.min(a[1], b[1]),
        bottom: Math.max(a[1], b[1]),
      };
    }),
  );
  return (point) => {
    const [x, y] = point;
    let least = Infinity;
    let inside = false;
    for (const { a, b, left, right, top, bottom } of edges) {
      // Most edges are farther away than the nearest so far by their bounds alone.
      if (left - x < least && x - right < least && top - y < least && y - bottom < least)
        least = Math.min(least, squareDistance(a, b, point));
      if (top <= y && y < bottom && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
    return inside ? least : -least;
  };
}

/**
 * @param {Box} box
 * @param {Point} point
 */
function roomInBox([x0, y0, x1, y1], [x, y]) {
  return Math.min(x - x0, x1 - x, y - y0, y1 - y);
}

/**
 * Half the side of the square about the point that just touches the segment: least max(|dx|, |dy|) along it. That is reached
 * at an end, where dx or dy passes zero, or where both are equal.
 * @param {Point} a
 * @param {Point} b
 * @param {Point} point
 */
function squareDistance([ax, ay], [bx, by], [x, y]) {
  const [u, v, du, dv] = [ax - x, ay - y, bx - ax, by - ay];
  /** @type {(t: number) => number} */
  const at = (t) => (t > 0 && t < 1 ? Math.max(Math.abs(u + t * du), Math.abs(v + t * dv)) : Infinity);
  const ends = Math.min(Math.max(Math.abs(u), Math.abs(v)), Math.max(Math.abs(u + du), Math.abs(v + dv)));
  return Math.min(ends, at(-u / du), at(-v / dv), at((v - u) / (du - dv)), at((v + u) / -(du + dv)));
}

/**
 * @param {Polygon[]} polygons
 * @returns {Polygon[]}
 */
function stretchPolygons(polygons) {
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y * PROPORTIONS])));
}

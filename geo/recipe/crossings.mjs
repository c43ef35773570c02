// Finds the segments of a set of lines that cross each other. Touching, sharing ends and lying on top of each other do not
// count. Coordinates are whole numbers, so the answer is exact.

/** @import {Point} from './types.ts' */

/** @typedef {{line: number, segment: number, a: Point, b: Point}} Segment */

const CELL = 16;

/**
 * @param {Point[][]} lines
 * @returns {{line: number, segment: number}[]} each crossed segment once
 */
export function findCrossings(lines) {
  /** @type {Set<Segment>} */
  const crossed = new Set();
  for (const cell of segmentsByCell(lines).values()) {
    cell.forEach((one, i) => {
      for (const other of cell.slice(i + 1)) {
        if (isCrossing(one, other)) crossed.add(one).add(other);
      }
    });
  }
  return [...crossed]
    .map(({ line, segment }) => ({ line, segment }))
    .sort((p, q) => p.line - q.line || p.segment - q.segment);
}

/** @param {Point[][]} lines */
function segmentsByCell(lines) {
  /** @type {Map<string, Segment[]>} */
  const cells = new Map();
  lines.forEach((points, line) => {
    points.slice(1).forEach((b, index) => {
      const a = /** @type {Point} */ (points[index]);
      const segment = { line, segment: index, a, b };
      for (const key of cellsOf(a, b)) cells.set(key, [...(cells.get(key) ?? []), segment]);
    });
  });
  return cells;
}

/**
 * All cells of the segment's bounding box: segments are short, so that is few.
 * @param {Point} a
 * @param {Point} b
 */
function cellsOf(a, b) {
  const [x0, x1] = [a[0], b[0]].sort((p, q) => p - q).map((x) => Math.floor(x / CELL));
  const [y0, y1] = [a[1], b[1]].sort((p, q) => p - q).map((y) => Math.floor(y / CELL));
  const keys = [];
  for (let x = x0 ?? 0; x <= (x1 ?? 0); x++) {
    for (let y = y0 ?? 0; y <= (y1 ?? 0); y++) keys.push(`${x},${y}`);
  }
  return keys;
}

/**
 * @param {Segment} one
 * @param {Segment} other
 */
function isCrossing({ a, b }, { a: c, b: d }) {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/**
 * @param {Point} a
 * @param {Point} b
 * @param {Point} c
 */
function side(a, b, c) {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

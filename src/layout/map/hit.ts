import { tenth } from '../tenth.ts';
import { polygonAround } from './geometry.ts';
import type { Point } from './layout.ts';

/** Smaller shapes than this get an area of their own to be hit, px. */
const SMALLEST_TARGET = 24;

/** A party that may need help to be hit. */
export interface Target extends Point {
  /** The shorter side of its shape, px; 0 unless said. */
  readonly extent?: number;
}

/** A little more than a circle. */
const AROUND = polygonAround({ x: 0, y: 0, r: SMALLEST_TARGET / 2 });
/** The corners of two of them may meet: px, just over twice as far as these are from the middle. */
const NEAR = 1.02 * SMALLEST_TARGET;

/** For each target path data around it, cut half way to its neighbours so that a pointer finds the nearest; empty for large ones. */
export function hitAreas(targets: readonly Target[]): string[] {
  const isSmall = ({ extent = 0 }: Target) => extent < SMALLEST_TARGET;
  const small = targets.filter(isSmall);
  return targets.map((target) => (isSmall(target) ? areaAround(target, small) : ''));
}

function areaAround(target: Target, others: readonly Target[]): string {
  // From the target on, so that half way is where a corner is as far along as the neighbour's middle.
  let corners = AROUND;
  for (const other of others) {
    const x = other.x - target.x;
    const y = other.y - target.y;
    if (x * x + y * y < NEAR * NEAR) corners = nearerHalf(corners, x, y);
  }
  return `M${corners.map(({ x, y }) => `${tenth(target.x + x)},${tenth(target.y + y)}`).join('L')}Z`;
}

/** What of a polygon around the origin is at least as near to that as to a point. */
function nearerHalf(polygon: readonly Point[], toX: number, toY: number): readonly Point[] {
  const lead = ({ x, y }: Point) => (toX ** 2 + toY ** 2) / 2 - x * toX - y * toY;
  const half: Point[] = [];
  let previous = polygon.at(-1) as Point;
  let before = lead(previous);
  // Of two hundred parties thousands of corners are asked: each once.
  for (const point of polygon) {
    const here = lead(point);
    if (before < 0 !== here < 0) {
      const share = before / (before - here);
      half.push({ x: previous.x + share * (point.x - previous.x), y: previous.y + share * (point.y - previous.y) });
    }
    if (here >= 0) half.push(point);
    previous = point;
    before = here;
  }
  return half;
}

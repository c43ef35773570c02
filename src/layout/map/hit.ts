import { distance, polygonAround } from './geometry.ts';
import type { Point } from './layout.ts';

/** Smaller shapes than this get an area of their own to be hit, px. */
const SMALLEST_TARGET = 24;

/** A party that may need help to be hit. */
export interface Target extends Point {
  /** The shorter side of its shape, px. */
  readonly extent: number;
}

/** For each target path data around it, cut half way to its neighbours so that a pointer finds the nearest; empty for large ones. */
export function hitAreas(targets: readonly Target[]): readonly string[] {
  const small = targets.filter(({ extent }) => extent < SMALLEST_TARGET);
  return targets.map((target) => (small.includes(target) ? areaAround(target, small) : ''));
}

function areaAround(target: Target, others: readonly Target[]): string {
  const around = polygonAround({ ...target, r: SMALLEST_TARGET / 2 });
  // The corners reach a little beyond the circle.
  const near = others.filter((other) => distance(target, other) < 1.1 * SMALLEST_TARGET);
  const corners = near.reduce((polygon, other) => nearerHalf(polygon, target, other), around);
  return `M${corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

/** What of a polygon is at least as near to one point as to another. */
function nearerHalf(polygon: readonly Point[], to: Point, than: Point): readonly Point[] {
  const lead = (point: Point) => distance(point, than) ** 2 - distance(point, to) ** 2;
  return polygon.flatMap((point, index) => {
    const previous = polygon.at(index - 1) as Point;
    const before = lead(previous);
    const here = lead(point);
    const share = before / (before - here);
    const crossing = { x: previous.x + share * (point.x - previous.x), y: previous.y + share * (point.y - previous.y) };
    return [...(before < 0 === here < 0 ? [] : [crossing]), ...(here < 0 ? [] : [point])];
  });
}

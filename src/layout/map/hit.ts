import { distance } from './geometry.ts';
import type { Point } from './layout.ts';

/** Smaller shapes than this get an area of their own to be hit, px. */
const SMALLEST_TARGET = 24;
const CORNERS = 16;

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
  const near = others.filter((other) => other !== target && distance(other, target) < SMALLEST_TARGET);
  return pathOf(near.reduce((polygon, other) => nearerHalf(polygon, target, other), circleAround(target)));
}

/** Circumscribed, so that the circle of 24 px is wholly within. */
function circleAround({ x, y }: Point): readonly Point[] {
  const radius = SMALLEST_TARGET / 2 / Math.cos(Math.PI / CORNERS);
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** What of a polygon is nearer to one point than to another. */
function nearerHalf(polygon: readonly Point[], to: Point, than: Point): readonly Point[] {
  const lead = (point: Point) => distance(point, than) ** 2 - distance(point, to) ** 2;
  return polygon.flatMap((point, index) => {
    const previous = polygon.at(index - 1) as Point;
    const [before, here] = [lead(previous), lead(point)];
    const crossing = before < 0 !== here < 0 ? [between(previous, point, before / (before - here))] : [];
    return here < 0 ? crossing : [...crossing, point];
  });
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}

function pathOf(polygon: readonly Point[]): string {
  return polygon.length ? `M${polygon.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z` : '';
}

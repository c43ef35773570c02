/** Plain questions of rectangles and segments, px. */

import type { Rect } from '../rect.ts';
import { tenth } from '../tenth.ts';
import type { Circle, Point } from './layout.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export function roundPoint({ x, y }: Point): Point {
  return { x: tenth(x), y: tenth(y) };
}

export function rectAround({ x, y }: Point, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function boxAround(circle: Circle): Rect {
  return rectAround(circle, 2 * circle.r, 2 * circle.r);
}

const CORNERS = 16;

/** A polygon that has a circle wholly within. */
export function polygonAround({ x, y, r }: Circle): readonly Point[] {
  const radius = r / Math.cos(Math.PI / CORNERS);
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

export function inflate({ x, y, width, height }: Rect, byX: number, byY = byX): Rect {
  return { x: x - byX, y: y - byY, width: width + 2 * byX, height: height + 2 * byY };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function distance(a: Point, b: Point): number {
  // Several times as fast as Math.hypot.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** Whether a segment touches a rectangle: their bounds do, and corners lie on both sides of it. */
export function crossesRect(segment: Segment, rect: Rect): boolean {
  const { from, to } = segment;
  const { x, y, width, height } = rect;
  if (Math.min(from.x, to.x) >= x + width || Math.max(from.x, to.x) <= x) return false;
  if (Math.min(from.y, to.y) >= y + height || Math.max(from.y, to.y) <= y) return false;
  const side = isLeftOf(segment, x, y);
  return (
    isLeftOf(segment, x + width, y) !== side ||
    isLeftOf(segment, x, y + height) !== side ||
    isLeftOf(segment, x + width, y + height) !== side
  );
}

export function segmentsCross(a: Segment, b: Segment): boolean {
  return (
    isLeftOf(a, b.from.x, b.from.y) !== isLeftOf(a, b.to.x, b.to.y) &&
    isLeftOf(b, a.from.x, a.from.y) !== isLeftOf(b, a.to.x, a.to.y)
  );
}

function isLeftOf({ from, to }: Segment, x: number, y: number): boolean {
  return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
}

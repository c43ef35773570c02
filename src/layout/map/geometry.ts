/** Plain questions of rectangles and segments, px. */
import type { Rect } from '../rect.ts';
import type { Circle, Point } from './layout.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** To a tenth of a px: finer places cannot be seen and only make the drawing larger. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export function roundPoint({ x, y }: Point): Point {
  return { x: tenth(x), y: tenth(y) };
}

export function roundRect({ x, y, width, height }: Rect): Rect {
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
}

export function rectAround({ x, y }: Point, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function boxAround({ x, y, r }: Circle): Rect {
  return rectAround({ x, y }, 2 * r, 2 * r);
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

export function intersection(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a segment touches a rectangle. */
export function crossesRect({ from, to }: Segment, { x, y, width, height }: Rect): boolean {
  const acrossX = shareWithin(from.x, to.x, x, x + width);
  const acrossY = shareWithin(from.y, to.y, y, y + height);
  return Math.max(acrossX.enter, acrossY.enter) <= Math.min(acrossX.leave, acrossY.leave);
}

/** From which to which share of the way from one value to another it lies between two bounds. */
function shareWithin(
  from: number,
  to: number,
  low: number,
  high: number,
): { readonly enter: number; readonly leave: number } {
  if (from === to) return from < low || from > high ? NEVER : ALWAYS;
  const a = (low - from) / (to - from);
  const b = (high - from) / (to - from);
  return { enter: Math.max(0, Math.min(a, b)), leave: Math.min(1, Math.max(a, b)) };
}

const NEVER = { enter: 1, leave: 0 };
const ALWAYS = { enter: 0, leave: 1 };

export function segmentsCross(a: Segment, b: Segment): boolean {
  return turn(a, b.from) !== turn(a, b.to) && turn(b, a.from) !== turn(b, a.to);
}

function turn({ from, to }: Segment, { x, y }: Point): boolean {
  return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
}

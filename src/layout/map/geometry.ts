/** Plain questions of rectangles and segments, px. */
import type { Rect } from '../rect.ts';
import type { Circle, Point } from './layout.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
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

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a segment touches a rectangle: Liang and Barsky's clipping leaves something of it. */
export function crossesRect({ from, to }: Segment, { x, y, width, height }: Rect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

export function segmentsCross(a: Segment, b: Segment): boolean {
  return turn(a, b.from) !== turn(a, b.to) && turn(b, a.from) !== turn(b, a.to);
}

function turn({ from, to }: Segment, { x, y }: Point): boolean {
  return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
}

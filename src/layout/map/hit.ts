import { tenth } from '../tenth.ts';
import { polygonAround } from './geometry.ts';
import type { Point } from './layout.ts';

/** Smaller shapes than this get an area of their own to be hit, px. */
const SMALLEST_TARGET = 24;

/** A party that may need help to be hit. */
export interface Target extends Point {
  /** The shorter side of its shape, px. */
  readonly extent: number;
}

/** A little more than a circle. */
const AROUND = polygonAround({ x: 0, y: 0, r: SMALLEST_TARGET / 2 });
/** The corners of two of them may meet. */
const NEAR = 1.1 * SMALLEST_TARGET;

/** What was cut last time, by the places that it was cut between: from day to day few things come or go. */
let known = new Map<string, string>();

/** For each target path data around it, cut half way to its neighbours so that a pointer finds the nearest; empty for large ones. */
export function hitAreas(targets: readonly Target[]): readonly string[] {
  const small = targets.filter(({ extent }) => extent < SMALLEST_TARGET);
  const cut = new Map<string, string>();
  const areas = targets.map((target) => {
    if (target.extent >= SMALLEST_TARGET) return '';
    const { x, y } = target;
    const near: Point[] = [];
    let key = `${x} ${y}`;
    for (const other of small) {
      if (other === target || Math.abs(other.x - x) >= NEAR || Math.abs(other.y - y) >= NEAR) continue;
      near.push(other);
      key += ` ${other.x} ${other.y}`;
    }
    const area = known.get(key) ?? areaAround(target, near);
    cut.set(key, area);
    return area;
  });
  known = cut;
  return areas;
}

function areaAround(target: Point, near: readonly Point[]): string {
  const around = AROUND.map(({ x, y }): Point => ({ x: target.x + x, y: target.y + y }));
  const corners = near.reduce((polygon, other) => nearerHalf(polygon, target, other), around);
  return `M${corners.map(({ x, y }) => `${tenth(x)},${tenth(y)}`).join('L')}Z`;
}

/** What of a polygon is at least as near to one point as to another. */
function nearerHalf(polygon: readonly Point[], to: Point, than: Point): Point[] {
  const lead = ({ x, y }: Point) =>
    (x - than.x) ** 2 + (y - than.y) ** 2 - (x - to.x) ** 2 - (y - to.y) ** 2;
  const half: Point[] = [];
  let previous = polygon.at(-1) as Point;
  let before = lead(previous);
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

import type { Rect } from '../../rect.ts';
import type { Point } from '../layout.ts';

/** The free spot nearest to a centre on a lattice through it; undefined where there is none within the bounds. */
export function nearestSpot(
  centre: Point,
  { x, y, width, height }: Rect,
  step: number,
  isFree: (x: number, y: number) => boolean,
): Point | undefined {
  const columns = outward(centre.x, x, x + width, step);
  let spot: Point | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const row of outward(centre.y, y, y + height, step)) {
    if (Math.abs(row - centre.y) >= nearest) break;
    for (const column of columns) {
      const far = Math.hypot(column - centre.x, row - centre.y);
      if (far >= nearest) break;
      if (!isFree(column, row)) continue;
      spot = { x: column, y: row };
      nearest = far;
    }
  }
  return spot;
}

/** Steps to both sides of a middle, from the nearest to the farthest, that lie between two ends. */
function outward(middle: number, from: number, to: number, step: number): readonly number[] {
  const steps: number[] = [];
  for (let far = 0; middle - far >= from || middle + far <= to; far += step) {
    if (middle + far >= from && middle + far <= to) steps.push(middle + far);
    if (far && middle - far >= from && middle - far <= to) steps.push(middle - far);
  }
  return steps;
}

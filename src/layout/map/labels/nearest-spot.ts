import type { Rect } from '../../rect.ts';
import type { Point } from '../layout.ts';

/**
 * The free spot nearest to a centre on a lattice through it; undefined where there is none within the bounds. Columns and rows
 * are counted in whole steps: of fractions a browser makes an object each, as long as the code is new to it.
 */
export function nearestSpot(
  centre: Point,
  { x, y, width, height }: Rect,
  step: number,
  isFree: (x: number, y: number) => boolean,
): Point | undefined {
  const columns = outward((x - centre.x) / step, (x + width - centre.x) / step);
  let spot: Point | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const row of outward((y - centre.y) / step, (y + height - centre.y) / step)) {
    for (const column of columns) {
      const far = row * row + column * column;
      if (far >= nearest) break;
      const at = { x: centre.x + column * step, y: centre.y + row * step };
      if (!isFree(at.x, at.y)) continue;
      spot = at;
      nearest = far;
    }
  }
  return spot;
}

/** The whole numbers from one to another, those nearest to 0 first. */
function outward(from: number, to: number): readonly number[] {
  const steps: number[] = [];
  for (let far = 0; -far >= from || far <= to; far++) {
    for (const step of far ? [far, -far] : [0]) if (step >= from && step <= to) steps.push(step);
  }
  return steps;
}

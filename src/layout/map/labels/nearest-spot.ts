import type { Rect } from '../../rect.ts';
import { contains, distance } from '../geometry.ts';
import type { Point } from '../layout.ts';

/** The free spot nearest to a centre, on rings of squares around it; undefined where there is none within the bounds. */
export function nearestSpot(centre: Point, bounds: Rect, step: number, isFree: (spot: Point) => boolean): Point | undefined {
  const rings = Math.ceil(Math.max(bounds.width, bounds.height) / step);
  for (let ring = 0; ring <= rings; ring++) {
    let nearest: Point | undefined;
    for (const spot of spotsOnRing(centre, ring, step)) {
      const isNearer = !nearest || distance(spot, centre) < distance(nearest, centre);
      if (isNearer && contains(bounds, { ...spot, width: 0, height: 0 }) && isFree(spot)) nearest = spot;
    }
    if (nearest) return nearest;
  }
  return undefined;
}

function* spotsOnRing({ x, y }: Point, ring: number, step: number): Generator<Point> {
  for (let row = -ring; row <= ring; row++) {
    const stride = Math.abs(row) === ring ? 1 : 2 * ring;
    for (let column = -ring; column <= ring; column += stride) yield { x: x + column * step, y: y + row * step };
  }
}

import type { Polygons } from '../../geography/geography.ts';
import { type Outline, ringsPath, traceLine } from '../../geography/path.ts';
import type { Rect } from '../rect.ts';

/** A territory at the size of the drawing. */
export interface Shape {
  readonly rings: readonly Outline[];
  readonly path: string;
  /** px² */
  readonly area: number;
  readonly box: Rect;
}

const TENTHS = 10;

export function traceRings(arcs: readonly Outline[], polygons: Polygons): readonly Outline[] {
  return polygons.flat().map((ring) => traceLine(arcs, ring));
}

export function shapeOf(arcs: readonly Outline[], polygons: Polygons): Shape {
  const rings = traceRings(arcs, polygons);
  return { rings, path: ringsPath(rings), area: areaOf(rings), box: boxOf(rings) };
}

/** Holes run the other way round and subtract themselves. */
function areaOf(rings: readonly Outline[]): number {
  let doubled = 0;
  for (const ring of rings) {
    for (let index = 2; index < ring.length; index += 2) {
      doubled +=
        (ring[index - 2] as number) * (ring[index + 1] as number) - (ring[index] as number) * (ring[index - 1] as number);
    }
  }
  return Math.abs(doubled) / 2 / TENTHS ** 2;
}

function boxOf(rings: readonly Outline[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 2) {
      const [x, y] = [ring[index] as number, ring[index + 1] as number];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { x: left / TENTHS, y: top / TENTHS, width: (right - left) / TENTHS, height: (bottom - top) / TENTHS };
}

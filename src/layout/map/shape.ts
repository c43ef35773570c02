import type { Line } from '../../geography/geography.ts';
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

export function traceAll(lines: readonly Line[], arcs: readonly Outline[]): readonly Outline[] {
  return lines.map((line) => traceLine(arcs, line));
}

const shapes = new WeakMap<readonly Outline[], Map<readonly Line[], Shape>>();

/** The shape that some lines have along some arcs, traced once. */
export function shapeOf(lines: readonly Line[], arcs: readonly Outline[]): Shape {
  const traced = shapes.get(arcs) ?? new Map<readonly Line[], Shape>();
  shapes.set(arcs, traced);
  const shape = traced.get(lines) ?? traceShape(lines, arcs);
  traced.set(lines, shape);
  return shape;
}

function traceShape(lines: readonly Line[], arcs: readonly Outline[]): Shape {
  const rings = traceAll(lines, arcs);
  return { rings, path: ringsPath(rings), area: areaOf(rings), box: boxOf(rings) };
}

/** Holes run the other way round and subtract themselves. */
function areaOf(rings: readonly Outline[]): number {
  let doubled = 0;
  for (const ring of rings) {
    for (let index = 2; index < ring.length; index += 2) {
      const x = ring[index] as number;
      const y = ring[index + 1] as number;
      doubled += (ring[index - 2] as number) * y - x * (ring[index - 1] as number);
    }
  }
  return Math.abs(doubled) / 2 / TENTHS ** 2;
}

/** Around rings, px. */
export function boxOf(rings: readonly Outline[]): Rect {
  const [left, right] = rangeOf(rings, 0);
  const [top, bottom] = rangeOf(rings, 1);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function rangeOf(rings: readonly Outline[], axis: 0 | 1): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const ring of rings) {
    for (let index = axis; index < ring.length; index += 2) {
      const value = (ring[index] as number) / TENTHS;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return [least, most];
}

/**
 * Outlines at the size of a drawing: arcs go in, SVG path data comes out, to a tenth of a px, without the points that round
 * to the same place.
 */
import type { Line } from './geography.ts';

/** `x, y, x, y, …` in tenths of a px, whole numbers. */
export type Outline = readonly number[];

/** From planar units to px. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const TENTHS = 10;

/** Arcs at a scale; neighbours keep sharing every point, so no gap opens between them. */
export function scaleArcs(arcs: readonly Outline[], { scale, x, y }: Fit): readonly Outline[] {
  return arcs.map((arc) => {
    const scaled: number[] = [];
    for (let index = 0; index < arc.length; index += 2) {
      const px = Math.round((x + scale * (arc[index] as number)) * TENTHS);
      const py = Math.round((y + scale * (arc[index + 1] as number)) * TENTHS);
      pushPoint(scaled, px, py);
    }
    return scaled;
  });
}

/** One line through all its arcs. */
export function traceLine(arcs: readonly Outline[], line: Line): Outline {
  const traced: number[] = [];
  for (const number of line) {
    const isBackwards = number < 0;
    const arc = arcs[isBackwards ? ~number : number] as Outline;
    for (let step = 0; step < arc.length; step += 2) {
      const index = isBackwards ? arc.length - 2 - step : step;
      pushPoint(traced, arc[index] as number, arc[index + 1] as number);
    }
  }
  return traced;
}

function pushPoint(points: number[], x: number, y: number): void {
  const { length } = points;
  if (points[length - 2] !== x || points[length - 1] !== y || !length) points.push(x, y);
}

/** Path data of rings, each closed; rings that have shrunk to a line are left out. */
export function ringsPath(rings: readonly Outline[]): string {
  return rings.map((ring) => (ring.length < 8 ? '' : `${linePath(ring.slice(0, -2))}Z`)).join('');
}

/** Path data of open lines. */
export function linesPath(lines: readonly Outline[]): string {
  return lines.map((line) => (line.length < 4 ? '' : linePath(line))).join('');
}

function linePath(line: Outline): string {
  let x = line[0] as number;
  let y = line[1] as number;
  let path = `M${x / TENTHS},${y / TENTHS}l`;
  for (let index = 2; index < line.length; index += 2) {
    const nextX = line[index] as number;
    const nextY = line[index + 1] as number;
    path += `${index > 2 ? ' ' : ''}${(nextX - x) / TENTHS},${(nextY - y) / TENTHS}`;
    x = nextX;
    y = nextY;
  }
  return path;
}

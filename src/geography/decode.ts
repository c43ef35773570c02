import type { Geography } from './geography.ts';

interface Transform {
  readonly scale: readonly [x: number, y: number];
  readonly translate: readonly [x: number, y: number];
}

/** Arcs as flat lists of planar coordinates, from absolute or from quantised points; undefined for anything else. */
export function decodeArcs(arcs: unknown, transform: unknown): Geography['arcs'] | undefined {
  const decode = (arc: unknown) => (Array.isArray(arc) ? decodeArc(arc, transform as Transform | undefined) : []);
  const decoded = Array.isArray(arcs) ? arcs.map(decode) : undefined;
  return decoded?.every((arc) => arc.length && arc.every(Number.isFinite)) ? decoded : undefined;
}

function decodeArc(points: readonly (readonly number[])[], transform: Transform | undefined): readonly number[] {
  const flat: number[] = [];
  let x = 0;
  let y = 0;
  for (const point of points) {
    const [px = Number.NaN, py = Number.NaN] = point;
    if (transform) {
      x += px;
      y += py;
      flat.push(transform.translate[0] + transform.scale[0] * x, transform.translate[1] + transform.scale[1] * y);
    } else {
      flat.push(px, py);
    }
  }
  return flat;
}

import type { Geography } from './geography.ts';

/** Arcs as flat lists of planar coordinates, from absolute or from quantised points; undefined for anything else. */
export function decodeArcs(arcs: unknown, transform: unknown): Geography['arcs'] | undefined {
  if (!Array.isArray(arcs)) return undefined;
  const [kx, ky, dx, dy] = quantisation(transform);
  const decoded: number[][] = [];
  for (const arc of arcs) {
    const flat = Array.isArray(arc) ? decodeArc(arc, Boolean(transform)) : [];
    if (!flat.length || !flat.every(Number.isFinite)) return undefined;
    decoded.push(flat.map((value, index) => (index % 2 ? dy + ky * value : dx + kx * value)));
  }
  return decoded;
}

function decodeArc(points: readonly (readonly number[])[], isDelta: boolean): number[] {
  const flat: number[] = [];
  let x = 0;
  let y = 0;
  for (const point of points) {
    const [px = Number.NaN, py = Number.NaN] = point;
    x = isDelta ? x + px : px;
    y = isDelta ? y + py : py;
    flat.push(x, y);
  }
  return flat;
}

function quantisation(transform: unknown): readonly [kx: number, ky: number, dx: number, dy: number] {
  if (!transform) return [1, 1, 0, 0];
  const { scale, translate } = transform as { scale: [number, number]; translate: [number, number] };
  return [...scale, ...translate];
}

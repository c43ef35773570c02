import type { Geography } from '../../geography/geography.ts';
import type { Fit } from '../../geography/path.ts';
import type { Canvas } from '../drawing.ts';

/** Shows the whole frame of a geography in the middle of the canvas, and as much context around it as there is room for. */
export function fitFrame({ frame: [x0, y0, x1, y1] }: Geography, { width, height }: Canvas): Fit {
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  return { scale, x: (width - scale * (x0 + x1)) / 2, y: (height - scale * (y0 + y1)) / 2 };
}

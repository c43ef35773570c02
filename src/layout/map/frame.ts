import type { Box, Geography } from '../../geography/geography.ts';
import type { Fit } from '../../geography/path.ts';
import type { Canvas } from '../drawing.ts';

/**
 * Shows the whole of a frame in the middle of the canvas, and as much context around it as there is room for; off the middle
 * where the geography would end within the picture, and all of it in the middle where it is smaller than the picture.
 */
export function fitFrame([x0, y0, x1, y1]: Box, { extent }: Geography, { width, height }: Canvas): Fit {
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  return {
    scale,
    x: offset((x0 + x1) / 2, extent[0], extent[2], width, scale),
    y: offset((y0 + y1) / 2, extent[1], extent[3], height, scale),
  };
}

function offset(middle: number, least: number, most: number, length: number, scale: number): number {
  const half = length / 2;
  if (scale * (most - least) <= length) return half - (scale * (least + most)) / 2;
  return Math.min(-scale * least, Math.max(length - scale * most, half - scale * middle));
}

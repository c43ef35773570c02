/** The part of a map that its picture shows, and what zooming and panning make of it. */
import type { Box } from '../../geography/geography.ts';
import type { Item } from '../item.ts';
import type { MapLayout } from './layout.ts';

/** Closer, outlines look coarse. */
const CLOSEST = 1 / 8;

/**
 * A box zoomed about a point, which keeps its place in the picture, and moved within the whole.
 *
 * @param factor under 1 shows less, larger
 * @param across share of the width, from the left, at which the point is; `down` alike
 */
export function zoomBox(box: Box, whole: Box, factor: number, across = 0.5, down = 0.5): Box {
  const [x0, y0, x1, y1] = box;
  const widest = whole[2] - whole[0];
  const width = Math.min(widest, Math.max(CLOSEST * widest, factor * (x1 - x0)));
  const height = (width * (whole[3] - whole[1])) / widest;
  return within(whole, x0 + across * (x1 - x0 - width), y0 + down * (y1 - y0 - height), width, height);
}

/** A box moved by shares of its own size. */
export function panBox([x0, y0, x1, y1]: Box, whole: Box, across: number, down: number): Box {
  const [width, height] = [x1 - x0, y1 - y0];
  return within(whole, x0 + across * width, y0 + down * height, width, height);
}

/** Whether a box shows as much as the whole does, but for rounding. */
export function isWholeBox([x0, , x1]: Box, whole: Box): boolean {
  return x1 - x0 > 0.999 * (whole[2] - whole[0]);
}

/** Where the parties of a picture are on average, as shares of its width and height: what a button zooms about. */
export function crowdOf({ items, width, height }: Pick<MapLayout, 'items' | 'width' | 'height'>): [number, number] {
  const mean = (of: (item: Item) => number) => items.reduce((sum, item) => sum + of(item), 0) / items.length;
  return items.length ? [mean(({ x }) => x) / width, mean(({ y }) => y) / height] : [0.5, 0.5];
}

function within([x0, y0, x1, y1]: Box, x: number, y: number, width: number, height: number): Box {
  const left = Math.max(x0, Math.min(x1 - width, x));
  const top = Math.max(y0, Math.min(y1 - height, y));
  return [left, top, left + width, top + height];
}

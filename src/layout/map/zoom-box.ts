/** The part of a map that its picture shows, and what zooming and panning make of it. */
import type { Box } from '../../geography/geography.ts';
import type { MapLayout } from './layout.ts';

/** Closer, outlines look coarse. */
const CLOSEST = 1 / 8;
const MIDDLE = 0.5;

/**
 * A box zoomed about a point, which keeps its place in the picture, and moved within the whole. It keeps its proportions.
 *
 * @param factor under 1 shows less, larger
 * @param across share of the width, from the left, at which the point is; `down` alike
 */
export function zoomBox(box: Box, whole: Box, factor: number, across = 0.5, down = 0.5): Box {
  const [x0, y0, x1, y1] = box;
  const widest = whole[2] - whole[0];
  const width = Math.min(widest, Math.max(CLOSEST * widest, factor * (x1 - x0)));
  const height = (width * (y1 - y0)) / (x1 - x0);
  return within(whole, x0 + across * (x1 - x0 - width), y0 + down * (y1 - y0 - height), width, height);
}

/** A box zoomed about a point that comes half way to the middle: what is at an edge would else stay there however close. */
export function approachBox(box: Box, whole: Box, factor: number, across: number, down: number): Box {
  const aboutFor = (share: number) => (share - (factor * (share + MIDDLE)) / 2) / (1 - factor);
  return zoomBox(box, whole, factor, aboutFor(across), aboutFor(down));
}

/**
 * What a lower picture shows of a part that a whole one was zoomed to, with the same width.
 *
 * @param proportion height to width
 */
export function lowerBox(part: Box, whole: Box, proportion: number): Box {
  const [x0, y0, x1, y1] = part;
  const [height, lower] = [y1 - y0, (x1 - x0) * proportion];
  // The point that has kept its place in the picture still does.
  const down = (y0 - whole[1]) / (whole[3] - whole[1] - height || 1);
  const top = y0 + down * (height - lower);
  return [x0, top, x1, top + lower];
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

/** Where most of what a picture shows is, as shares of its width and height: half of it lies on either side. */
export function crowdOf({ items, width, height }: Pick<MapLayout, 'items' | 'width' | 'height'>): [number, number] {
  const shown = items.filter(({ y }) => y <= height);
  const middle = (values: readonly number[], length: number) => {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[sorted.length >> 1] ?? MIDDLE * length) / length;
  };
  return [
    middle(
      shown.map(({ x }) => x),
      width,
    ),
    middle(
      shown.map(({ y }) => y),
      height,
    ),
  ];
}

function within([x0, y0, x1, y1]: Box, x: number, y: number, width: number, height: number): Box {
  const left = Math.max(x0, Math.min(x1 - width, x));
  const top = Math.max(y0, Math.min(y1 - height, y));
  return [left, top, left + width, top + height];
}

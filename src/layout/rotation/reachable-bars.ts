import type { PlacedBar } from './layout.ts';

/** A bar as one of many options, of which only some are in the page. */
export interface ReachableBar {
  readonly bar: PlacedBar;
  /** Its place among the items, from 0. */
  readonly index: number;
  /** The same as a reader counts, from 1. */
  readonly position?: number;
}

/** Bars are in the page by pieces of so many, so that a step from one to the next seldom changes which. */
const PIECE = 40;

/**
 * Of many bars, the options that are in the page, in reading order: those around the one that the Tab key reaches, and the
 * selected one.
 */
export function reachableBars(
  bars: readonly PlacedBar[],
  active: string | undefined,
  selected: string | undefined,
): readonly ReachableBar[] {
  const reached = bars.findIndex(({ id }) => id === active);
  const piece = Math.floor(Math.max(0, reached) / PIECE);
  const first = Math.max(0, (piece - 1) * PIECE);
  const last = (piece + 2) * PIECE;
  const reachable: ReachableBar[] = [];
  bars.forEach((bar, index) => {
    const isAround = index >= first && index < last;
    if (isAround || bar.id === selected) reachable.push({ bar, index, position: index + 1 });
  });
  return reachable;
}

/** How far from a bar a pointer still means it, px. */
const REACH = 12;

/** The bar at a point of the drawing, or the nearest beside it in the same row; undefined where there is none. */
export function barAt(bars: readonly PlacedBar[], x: number, y: number): PlacedBar | undefined {
  let nearest: PlacedBar | undefined;
  let least = REACH;
  for (const bar of bars) {
    const { solid, hit } = bar;
    const distance = Math.max(solid.x - x, x - solid.x - solid.width, 0);
    if (y < hit.y || y >= hit.y + hit.height || distance >= least) continue;
    [nearest, least] = [bar, distance];
  }
  return nearest;
}

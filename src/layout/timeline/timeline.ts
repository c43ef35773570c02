import type { Canvas } from '../drawing.ts';
import { layoutHorizontal } from './horizontal.ts';
import type { Lane } from './lane.ts';
import type { TimelineLayout } from './layout.ts';
import { layoutRail } from './rail.ts';
import type { RailOptions } from './rail-rows.ts';

export type { TimelineOrder } from './rail-rows.ts';

export type TimelineOrientation = 'auto' | 'horizontal' | 'vertical';

export interface TimelineOptions extends RailOptions {
  readonly orientation: TimelineOrientation;
}

/** A widget of 560 px less its padding: narrower, a year has too few px for its labels. */
const NARROWEST_HORIZONTAL = 528;

/**
 * Places the entries of some networks: lanes on a true scale where there is room, else a list on a rail, which is also what
 * remains where labels would overlap, whatever was asked for.
 *
 * @param lanes one for each network, all on the same day, entries in order of time
 */
export function layoutTimeline(lanes: readonly Lane[], canvas: Canvas, options: TimelineOptions): TimelineLayout {
  const { orientation } = options;
  const isForced = orientation === 'horizontal';
  const isHorizontal = isForced || (orientation === 'auto' && canvas.width >= NARROWEST_HORIZONTAL);
  return (isHorizontal && layoutHorizontal(lanes, canvas, isForced)) || layoutRail(lanes, canvas, options);
}

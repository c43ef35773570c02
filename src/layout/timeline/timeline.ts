import type { Canvas } from '../drawing.ts';
import { layoutHorizontal } from './horizontal.ts';
import type { Lane } from './lane.ts';
import type { TimelineLayout } from './layout.ts';
import { prefersHorizontal, type TimelineOrientation } from './orientation.ts';
import { layoutRail } from './rail.ts';
import type { RailOptions } from './rail-rows.ts';

export type { TimelineOrientation } from './orientation.ts';
export type { TimelineOrder } from './rail-rows.ts';

export interface TimelineOptions extends RailOptions {
  readonly orientation: TimelineOrientation;
}

/**
 * Places the entries of some networks: lanes on a true scale where there is room, else a list on a rail, which is also what
 * remains where labels would overlap, whatever was asked for.
 *
 * @param lanes one for each network, all on the same day, entries in order of time
 */
export function layoutTimeline(lanes: readonly Lane[], canvas: Canvas, options: TimelineOptions): TimelineLayout {
  const { orientation } = options;
  const isHorizontal = prefersHorizontal(orientation, canvas.width);
  const horizontal = isHorizontal && layoutHorizontal(lanes, canvas, orientation === 'horizontal');
  return horizontal || layoutRail(lanes, canvas, options);
}

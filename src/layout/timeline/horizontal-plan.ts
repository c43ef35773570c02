/** Which scale and which width of labels the lanes are drawn with, so that they fit the height. */
import type { AsOf } from '../../network/as-of.ts';
import type { Canvas } from '../drawing.ts';
import type { TimeScale } from '../time-scale.ts';
import { asOfStyle } from './as-of.ts';
import { axisHeight } from './axis.ts';
import { timeScale } from './domain.ts';
import type { LaneEntry } from './lane.ts';
import { type LanePlan, planLane } from './lane-plan.ts';
import { stackLanes } from './lane-stack.ts';

export interface HorizontalPlan {
  readonly scale: TimeScale;
  readonly lanes: readonly LanePlan[];
  readonly asOf: AsOf;
  /** What the plan needs, px. */
  readonly height: number;
  readonly cost: number;
}

/** How wide labels may be, in em of the page. */
const LABEL_WIDTHS = [17.5, 14, 11.5, 9.5];

/** Px above and below the lanes. */
const PADDING = 6;

/** What lies around the lanes, px: the axis above, the row of the as-of date below. */
export function around(canvas: Canvas): { readonly head: number; readonly foot: number } {
  return { head: axisHeight(canvas) + PADDING, foot: asOfStyle(canvas).leading + PADDING };
}

/**
 * The best of the plans that fit the canvas, one for each width of labels that makes a difference.
 *
 * @param lanes each with at least one entry
 * @param isForced a plan may be higher than the canvas
 * @returns undefined where no labels can be placed without overlap
 */
export function planHorizontal(
  lanes: readonly (readonly LaneEntry[])[],
  canvas: Canvas,
  isForced: boolean,
): HorizontalPlan | undefined {
  const asOf = lanes[0]?.[0]?.network.asOf;
  if (!asOf) return undefined;
  const scale = timeScale(lanes.flat(), canvas.width);
  const { head, foot } = around(canvas);
  let widest = Number.POSITIVE_INFINITY;
  const plans = LABEL_WIDTHS.flatMap((em) => {
    const maxWidth = Math.min(canvas.width, em * canvas.em);
    const planned = widest > maxWidth ? lanes.flatMap((lane) => planLane(lane, scale, maxWidth, canvas) ?? []) : [];
    if (planned.length < lanes.length) return [];
    widest = Math.max(...planned.flatMap(({ flags }) => flags.map(({ flag }) => flag.width)));
    const height = head + stackLanes(planned, canvas.width, 1).height + foot;
    return { scale, lanes: planned, asOf, height, cost: planned.reduce((sum, { cost }) => sum + cost, 0) };
  });
  const fitting = plans.filter(({ height }) => height <= canvas.height);
  return (fitting.length || !isForced ? fitting : plans).sort((a, b) => a.cost - b.cost)[0];
}

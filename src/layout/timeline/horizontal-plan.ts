/** Which scale and which width of labels the lanes are drawn with, so that they fit the height. */
import type { Canvas } from '../drawing.ts';
import type { TimeScale } from '../time-scale.ts';
import { asOfStyle, knownDay } from './as-of.ts';
import { axisHeight, axisStyle } from './axis.ts';
import { timeScales } from './domain.ts';
import type { Lane } from './lane.ts';
import { type LanePlan, planLane } from './lane-plan.ts';
import { stackLanes } from './lane-stack.ts';

export interface HorizontalPlan {
  readonly scale: TimeScale;
  readonly lanes: readonly LanePlan[];
  /** What lies around the lanes, px: the axis above and the row of the as-of date below, 0 where the axis lacks that day. */
  readonly head: number;
  readonly foot: number;
  /** What the plan needs, px. */
  readonly height: number;
  readonly cost: number;
}

/** With more entries than this in a lane, labels would hide the line: they read better as a list. */
const MOST_IN_LANE = 24;

/** How wide labels may be, in em of the page. */
const LABEL_WIDTHS = [17.5, 14, 11.5, 9.5];

/** Px around the lanes, and over the words of the foot. */
const PLOT_PADDING = 6;
const FOOT_PADDING = 2;

/**
 * The best of the plans that fit the canvas.
 *
 * @param lanes each with at least one entry
 * @param isForced a plan may be higher than the canvas
 * @returns undefined where no labels can be placed without overlap
 */
export function planHorizontal(lanes: readonly Lane[], canvas: Canvas, isForced: boolean): HorizontalPlan | undefined {
  if (lanes.some(({ entries }) => entries.length > MOST_IN_LANE)) return undefined;
  const tooHigh: HorizontalPlan[] = [];
  for (const scale of timeScales(lanes, canvas.width)) {
    const plans = planScale(lanes, canvas, scale);
    const fitting = plans.filter(({ height }) => height <= canvas.height);
    if (fitting.length) return cheapest(fitting);
    tooHigh.push(...plans);
  }
  return isForced ? cheapest(tooHigh) : undefined;
}

function planScale(lanes: readonly Lane[], canvas: Canvas, scale: TimeScale): readonly HorizontalPlan[] {
  const plans: HorizontalPlan[] = [];
  for (const width of LABEL_WIDTHS) {
    const maxWidth = Math.min(canvas.width, width * canvas.em);
    const plan = widestLabel(plans.at(-1)) > maxWidth ? planLanes(lanes, canvas, scale, maxWidth) : undefined;
    if (plan) plans.push(plan);
  }
  return plans;
}

/** A width that every label of the wider plan keeps to changes nothing. */
function widestLabel(plan: HorizontalPlan | undefined): number {
  return plan
    ? Math.max(...plan.lanes.flatMap(({ labels }) => labels.map(({ width }) => width)))
    : Number.POSITIVE_INFINITY;
}

function cheapest([first, ...others]: readonly HorizontalPlan[]): HorizontalPlan | undefined {
  return first && others.reduce((best, plan) => (plan.cost < best.cost ? plan : best), first);
}

function planLanes(
  lanes: readonly Lane[],
  canvas: Canvas,
  scale: TimeScale,
  maxWidth: number,
): HorizontalPlan | undefined {
  const space = { scale, canvas, maxWidth, isNamed: lanes.length > 1 };
  const plans: LanePlan[] = [];
  for (const lane of lanes) {
    const plan = planLane(lane, space);
    if (!plan) return undefined;
    plans.push(plan);
  }
  const head = axisHeight(canvas) + PLOT_PADDING;
  const foot = hasAsOf(lanes, scale) ? asOfStyle(canvas).leading + FOOT_PADDING : 0;
  const height = head + stackLanes(plans, scale.to, 1, axisStyle(canvas)).height + PLOT_PADDING + foot;
  return { scale, lanes: plans, head, foot, height, cost: plans.reduce((sum, { flags }) => sum + flags.cost, 0) };
}

function hasAsOf([lane]: readonly Lane[], { first, last }: TimeScale): boolean {
  const day = lane && knownDay(lane.network.asOf);
  return day !== undefined && first < day && day + 1 < last;
}

/** Lanes on a true scale of time, sharing the height that the widget reserves. */
import { compareDates } from '../../dataset/edtf.ts';
import type { Canvas } from '../drawing.ts';
import type { Item } from '../item.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { asOfStyle, asOfWords, knownDay, placeAsOf } from './as-of.ts';
import { axisHeight, axisStyle, placeTicks } from './axis.ts';
import { timeScales } from './domain.ts';
import { timelineKey } from './key.ts';
import { placeText } from './label.ts';
import { type Lane, type LaneEntry, toneOf } from './lane.ts';
import { drawLane, type LanePlacement } from './lane-drawing.ts';
import { type LanePlan, planLane } from './lane-plan.ts';
import type { HorizontalTimeline, PlacedAsOf, PlacedEntry } from './layout.ts';
import { padded, px } from './px.ts';
import { timelineSummary } from './summary.ts';

/** With more entries than this in a lane, labels would hide the line: they read better as a list. */
const MOST_IN_LANE = 24;

/** How wide labels may be, in em of the page; the widest that fit best are taken. */
const LABEL_WIDTHS = [17.5, 14, 11.5, 9.5];

/** Px between two lanes, and around the plot. */
const LANE_GAP = 14;
const PLOT_PADDING = 6;

interface Plan {
  readonly scale: TimeScale;
  readonly lanes: readonly LanePlan[];
  readonly height: number;
  readonly cost: number;
}

/**
 * @param isForced the drawing may be higher than the canvas
 * @returns undefined where the labels cannot be placed without overlap
 */
export function layoutHorizontal(lanes: readonly Lane[], canvas: Canvas, isForced: boolean): HorizontalTimeline | undefined {
  const shown = lanes.filter(({ entries }) => entries.length);
  if (!shown.length || shown.some(({ entries }) => entries.length > MOST_IN_LANE)) return undefined;
  const scales = timeScales(shown, canvas.width);
  const isNamed = lanes.length > 1;
  let highest: readonly Plan[] = [];
  for (const scale of scales) {
    const plans = LABEL_WIDTHS.flatMap((width) => planLanes(shown, canvas, scale, width, isNamed) ?? []);
    const fitting = plans.filter(({ height }) => height <= canvas.height);
    if (fitting.length) return drawPlan(cheapest(fitting), lanes, canvas);
    highest = [...highest, ...plans];
  }
  return isForced && highest.length ? drawPlan(cheapest(highest), lanes, canvas) : undefined;
}

function cheapest(plans: readonly Plan[]): Plan {
  return plans.reduce((best, plan) => (plan.cost < best.cost ? plan : best));
}

function planLanes(
  lanes: readonly Lane[],
  canvas: Canvas,
  scale: TimeScale,
  widthInEm: number,
  isNamed: boolean,
): Plan | undefined {
  const maxWidth = Math.min(canvas.width, widthInEm * canvas.em);
  const plans: LanePlan[] = [];
  for (const lane of lanes) {
    const plan = planLane(lane, { scale, maxWidth, canvas, isNamed });
    if (!plan) return undefined;
    plans.push(plan);
  }
  const taken = plans.reduce((sum, { flags }) => sum + flags.above + flags.below, (plans.length - 1) * LANE_GAP);
  const height = axisHeight(canvas) + PLOT_PADDING * 2 + taken + asOfRow(plans, scale, canvas);
  return { scale, lanes: plans, height, cost: plans.reduce((sum, { flags }) => sum + flags.cost, 0) };
}

/** The height of the row below the plot, where the as-of date lies within it. */
function asOfRow([first]: readonly LanePlan[], scale: TimeScale, canvas: Canvas): number {
  return first && isWithin(scale, knownDay(first.lane.network.asOf)) ? asOfStyle(canvas).leading + 2 : 0;
}

function isWithin({ first, last }: TimeScale, day: number): boolean {
  return first < day && day + 1 < last;
}

function drawPlan(plan: Plan, lanes: readonly Lane[], canvas: Canvas): HorizontalTimeline {
  const { scale } = plan;
  const height = Math.max(canvas.height, plan.height);
  const bottom = height - asOfRow(plan.lanes, scale, canvas);
  const placements = shareHeight(plan, height - plan.height, canvas);
  const drawn = placements.map((placement) => drawLane(placement, scale, toneOf(lanes.indexOf(placement.plan.lane)), canvas));
  const asOf = placeAsOfLine(plan, drawn.flatMap(({ entries }) => entries.map(({ placed }) => placed)), bottom, canvas);
  const entries = drawn
    .flatMap((lane) => lane.entries)
    .sort((a, b) => compareDates(a.entry.entry.date, b.entry.entry.date));
  return {
    form: 'horizontal',
    width: canvas.width,
    height: Math.ceil(height),
    ticks: placeTicks(scale, canvas, bottom),
    names: placements.flatMap(({ plan: { name }, y }) => (name ? [placeName(name, y, canvas)] : [])),
    entries: entries.map(({ placed }) => placed),
    lines: drawn.flatMap(({ lines }) => lines),
    items: itemsOf(entries),
    asOf,
    key: timelineKey(entries.map(({ entry }) => entry.entry), canvas.format),
    hidden: 0,
    summary: timelineSummary(entries.map(({ entry }) => entry.entry), canvas.format),
  };
}

/** Gives each lane its height and an equal share of what is left over. */
function shareHeight({ lanes }: Plan, slack: number, canvas: Canvas): readonly LanePlacement[] {
  const share = slack / lanes.length;
  let top = axisHeight(canvas) + PLOT_PADDING;
  return lanes.map((plan) => {
    const { above, below } = plan.flags;
    const extraAbove = (share * above) / (above + below);
    const y = top + above + extraAbove;
    top = y + below + share - extraAbove + LANE_GAP;
    return { plan, y, above: above + extraAbove, below: below + share - extraAbove };
  });
}

function placeAsOfLine(
  { scale, lanes: [first] }: Plan,
  entries: readonly PlacedEntry[],
  bottom: number,
  canvas: Canvas,
): PlacedAsOf | undefined {
  if (!first) return undefined;
  const { asOf } = first.lane.network;
  const day = knownDay(asOf);
  if (!isWithin(scale, day)) return undefined;
  const obstacles = entries.flatMap(({ frame, mark, stem }) => [
    frame,
    padded(mark, 2),
    ...(stem ? [{ x: stem.x1, y: Math.min(stem.y1, stem.y2), width: 0, height: Math.abs(stem.y2 - stem.y1) }] : []),
  ]);
  const plot = { top: axisHeight(canvas), bottom };
  return placeAsOf(position(scale, day + 1), asOfWords(asOf, canvas.format), plot, obstacles, canvas);
}

function placeName({ text, x, isBefore }: NonNullable<LanePlan['name']>, y: number, canvas: Canvas) {
  const style = { ...axisStyle(canvas), weight: 600 };
  return placeText([text], style, x, isBefore ? y - style.leading / 2 : y - NAME_TOP - style.leading);
}

/** What arrow keys and screen readers reach. No two share a point, so that arrows find each. */
function itemsOf(entries: readonly { readonly entry: LaneEntry; readonly placed: PlacedEntry }[]): readonly Item[] {
  return [];
}

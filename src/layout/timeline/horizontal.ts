/** Lanes on a true scale of time, sharing the height that the widget reserves. */
import { compareDates } from '../../dataset/edtf.ts';
import type { Canvas } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import { position } from '../time-scale.ts';
import { asOfWords, knownDay, placeAsOf } from './as-of.ts';
import { axisHeight, axisStyle, placeTicks } from './axis.ts';
import { contentOf } from './drawn-entry.ts';
import { type HorizontalPlan, planHorizontal } from './horizontal-plan.ts';
import { type Lane, toneOf } from './lane.ts';
import { drawLaneEntries, type LanePlacement, laneLine } from './lane-drawing.ts';
import { placeName } from './lane-name.ts';
import { stackLanes } from './lane-stack.ts';
import type { HorizontalTimeline, PlacedAsOf, PlacedEntry } from './layout.ts';
import { padded } from './px.ts';

/** Stems grow to so many times the shortest where there is room for it. */
const STRETCHES = [2.4, 2, 1.7, 1.4, 1.2, 1];

/**
 * @param isForced the drawing may be higher than the canvas
 * @returns undefined where the labels cannot be placed without overlap
 */
export function layoutHorizontal(
  lanes: readonly Lane[],
  canvas: Canvas,
  isForced: boolean,
): HorizontalTimeline | undefined {
  const plan = planHorizontal(
    lanes.filter(({ entries }) => entries.length),
    canvas,
    isForced,
  );
  if (!plan) return undefined;
  const { scale, foot } = plan;
  const height = Math.ceil(Math.max(canvas.height, plan.height));
  const placements = placeLanes(plan, lanes, height, canvas);
  const drawn = placements
    .flatMap((placement) => drawLaneEntries(placement, canvas))
    .sort((a, b) => compareDates(a.source.entry.date, b.source.entry.date));
  const content = contentOf(
    drawn,
    drawn.map(({ source }) => source.entry),
    canvas,
  );
  return {
    form: 'horizontal',
    width: canvas.width,
    height,
    ticks: placeTicks(scale, canvas, height - foot),
    names: placements.flatMap(({ plan: { name }, y }) => (name ? [placeName(name, y, canvas)] : [])),
    lines: placements.flatMap((placement) => laneLine(placement, scale)),
    asOf: foot ? asOfLine(plan, content.entries, height - foot, canvas) : undefined,
    ...content,
  };
}

/** Gives the lanes the longest stems that fit, and shares what is still left over. */
function placeLanes(
  plan: HorizontalPlan,
  lanes: readonly Lane[],
  height: number,
  canvas: Canvas,
): readonly LanePlacement[] {
  const room = height - (plan.height - stackOf(plan, 1, canvas).height);
  const stretch = STRETCHES.find((factor) => stackOf(plan, factor, canvas).height <= room) ?? 1;
  const stack = stackOf(plan, stretch, canvas);
  const share = Math.max(0, room - stack.height) / (plan.lanes.length + 1);
  return plan.lanes.map((lane, index) => ({
    plan: lane,
    y: plan.head + (stack.lines[index] ?? 0) + share * (index + 1),
    stretch,
    tone: toneOf(lanes.indexOf(lane.lane)),
  }));
}

function stackOf({ lanes, scale }: HorizontalPlan, stretch: number, canvas: Canvas) {
  return stackLanes(lanes, scale.to, stretch, axisStyle(canvas));
}

function asOfLine(
  plan: HorizontalPlan,
  entries: readonly PlacedEntry[],
  bottom: number,
  canvas: Canvas,
): PlacedAsOf | undefined {
  const asOf = plan.lanes[0]?.lane.network.asOf;
  const plot = { top: axisHeight(canvas), bottom };
  return (
    asOf &&
    placeAsOf(
      position(plan.scale, knownDay(asOf) + 1),
      asOfWords(asOf, canvas.format),
      plot,
      entries.flatMap(obstaclesOf),
      canvas,
    )
  );
}

function obstaclesOf({ hit, mark, stem }: PlacedEntry): readonly Rect[] {
  const line = stem && { x: stem.x1, y: Math.min(stem.y1, stem.y2), width: 0, height: Math.abs(stem.y2 - stem.y1) };
  return [hit, padded(mark, 2), ...(line ? [line] : [])];
}

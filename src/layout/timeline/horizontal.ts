/** Lanes on a true scale of time, sharing the height that the widget reserves. */
import { compareDates } from '../../dataset/edtf.ts';
import type { Canvas } from '../drawing.ts';
import { position } from '../time-scale.ts';
import { asOfWords, knownDay, placeAsOf } from './as-of.ts';
import { axisHeight, placeTicks } from './axis.ts';
import { contentOf, type DrawnEntry } from './drawn-entry.ts';
import { type HorizontalPlan, LANE_GAP, PLOT_PADDING, planHorizontal } from './horizontal-plan.ts';
import { type Lane, toneOf } from './lane.ts';
import { drawLane, type LanePlacement } from './lane-drawing.ts';
import type { HorizontalTimeline, PlacedAsOf } from './layout.ts';
import { padded } from './px.ts';

/**
 * @param isForced the drawing may be higher than the canvas
 * @returns undefined where the labels cannot be placed without overlap
 */
export function layoutHorizontal(lanes: readonly Lane[], canvas: Canvas, isForced: boolean): HorizontalTimeline | undefined {
  const shown = lanes.filter(({ entries }) => entries.length);
  const plan = planHorizontal(shown, canvas, isForced);
  if (!plan) return undefined;
  const height = Math.ceil(Math.max(canvas.height, plan.height));
  const bottom = height - plan.foot;
  const drawn = shareHeight(plan, height, canvas).map((placement) =>
    drawLane(placement, plan.scale, toneOf(lanes.indexOf(placement.plan.lane)), canvas),
  );
  const entries = drawn
    .flatMap((lane) => lane.entries)
    .sort((a, b) => compareDates(a.source.entry.date, b.source.entry.date));
  return {
    form: 'horizontal',
    width: canvas.width,
    height,
    ticks: placeTicks(plan.scale, canvas, bottom),
    names: drawn.flatMap(({ name }) => name ?? []),
    lines: drawn.flatMap(({ lines }) => lines),
    asOf: plan.foot ? asOfLine(plan, entries, bottom, canvas) : undefined,
    ...contentOf(entries, entries.map(({ source }) => source.entry), canvas),
  };
}

/** Gives each lane its height and an equal share of what is left over. */
function shareHeight({ lanes, height: needed }: HorizontalPlan, height: number, canvas: Canvas): readonly LanePlacement[] {
  const share = (height - needed) / lanes.length;
  let top = axisHeight(canvas) + PLOT_PADDING;
  return lanes.map((plan) => {
    const { above, below } = plan.flags;
    const extra = (share * above) / (above + below);
    const y = top + above + extra;
    top = y + below + share - extra + LANE_GAP;
    return { plan, y, above: above + extra, below: below + share - extra };
  });
}

function asOfLine({ scale, lanes }: HorizontalPlan, drawn: readonly DrawnEntry[], bottom: number, canvas: Canvas): PlacedAsOf {
  const { asOf } = (lanes as readonly [HorizontalPlan['lanes'][0]])[0].lane.network;
  const obstacles = drawn.flatMap(({ placed: { hit, mark, stem } }) => [
    hit,
    padded(mark, 2),
    ...(stem ? [{ x: stem.x1, y: Math.min(stem.y1, stem.y2), width: 0, height: Math.abs(stem.y2 - stem.y1) }] : []),
  ]);
  const plot = { top: axisHeight(canvas), bottom };
  return placeAsOf(position(scale, knownDay(asOf) + 1), asOfWords(asOf, canvas.format), plot, obstacles, canvas);
}

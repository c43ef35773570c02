/** Lanes on a true scale of time, sharing the height that the widget reserves. */
import type { Canvas } from '../drawing.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { asOfStyle, asOfWords, knownDay, placeAsOf } from './as-of.ts';
import { axisHeight, placeTicks } from './axis.ts';
import { contentOf, type DrawnEntry, drawEntry } from './content.ts';
import { timeScales } from './domain.ts';
import { type PlacedFlag, STEM_GAP } from './flags.ts';
import { placeLabel } from './label.ts';
import { compareEntries, type Lane, type LaneEntry, laneEntries } from './lane.ts';
import { placeName } from './lane-name.ts';
import { type LaneFlag, type LanePlan, planLane } from './lane-plan.ts';
import { stackLanes } from './lane-stack.ts';
import type { HorizontalTimeline, PlacedLine } from './layout.ts';
import { laneMark, MARK_SIZE } from './mark.ts';
import { rounded } from './rounded.ts';

interface Plan {
  readonly scale: TimeScale;
  readonly lanes: readonly LanePlan[];
  /** What the lanes need, px. */
  readonly height: number;
  readonly cost: number;
}

/** With more entries than this in a lane, labels would hide the line: they read better as a list. */
const MOST_IN_LANE = 24;

/** How wide labels may be, in em of the page. */
const LABEL_WIDTHS = [17.5, 14, 11.5, 9.5];

/** Stems grow to so many times the shortest where there is room for it. */
const STRETCHES = [2.4, 2, 1.7, 1.4, 1.2, 1];

/** Px above and below the lanes, from a mark to its stem, and around the words of an entry. */
const PADDING = 6;
const MARK_GAP = 4;
const FRAME = 4;

/** The smallest thing that a finger meets, px. */
const SMALLEST_HIT = 24;

/**
 * @param isForced the drawing may be higher than the canvas
 * @returns undefined where the labels cannot be placed without overlap
 */
export function layoutHorizontal(
  lanes: readonly Lane[],
  canvas: Canvas,
  isForced: boolean,
): HorizontalTimeline | undefined {
  const shown = laneEntries(lanes).filter(({ length }) => length > 0);
  if (shown.some(({ length }) => length > MOST_IN_LANE)) return undefined;
  for (const limit of isForced ? [canvas.height, Number.POSITIVE_INFINITY] : [canvas.height]) {
    for (const scale of timeScales(shown.flat(), canvas.width)) {
      const room = limit - surroundings(shown, scale, canvas);
      const [best] = plansOf(shown, scale, canvas, room).sort((a, b) => a.cost - b.cost);
      if (best) return rounded(drawPlan(best, canvas));
    }
  }
  return undefined;
}

/** The plans that keep to a height, one for each width of labels that makes a difference. */
function plansOf(lanes: readonly (readonly LaneEntry[])[], scale: TimeScale, canvas: Canvas, room: number): Plan[] {
  const plans: Plan[] = [];
  let widest = Number.POSITIVE_INFINITY;
  for (const em of LABEL_WIDTHS) {
    const maxWidth = Math.min(canvas.width, em * canvas.em);
    if (widest <= maxWidth) continue;
    const planned = lanes.flatMap((entries) => planLane(entries, scale, maxWidth, canvas) ?? []);
    if (planned.length < lanes.length) continue;
    widest = Math.max(...planned.flatMap(({ flags }) => flags.map(({ flag }) => flag.width)));
    const { height } = stackLanes(planned, canvas.width, 1);
    const cost = planned.reduce((sum, lane) => sum + lane.cost, 0);
    if (height <= room) plans.push({ scale, lanes: planned, height, cost });
  }
  return plans;
}

/** What lies around the lanes, px: the axis, and the row of the as-of date where the axis has that day. */
function surroundings(lanes: readonly (readonly LaneEntry[])[], scale: TimeScale, canvas: Canvas): number {
  return axisHeight(canvas) + 2 * PADDING + footHeight(lanes[0]?.[0], scale, canvas);
}

function footHeight(entry: LaneEntry | undefined, { first, last }: TimeScale, canvas: Canvas): number {
  const day = entry ? knownDay(entry.network.asOf) : last;
  return first < day && day + 1 < last ? asOfStyle(canvas).leading : 0;
}

function drawPlan({ scale, lanes, height: needed }: Plan, canvas: Canvas): HorizontalTimeline {
  const [{ source }] = lanes.flatMap(({ flags }) => flags.map(({ flag }) => flag)) as [LaneFlag];
  const { asOf } = source.network;
  const foot = footHeight(source, scale, canvas);
  const head = axisHeight(canvas) + PADDING;
  const height = Math.max(canvas.height, Math.ceil(head + needed + PADDING + foot));
  const bottom = height - foot;
  const stretch =
    STRETCHES.find((factor) => stackLanes(lanes, canvas.width, factor).height <= bottom - PADDING - head) ?? 1;
  const stack = stackLanes(lanes, canvas.width, stretch);
  const share = Math.max(0, bottom - PADDING - head - stack.height) / (lanes.length + 1);
  const heights = stack.lines.map((line, index) => head + line + share * (index + 1));
  const known = position(scale, knownDay(asOf) + 1);
  const drawn = lanes
    .flatMap(({ flags }, index) => flags.map((flag) => drawFlag(flag, heights[index] ?? 0, stretch, scale)))
    .sort(compareEntries);
  const content = contentOf(
    drawn,
    drawn.map((entry) => entry.source.entry),
    canvas,
  );
  const axis = placeTicks(scale, canvas, bottom);
  const told = foot
    ? placeAsOf(known, asOfWords(asOf, canvas.format), { top: head - PADDING, bottom }, content.entries, canvas)
    : undefined;
  return {
    ...content,
    form: 'horizontal',
    height,
    lines: [
      ...axis.lines,
      ...lanes.flatMap(({ start }, index) => laneLines(start, known, canvas.width, heights[index] ?? 0)),
      ...(told ? [told.line] : []),
    ],
    captions: [
      ...axis.captions,
      ...lanes.flatMap(({ name }, index) => (name ? placeName(name, heights[index] ?? 0, canvas) : [])),
      ...(told ? [told.caption] : []),
    ],
  };
}

/** A lane's line begins with its first entry: what came before is not the network's time. Beyond the as-of date it is ahead. */
function laneLines(start: number, known: number, end: number, y: number): readonly PlacedLine[] {
  const turn = Math.max(start, Math.min(known, end));
  return [
    { kind: 'lane', x1: start, y1: y, x2: turn, y2: y },
    { kind: 'lane ahead', x1: turn, y1: y, x2: end, y2: y },
  ];
}

function drawFlag(
  { flag, isAbove, left, distance }: PlacedFlag<LaneFlag>,
  y: number,
  stretch: number,
  scale: TimeScale,
): DrawnEntry {
  const { source, words, label, stem, width, height } = flag;
  const near = distance * stretch;
  const top = isAbove ? y - near - height : y + near;
  const side = isAbove ? -1 : 1;
  const mark = laneMark(source, scale, y);
  const hangsLeft = left < stem;
  const hitWidth = Math.max(SMALLEST_HIT, mark.width);
  return drawEntry(source, words, {
    x: stem,
    y,
    mark,
    stem: { x1: stem, y1: y + side * (MARK_SIZE / 2 + MARK_GAP), x2: stem, y2: y + side * (near + height) },
    texts: placeLabel(label, hangsLeft ? stem - STEM_GAP : left, top, hangsLeft),
    hit: { x: left - FRAME, y: top - FRAME, width: width + 2 * FRAME, height: height + 2 * FRAME },
    markHit: {
      x: mark.x + (mark.width - hitWidth) / 2,
      y: y - SMALLEST_HIT / 2,
      width: hitWidth,
      height: SMALLEST_HIT,
    },
  });
}

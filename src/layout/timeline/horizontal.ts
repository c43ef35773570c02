/** Lanes on a true scale of time, sharing the height that the widget reserves. */
import type { Canvas } from '../drawing.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { asOfStyle, asOfWords, knownDay, placeAsOf } from './as-of.ts';
import { placeTicks } from './axis.ts';
import { contentOf, type DrawnEntry, drawEntry } from './content.ts';
import { type PlacedFlag, STEM_GAP } from './flags.ts';
import { around, type HorizontalPlan, planHorizontal } from './horizontal-plan.ts';
import { placeLabel } from './label.ts';
import { compareEntries, type Lane, laneEntries } from './lane.ts';
import { placeName } from './lane-name.ts';
import type { LaneFlag } from './lane-plan.ts';
import { stackLanes } from './lane-stack.ts';
import type { HorizontalTimeline, PlacedLine } from './layout.ts';
import { laneMark, MARK_SIZE } from './mark.ts';
import { MOST_LABELLED } from './orientation.ts';
import { rounded } from './rounded.ts';

/** Stems grow to so many times the shortest where there is room for it. */
const STRETCHES = [2.4, 2, 1.7, 1.4, 1.2, 1];

/** Px from a mark to its stem, and around the words of an entry. */
const MARK_GAP = 4;
const FRAME = 4;

/**
 * @param isForced the drawing may be higher than the canvas
 * @returns undefined where the labels cannot be placed without overlap
 */
export function layoutHorizontal(
  lanes: readonly Lane[],
  canvas: Canvas,
  isForced: boolean,
): HorizontalTimeline | undefined {
  if (lanes.some(({ entries }) => entries.length > MOST_LABELLED)) return undefined;
  const plan = planHorizontal(
    laneEntries(lanes).filter(({ length }) => length),
    canvas,
    isForced,
  );
  const layout = plan && rounded(drawPlan(plan, lanes, canvas));
  return (layout && canvas.mirror?.mirrorTimeline(layout)) ?? layout;
}

function drawPlan(
  { scale, lanes: plans, asOf, height: needed }: HorizontalPlan,
  lanes: readonly Lane[],
  canvas: Canvas,
): HorizontalTimeline {
  const { width, format } = canvas;
  const { head, foot } = around(canvas);
  const height = Math.max(canvas.height, Math.ceil(needed));
  const room = height - head - foot;
  const stacks = STRETCHES.map((stretch) => ({ stretch, ...stackLanes(plans, width, stretch) }));
  const stack = (stacks.find((each) => each.height <= room) ?? stacks.at(-1)) as (typeof stacks)[0];
  const share = Math.max(0, room - stack.height) / (plans.length + 1);
  const placed = plans.map((lane, index) => ({
    ...lane,
    y: head + (stack.lines[index] as number) + share * (index + 1),
  }));
  const known = position(scale, knownDay(asOf) + 1);
  const drawn = placed
    .flatMap(({ flags, y }) => flags.map((flag) => drawFlag(flag, y, stack.stretch, scale)))
    .sort(compareEntries);
  const content = contentOf(drawn, lanes, canvas);
  const bottom = height - asOfStyle(canvas).leading;
  const axis = placeTicks(scale, canvas, bottom);
  const inTheWay = content.entries.flatMap(({ hit, mark }) => [hit, mark]);
  const told = placeAsOf(known, asOfWords(asOf, format), { top: head, bottom }, inTheWay, canvas);
  return {
    ...content,
    form: 'horizontal',
    groups: [],
    outside: 0,
    height,
    lines: [...axis.lines, ...placed.flatMap(({ start, y }) => laneLines(start, known, width, y)), ...told.lines],
    captions: [
      ...axis.captions,
      ...placed.flatMap(({ name, y }) => (name ? placeName(name, y, canvas) : [])),
      ...told.captions,
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
  const hangsLeft = left < stem;
  return drawEntry(source, words, {
    x: stem,
    y,
    mark: laneMark(source, scale, y),
    stem: { x1: stem, y1: y + side * (MARK_SIZE / 2 + MARK_GAP), x2: stem, y2: y + side * (near + height) },
    texts: placeLabel(label, hangsLeft ? stem - STEM_GAP : left, top, hangsLeft),
    hit: { x: left - FRAME, y: top - FRAME, width: width + 2 * FRAME, height: height + 2 * FRAME },
  });
}

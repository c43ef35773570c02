/** One planned lane at its height: marks, stems, labels and the line, in px of the drawing. */
import type { Canvas, PlacedText } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { knownDay } from './as-of.ts';
import { axisStyle } from './axis.ts';
import { type DrawnEntry, type EntryPlace, placeEntry } from './drawn-entry.ts';
import { type FlagPlace, STEM_GAP } from './flags.ts';
import { placeLabel, placeText } from './label.ts';
import { type LaneName, type LanePlan, NAME_DISTANCE } from './lane-plan.ts';
import type { Line, Mark, PlacedLine, Tone } from './layout.ts';
import { MARK_SIZE } from './mark.ts';
import { padded, px } from './px.ts';

/** A lane with its line's height, and the room on either side of it, px. */
export interface LanePlacement {
  readonly plan: LanePlan;
  readonly y: number;
  readonly above: number;
  readonly below: number;
}

export interface DrawnLane {
  readonly entries: readonly DrawnEntry[];
  readonly lines: readonly PlacedLine[];
  readonly name: PlacedText | undefined;
}

/** Stems grow to this many times the shortest where there is room. */
const MOST_STRETCH = 2.5;

/** Px from a mark to its stem, and around the words of an entry. */
const MARK_GAP = 4;
const FRAME = 5;

/** The smallest thing that a finger meets, px. */
const SMALLEST_HIT = 24;

export function drawLane(placement: LanePlacement, scale: TimeScale, tone: Tone, canvas: Canvas): DrawnLane {
  const { plan, y } = placement;
  const { network, entries } = plan.lane;
  const stretch = { above: stretchOf(placement, true), below: stretchOf(placement, false) };
  const drawn = entries.map((entry, index) => {
    const source = { entry, network, tone };
    const flag = plan.flags.places[index] as FlagPlace;
    const distance = flag.distance * (flag.isAbove ? stretch.above : stretch.below);
    const place = placeFlag(plan, index, { ...flag, distance }, y);
    const placed = placeEntry(source, place, plan.name !== undefined, canvas);
    return { source, placed, x: px(plan.stems[index] ?? 0), y: px(y) };
  });
  return { entries: drawn, lines: lineOf(placement, scale), name: plan.name && placeName(plan.name, y, canvas) };
}

/** How far the labels of one side may move away from the line in proportion, which keeps them clear of each other. */
function stretchOf({ plan, above, below }: LanePlacement, isAbove: boolean): number {
  const room = isAbove ? above : below;
  const most = plan.flags.places.map((flag, index) => {
    const height = plan.labels[index]?.height ?? 0;
    return flag.isAbove === isAbove ? (room - height) / flag.distance : MOST_STRETCH;
  });
  return Math.max(1, Math.min(MOST_STRETCH, ...most));
}

function placeFlag(plan: LanePlan, index: number, { isAbove, hangsLeft, distance }: FlagPlace, y: number): EntryPlace {
  const label = plan.labels[index] as LanePlan['labels'][0];
  const stem = plan.stems[index] ?? 0;
  const atLine = plan.marks[index] as Mark;
  const mark = { ...atLine, y: px(y + atLine.y), strike: atLine.strike && lowered(atLine.strike, y) };
  const top = isAbove ? y - distance - label.height : y + distance;
  const x = hangsLeft ? stem - STEM_GAP : stem + STEM_GAP;
  const box = { x: hangsLeft ? x - label.width : x, y: top, width: label.width, height: label.height };
  const start = MARK_SIZE / 2 + MARK_GAP;
  return {
    mark,
    stem: vertical(stem, isAbove ? y - start : y + start, isAbove ? top : top + label.height),
    texts: placeLabel(label, x, top, hangsLeft),
    hit: padded(box, FRAME),
    markHit: atLeast(mark, SMALLEST_HIT),
  };
}

function vertical(x: number, y1: number, y2: number): Line {
  return { x1: px(x), y1: px(y1), x2: px(x), y2: px(y2) };
}

function lowered({ x1, y1, x2, y2 }: Line, by: number): Line {
  return { x1, y1: px(y1 + by), x2, y2: px(y2 + by) };
}

function atLeast({ x, y, width, height }: Rect, size: number): Rect {
  const [wider, higher] = [Math.max(width, size), Math.max(height, size)];
  return { x: px(x - (wider - width) / 2), y: px(y - (higher - height) / 2), width: px(wider), height: px(higher) };
}

/** From the first entry on: what came before it is not the network's time. Beyond the as-of date it is only ahead. */
function lineOf({ plan, y }: LanePlacement, scale: TimeScale): readonly PlacedLine[] {
  const start = Math.min(...plan.marks.map(({ x }) => x));
  const known = Math.min(Math.max(position(scale, knownDay(plan.lane.network.asOf) + 1), start), scale.to);
  const piece = (kind: PlacedLine['kind'], x1: number, x2: number): PlacedLine => ({ kind, x1: px(x1), y1: px(y), x2: px(x2), y2: px(y) });
  return [piece('known', start, known), piece('ahead', known, scale.to)].filter(({ x1, x2 }) => x2 - x1 > 1);
}

function placeName({ text, x, isBefore }: LaneName, y: number, canvas: Canvas): PlacedText {
  const style = { ...axisStyle(canvas), weight: 600 };
  return placeText([text], style, x, isBefore ? y - style.leading / 2 : y - NAME_DISTANCE - style.leading);
}

/** One planned lane at its height: marks, stems, labels and the line, in px of the drawing. */
import type { Canvas } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { knownDay } from './as-of.ts';
import { type DrawnEntry, type EntryPlace, placeEntry } from './drawn-entry.ts';
import { type FlagPlace, STEM_GAP } from './flags.ts';
import { placeLabel } from './label.ts';
import type { LanePlan } from './lane-plan.ts';
import type { Line, Mark, PlacedLine, Tone } from './layout.ts';
import { MARK_SIZE } from './mark.ts';
import { padded, px } from './px.ts';

/** Where a lane lies: the height of its line in px, and what the distances of its labels are multiplied with. */
export interface LanePlacement {
  readonly plan: LanePlan;
  readonly y: number;
  readonly stretch: number;
  readonly tone: Tone;
}

/** Px from a mark to its stem, and around the words of an entry. */
const MARK_GAP = 4;
const FRAME = 4;

/** The smallest thing that a finger meets, px. */
const SMALLEST_HIT = 24;

export function drawLaneEntries({ plan, y, stretch, tone }: LanePlacement, canvas: Canvas): readonly DrawnEntry[] {
  const { network, entries } = plan.lane;
  return entries.map((entry, index) => {
    const source = { entry, network, tone };
    const placed = placeEntry(source, placeFlag(plan, index, y, stretch), plan.name !== undefined, canvas);
    return { source, placed, x: px(plan.stems[index] ?? 0), y: px(y) };
  });
}

function placeFlag(plan: LanePlan, index: number, y: number, stretch: number): EntryPlace {
  const { isAbove, hangsLeft, distance } = plan.flags.places[index] as FlagPlace;
  const label = plan.labels[index] as LanePlan['labels'][0];
  const stem = plan.stems[index] ?? 0;
  const mark = lowered(plan.marks[index] as Mark, y);
  const top = isAbove ? y - distance * stretch - label.height : y + distance * stretch;
  const x = hangsLeft ? stem - STEM_GAP : stem + STEM_GAP;
  const start = MARK_SIZE / 2 + MARK_GAP;
  return {
    mark,
    stem: {
      x1: px(stem),
      y1: px(isAbove ? y - start : y + start),
      x2: px(stem),
      y2: px(isAbove ? top : top + label.height),
    },
    texts: placeLabel(label, x, top, hangsLeft),
    hit: padded({ x: hangsLeft ? x - label.width : x, y: top, width: label.width, height: label.height }, FRAME),
    markHit: atLeast(mark, SMALLEST_HIT),
  };
}

function lowered({ strike, ...mark }: Mark, by: number): Mark {
  const lower = ({ x1, y1, x2, y2 }: Line) => ({ x1, y1: px(y1 + by), x2, y2: px(y2 + by) });
  return { ...mark, y: px(mark.y + by), strike: strike && lower(strike) };
}

function atLeast({ x, y, width, height }: Rect, size: number): Rect {
  const [wider, higher] = [Math.max(width, size), Math.max(height, size)];
  return { x: px(x - (wider - width) / 2), y: px(y - (higher - height) / 2), width: px(wider), height: px(higher) };
}

/** A lane's line begins with its first entry: what came before is not the network's time. Beyond the as-of date it is ahead. */
export function laneLine({ plan, y }: LanePlacement, scale: TimeScale): readonly PlacedLine[] {
  const start = Math.min(...plan.marks.map(({ x }) => x));
  const known = Math.min(Math.max(position(scale, knownDay(plan.lane.network.asOf) + 1), start), scale.to);
  return [piece('known', start, known, y), piece('ahead', known, scale.to, y)].filter(({ x1, x2 }) => x2 - x1 > 1);
}

function piece(kind: PlacedLine['kind'], x1: number, x2: number, y: number): PlacedLine {
  return { kind, x1: px(x1), y1: px(y), x2: px(x2), y2: px(y) };
}

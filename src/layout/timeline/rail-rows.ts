/** What stands on the rail from top to bottom: entries, and between them spaces that may have words. */
import type { Entry } from '../../network/entry.ts';
import type { Canvas } from '../drawing.ts';
import { asOfStyle, asOfWords } from './as-of.ts';
import { gapWords } from './gap.ts';
import { type Label, measureLabel } from './label.ts';
import { type Lane, type LaneEntry, mergeLanes } from './lane.ts';
import { railWindow } from './rail-window.ts';
import { entryWords } from './words.ts';

export interface RailRow {
  readonly source: LaneEntry;
  readonly label: Label;
}

/** Between a row and the next: bare, a long gap in words, or the as-of date. */
export interface RailSpace {
  readonly kind: 'bare' | 'gap' | 'as-of';
  readonly words: string;
  readonly height: number;
}

export interface RailRows {
  readonly rows: readonly RailRow[];
  /** One fewer than the rows. */
  readonly spaces: readonly RailSpace[];
  readonly height: number;
  /** All entries in order of time, shown or not. */
  readonly all: readonly Entry[];
}

/** Which entry is read first. */
export type TimelineOrder = 'oldest' | 'newest';

export interface RailOptions {
  readonly order: TimelineOrder;
  /** All entries, however high. */
  readonly expanded: boolean;
}

/** Between two entries, around words between them, and above and below all, px. */
const BARE = 14;
const AROUND_WORDS = 18;
export const RAIL_MARGIN = 2;

/** @param textWidth the room for words, px */
export function railRows(
  lanes: readonly Lane[],
  textWidth: number,
  canvas: Canvas,
  { order, expanded }: RailOptions,
): RailRows {
  const all = mergeLanes(lanes);
  const isReversed = order === 'newest';
  const labels: Label[] = [];
  const labelAt = (index: number) =>
    (labels[index] ??= labelOf(all[index] as LaneEntry, lanes.length > 1, textWidth, canvas));
  const spaceAt = (index: number) => spaceAfter(all, index, canvas, isReversed);
  const heightOf = (from: number, to: number) => {
    let height = 2 * RAIL_MARGIN;
    for (let index = from; index < to; index++)
      height += labelAt(index).height + (index > from ? spaceAt(index - 1).height : 0);
    return height;
  };
  const start = Math.max(
    0,
    all.findLastIndex(({ entry }) => entry.tense === 'past'),
  );
  const fits = (from: number, to: number) => heightOf(from, to) <= canvas.height;
  const [from, to] = expanded ? [0, all.length] : railWindow(start, all.length, fits);
  const room = expanded ? Number.POSITIVE_INFINITY : canvas.height - heightOf(from, to);
  const rows = all.slice(from, to).map((source, index) => ({ source, label: labelAt(from + index) }));
  const spaces = withAsOf(
    rows.slice(1).map((_, index) => spaceAt(from + index)),
    rows,
    room,
    canvas,
  );
  return {
    rows: isReversed ? rows.toReversed() : rows,
    spaces: isReversed ? spaces.toReversed() : spaces,
    height: [...rows.map(({ label }) => label), ...spaces].reduce((sum, { height }) => sum + height, 2 * RAIL_MARGIN),
    all: all.map(({ entry }) => entry),
  };
}

function labelOf({ entry, network }: LaneEntry, isOneOfSeveral: boolean, textWidth: number, canvas: Canvas): Label {
  const words = entryWords(entry, network, canvas.format);
  const { name, abbreviation = name } = network.network;
  const details = isOneOfSeveral ? [canvas.format.local(abbreviation), ...words.details] : words.details;
  return measureLabel({ ...words, details }, textWidth, canvas);
}

function spaceAfter(all: readonly LaneEntry[], index: number, canvas: Canvas, isReversed: boolean): RailSpace {
  const [earlier, later] = [all[index] as LaneEntry, all[index + 1] as LaneEntry];
  const words = gapWords(earlier.entry, later.entry, canvas.format, isReversed) ?? '';
  return words ? spaceWith('gap', words, canvas) : { kind: 'bare', words, height: BARE };
}

function spaceWith(kind: RailSpace['kind'], words: string, canvas: Canvas): RailSpace {
  return { kind, words, height: AROUND_WORDS + asOfStyle(canvas).leading };
}

/** Tells the as-of date between the last past entry and the first that is ahead, where one such place is and has room. */
function withAsOf(
  spaces: readonly RailSpace[],
  rows: readonly RailRow[],
  room: number,
  canvas: Canvas,
): readonly RailSpace[] {
  const isPast = rows.map(({ source }) => source.entry.tense === 'past');
  const last = isPast.lastIndexOf(true);
  const [network, space] = [rows[0]?.source.network, spaces[last]];
  if (!network || space?.kind !== 'bare' || isPast.indexOf(false) !== last + 1) return spaces;
  const told = spaceWith('as-of', asOfWords(network.asOf, canvas.format), canvas);
  return told.height - BARE > room ? spaces : spaces.with(last, told);
}

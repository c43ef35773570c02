/** One list on a rail, not to scale: for narrow widgets, and wherever the labels of lanes would overlap. */
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { asOfStyle } from './as-of.ts';
import { contentOf, type DrawnEntry, placeEntry } from './drawn-entry.ts';
import { placeLabel, placeText } from './label.ts';
import type { Lane } from './lane.ts';
import type { PlacedAsOf, PlacedLine, VerticalTimeline } from './layout.ts';
import { railMark } from './mark.ts';
import { padded, px } from './px.ts';
import { RAIL_MARGIN, type RailOptions, type RailRow, type RailRows, type RailSpace, railRows } from './rail-rows.ts';

/** Where the rail runs and where the words begin, px. */
const RAIL_X = 14;
const TEXT_X = 38;

/** Lines longer than this tire the eye, em of the page. */
const WIDEST_TEXT = 36;

/** What each space may grow by to use the height, px. */
const MOST_GROWTH = 24;

/** Px around an entry's mark and words. */
const FRAME = 5;

/** Half the tick of the as-of date, px. */
const AS_OF_REACH = 8;

/** A row with its top. */
interface PlacedRow extends RailRow {
  readonly top: number;
  /** What follows, and where; absent after the last. */
  readonly space: RailSpace | undefined;
  readonly spaceMiddle: number;
}

export function layoutRail(lanes: readonly Lane[], canvas: Canvas, options: RailOptions): VerticalTimeline {
  const textWidth = Math.min(canvas.width - TEXT_X - FRAME, WIDEST_TEXT * canvas.em);
  const rail = railRows(lanes, textWidth, canvas, options);
  const rows = placeRows(rail, canvas);
  const drawn = rows.map((row) => drawRow(row, textWidth, lanes.length > 1, canvas));
  const withWords = (kind: RailSpace['kind']) => rows.filter(({ space }) => space?.kind === kind);
  const [asOf] = withWords('as-of');
  return {
    form: 'vertical',
    width: canvas.width,
    height: Math.ceil(Math.max(canvas.height, rail.height)),
    gaps: withWords('gap').map((row) => spaceText(row, textStyle('note', widthClass(canvas.width), canvas.em))),
    lines: rows.flatMap((row, index) => connect(row, drawn[index], drawn[index + 1])),
    asOf: asOf && asOfTick(asOf, canvas),
    ...contentOf(drawn, rail.all, canvas),
  };
}

/** Rows from the top, their spaces grown evenly into the height that is left. */
function placeRows({ rows, spaces, height }: RailRows, canvas: Canvas): readonly PlacedRow[] {
  const growth = Math.min(MOST_GROWTH, Math.max(0, canvas.height - height) / Math.max(1, spaces.length));
  let top = RAIL_MARGIN;
  return rows.map((row, index) => {
    const space = spaces[index];
    const placed = { ...row, space, top, spaceMiddle: top + row.label.height + ((space?.height ?? 0) + growth) / 2 };
    top += row.label.height + (space?.height ?? 0) + growth;
    return placed;
  });
}

function drawRow(
  { source, label, top }: PlacedRow,
  textWidth: number,
  isOneOfSeveral: boolean,
  canvas: Canvas,
): DrawnEntry {
  const mark = railMark(source.entry, label, RAIL_X, top);
  const height = Math.max(label.height, mark.y + mark.height - top);
  const row = { x: FRAME, y: top, width: TEXT_X + textWidth - FRAME, height };
  const place = {
    mark,
    stem: undefined,
    texts: placeLabel(label, TEXT_X, top, false),
    hit: padded(row, FRAME),
    markHit: undefined,
  };
  const placed = placeEntry(source, place, isOneOfSeveral, canvas);
  return { source, placed, x: RAIL_X, y: px(mark.y + mark.height / 2) };
}

function spaceText({ space, spaceMiddle }: PlacedRow, style: Parameters<typeof placeText>[1]): PlacedText {
  return placeText([space?.words ?? ''], style, TEXT_X, spaceMiddle - style.leading / 2);
}

function asOfTick(row: PlacedRow, canvas: Canvas): PlacedAsOf {
  const y = px(row.spaceMiddle);
  const line = { x1: RAIL_X - AS_OF_REACH, y1: y, x2: RAIL_X + AS_OF_REACH, y2: y };
  return { line, label: spaceText(row, asOfStyle(canvas)) };
}

/** The rail from one entry to the next: dotted where time is left out, dashed where it is only ahead. */
function connect(row: PlacedRow, upper: DrawnEntry | undefined, lower: DrawnEntry | undefined): readonly PlacedLine[] {
  if (!upper || !lower) return [];
  const from = upper.placed.mark.y + upper.placed.mark.height;
  const to = lower.placed.mark.y;
  const [first, second] = [upper, lower].map(({ source }) => (source.entry.tense === 'past' ? 'known' : 'ahead')) as [
    PlacedLine['kind'],
    PlacedLine['kind'],
  ];
  if (row.space?.kind === 'gap') {
    const turn = Math.max(from, row.top + row.label.height);
    return [piece(first, from, turn), piece('gap', turn, to)];
  }
  if (row.space?.kind === 'as-of') return [piece(first, from, row.spaceMiddle), piece(second, row.spaceMiddle, to)];
  return [piece(first === 'known' ? second : first, from, to)];
}

function piece(kind: PlacedLine['kind'], y1: number, y2: number): PlacedLine {
  return { kind, x1: RAIL_X, y1: px(y1), x2: RAIL_X, y2: px(y2) };
}

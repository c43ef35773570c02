/** One list on a rail, not to scale: for narrow widgets, and wherever the labels of lanes would overlap. */
import type { Canvas } from '../drawing.ts';
import { asOfStyle } from './as-of.ts';
import { contentOf, type DrawnEntry, drawEntry } from './content.ts';
import { placeLabel, placeText } from './label.ts';
import type { Lane } from './lane.ts';
import type { Caption, PlacedLine, VerticalTimeline } from './layout.ts';
import { railMark } from './mark.ts';
import { type RailOptions, type RailRow, railRows } from './rail-rows.ts';
import { rounded } from './rounded.ts';
import { timeOrder } from './time-order.ts';

/** Where the rail runs and where the words begin, px. */
const RAIL_X = 14;
const TEXT_X = 38;

/** Lines longer than this tire the eye, em of the page. */
const WIDEST_TEXT = 36;

/** What the space between two entries may grow by to use the height, px. */
const MOST_GROWTH = 24;

/** Px around an entry, and above and below all. */
const FRAME = 5;
const MARGIN = 2;

/** Half the tick of the as-of date, px. */
const AS_OF_REACH = 8;

export function layoutRail(lanes: readonly Lane[], canvas: Canvas, options: RailOptions): VerticalTimeline {
  const textWidth = Math.min(canvas.width - TEXT_X - FRAME, WIDEST_TEXT * canvas.em);
  const order = timeOrder(lanes);
  const { rows, from, to } = railRows(order, textWidth, { ...canvas, height: canvas.height - 2 * MARGIN }, options);
  const needed = rows.reduce((sum, { label, space }) => sum + space.height + label.height, 2 * MARGIN);
  const growth = Math.min(MOST_GROWTH, Math.max(0, canvas.height - needed) / Math.max(1, rows.length - 1));
  const captions: Caption[] = [];
  const lines: PlacedLine[] = [];
  const drawn: DrawnEntry[] = [];
  let y = MARGIN;
  for (const [index, row] of rows.entries()) {
    const { kind, words } = row.space;
    const top = y + (index && row.space.height + growth);
    const middle = (y + top) / 2;
    const entry = drawRow(row, top, textWidth);
    const above = drawn.at(-1);
    if (above) lines.push(...connect(above, entry, kind === 'gap' ? y : middle, kind === 'gap'));
    if (kind !== 'bare') {
      const style = asOfStyle(canvas);
      captions.push({ kind, text: placeText([words], style, TEXT_X, middle - style.leading / 2) });
    }
    if (kind === 'as-of')
      lines.push({ kind, x1: RAIL_X - AS_OF_REACH, y1: middle, x2: RAIL_X + AS_OF_REACH, y2: middle });
    drawn.push(entry);
    y = top + row.label.height;
  }
  const height = Math.max(canvas.height, Math.ceil(needed));
  const content = contentOf(drawn, lanes, canvas);
  const isReversed = options.order === 'newest';
  const entries = content.entries.map((entry, index) => ({
    ...entry,
    position: 1 + index + (isReversed ? order.length - to : from),
  }));
  const layout = rounded<VerticalTimeline>({
    ...content,
    entries,
    form: 'vertical',
    height,
    lines,
    captions,
    from,
    to,
  });
  return canvas.mirror?.mirrorTimeline(layout) ?? layout;
}

function drawRow({ source, words, label }: RailRow, y: number, textWidth: number): DrawnEntry {
  const mark = railMark(source, label, RAIL_X, y);
  const height = Math.max(label.height, mark.y + mark.height - y);
  return drawEntry(source, words, {
    x: RAIL_X,
    y: mark.y + mark.height / 2,
    mark,
    stem: undefined,
    texts: placeLabel(label, TEXT_X, y, false),
    hit: { x: 0, y: y - FRAME, width: TEXT_X + textWidth + FRAME, height: height + 2 * FRAME },
  });
}

/** The rail from one entry to the next: dotted from the turn on in a gap, dashed where it is only ahead. */
function connect(upper: DrawnEntry, lower: DrawnEntry, turn: number, isGap: boolean): readonly PlacedLine[] {
  const from = upper.placed.mark.y + upper.placed.mark.height;
  const middle = Math.max(from, turn);
  const piece = (kind: PlacedLine['kind'], y1: number, y2: number) => ({ kind, x1: RAIL_X, y1, x2: RAIL_X, y2 });
  return [
    piece(laneKind(upper), from, middle),
    piece(isGap ? 'lane skip' : laneKind(lower), middle, lower.placed.mark.y),
  ];
}

function laneKind({ source }: DrawnEntry): PlacedLine['kind'] {
  return source.entry.tense === 'past' ? 'lane' : 'lane ahead';
}

/** The columns of a lane: what crowds in one part of the calendar, counted, as high as there is much. */
import type { Day } from '../../dataset/calendar.ts';
import type { FuzzyDate } from '../../dataset/edtf.ts';
import { crowd as english } from '../../locale/en/crowd.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Canvas } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import type { TimeWindow } from '../time-window.ts';
import type { TextStyle } from '../wrap.ts';
import type { CalendarCells } from './calendar-cells.ts';
import { type Crowding, INTO_COLUMN } from './crowding.ts';
import { canvasStyle, placeText } from './label.ts';
import type { Lane } from './lane.ts';
import { EVER, type LaneDays, laneDays } from './lane-days.ts';
import { laneStates, STATES } from './lane-states.ts';
import type { PlacedGroup } from './layout.ts';
import { MARK_SIZE } from './mark.ts';

export interface ColumnScene {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly cells: CalendarCells;
  readonly canvas: Canvas;
}

/** From one mark to the one over it, px: a column is never higher than its entries would be as marks, beside which it may stand. */
export const PITCH = 17;

/** Of a lane's line, of the lowest column, and of a bar across time, px. */
const LINE = 1.6;
const LOWEST = 12;
const BAR = MARK_SIZE;

/** Half the space between two columns, px. */
const BETWEEN = 1.5;

/**
 * The columns of a lane on its line, and the bars of what no column can have below it.
 *
 * @param room px from the top of the lane to its line
 */
export function placeColumns(
  { crowds, spreads }: Crowding,
  lane: number,
  { top, y }: { readonly top: number; readonly y: number },
  scene: ColumnScene,
): readonly PlacedGroup[] {
  const { edges } = scene.cells;
  const { scale, canvas } = scene;
  const style = countStyle(canvas);
  const foot = y - LINE / 2;
  const most = Math.max(...crowds.map(({ indices }) => indices.length));
  const highest = Math.max(LOWEST, Math.min(foot - top - style.leading, most * PITCH));
  const isCrowded = new Set(crowds.map(({ cell }) => cell));
  const columns = crowds.map(({ cell, indices }) => {
    const days = { first: edges[cell] as number, last: edges[cell + 1] as number };
    const inset = (neighbour: number) => (isCrowded.has(neighbour) ? BETWEEN : INTO_COLUMN);
    const x = Math.max(scale.from, position(scale, days.first)) + inset(cell - 1);
    const right = Math.min(scale.to, position(scale, days.last)) - inset(cell + 1);
    const width = Math.max(BETWEEN, right - x);
    const height = Math.max(LOWEST, (highest * indices.length) / most);
    const rect = { x, y: foot - height, width, height };
    return groupOf(indices, lane, rect, days, foot - height - style.leading, scene);
  });
  const bars = spreads
    .filter(({ indices }) => indices.length > 1)
    .map(({ indices, from, to, row }) => {
      const rect = { x: from + BETWEEN, y: spreadY(y, row) - BAR / 2, width: to - from - 2 * BETWEEN, height: BAR };
      const days = laneDays((scene.lanes[lane] as Lane).entries.hosts);
      const first = Math.min(...indices.map((index) => days.first[index] as number));
      const last = Math.max(...indices.map((index) => days.last[index] as number)) + 1;
      return groupOf(indices, lane, rect, { first, last }, rect.y + (BAR - style.leading) / 2, scene);
    });
  return [...columns, ...bars];
}

/** How far below a line the middle of its bars is, px. */
export function spreadY(y: number, row: number): number {
  return y + (row + 1) * (BAR + BETWEEN * 2);
}

/** The style of counts. */
export function countStyle(canvas: Canvas): TextStyle {
  return { ...canvasStyle('note', canvas), weight: 600 };
}

function groupOf(
  indices: ArrayLike<number>,
  lane: number,
  rect: Rect,
  days: TimeWindow,
  textTop: number,
  { lanes, canvas, cells }: ColumnScene,
): PlacedGroup {
  const { entries } = lanes[lane] as Lane;
  const counts = countStates(indices, laneStates(entries));
  const { earliest, latest } = endsOf(indices, laneDays(entries.hosts));
  let base = rect.y + rect.height;
  const columns = STATES.flatMap((state, at) => {
    const share = (rect.height * (counts[at] as number)) / indices.length;
    base -= share;
    return share ? [{ state, rect: { ...rect, y: base, height: share } }] : [];
  });
  const count = canvas.format.number(indices.length);
  const period = periodWords(days, cells.precision, canvas.format);
  const style = countStyle(canvas);
  const hasRoom = canvas.textWidth(count, style.size, style.weight) <= rect.width + 2 * BETWEEN;
  const text = { ...placeText([count], style, rect.x + rect.width / 2, textTop), anchor: 'middle' as const };
  const first = Math.max(days.first, Math.min(earliest, days.last - 1));
  const y = Math.min(rect.y, textTop);
  return {
    id: `${lane}:${days.first}:${days.last}`,
    label: canvas.format.words('crowd', english).group(indices.length, count, period),
    tone: lane ? 'other' : 'first',
    columns,
    isOnLine: textTop + style.leading <= rect.y,
    count: hasRoom ? text : undefined,
    hit: { x: rect.x, y, width: rect.width, height: Math.max(24, rect.y + rect.height - y) },
    size: indices.length,
    days: { first, last: Math.max(first + 1, Math.min(days.last, latest + 1)) },
  };
}

/** How many stand in each state, by its index; in one plain loop, since all columns of a drawing together have thousands of entries. */
function countStates(indices: ArrayLike<number>, states: Uint8Array): readonly number[] {
  const counts = STATES.map(() => 0);
  for (let at = 0; at < indices.length; at++) (counts[states[indices[at] as number] as number] as number) += 1;
  return counts;
}

/** The first and the last day that is known of some entries in order of time. */
function endsOf(
  indices: ArrayLike<number>,
  { first, known }: LaneDays,
): { readonly earliest: Day; readonly latest: Day } {
  let [earliest, latest] = [EVER, -EVER];
  const include = (index: number) => {
    earliest = Math.min(earliest, known[index] as number);
    latest = Math.max(latest, known[index] as number);
  };
  // Those whose beginning is open come first, and where they end is in no order.
  let at = 0;
  while (at < indices.length && first[indices[at] as number] === -EVER) include(indices[at++] as number);
  if (at < indices.length) {
    include(indices[at] as number);
    include(indices[indices.length - 1] as number);
  }
  return { earliest, latest };
}

const worded = new WeakMap<Formatter, Map<string, string>>();

/** A part of the calendar in words: `2015`, `Mar 2015`, `2 Mar – 8 Mar 2015`; the same in most frames of a zoom. */
function periodWords({ first, last }: TimeWindow, precision: FuzzyDate['precision'], format: Formatter): string {
  const known = worded.get(format) ?? new Map<string, string>();
  worded.set(format, known);
  const key = `${precision} ${first} ${last}`;
  const words = known.get(key) ?? wordPeriod(first, last - 1, precision, format);
  known.set(key, words);
  return words;
}

function wordPeriod(first: Day, last: Day, precision: FuzzyDate['precision'], format: Formatter): string {
  const [from, to] = [first, last].map(
    (day): FuzzyDate => ({
      text: '',
      earliest: day,
      latest: day,
      precision,
      approximate: false,
      uncertain: false,
    }),
  ) as [FuzzyDate, FuzzyDate];
  const [start, end] = [format.date(from, 'long'), format.date(to, 'long')];
  return start === end ? start : format.span({ start: from, end: to }, 'long');
}

/** The strip that shows all of time at once, how much there is of it where, and which part of it the drawing shows. */
import type { Day } from '../dataset/calendar.ts';
import type { Formatter } from '../locale/format.ts';
import type { Rect } from './rect.ts';
import { position, type TimeScale } from './time-scale.ts';
import { isWhole, type TimeWindow } from './time-window.ts';

export interface Overview {
  /** px */
  readonly width: number;
  readonly height: number;
  /** SVG path of columns, as high as there is much in their time. */
  readonly columns: string;
  /** The frame of the part that is shown; all of the strip where it is the whole. */
  readonly shown: Rect;
  readonly isWhole: boolean;
  /** What a slider tells of itself: its ends and where the part that is shown begins, as days. */
  readonly first: Day;
  readonly last: Day;
  readonly day: Day;
  /** SVG paths: the line that columns stand on, the as-of date, and what lies outside of the part that is shown. */
  readonly base: string;
  readonly asOf: string | undefined;
  readonly outside: string;
  /** The part that is shown in words: `2012 – 2019`. */
  readonly words: string;
}

/** Of the strip and its columns, px. */
export const OVERVIEW_HEIGHT = 34;
const COLUMN = 4;
const GAP = 1;
const LEAST = 2;
const NARROWEST = 6;
const FRAME = 1;

/**
 * @param days one day for each thing that is counted, in any order; what lies outside the bounds counts at their ends
 * @param asOf as a day
 */
export function layoutOverview(
  days: ArrayLike<Day>,
  bounds: TimeWindow,
  part: TimeWindow,
  asOf: Day,
  { width, format }: { readonly width: number; readonly format: Formatter },
): Overview {
  const scale: TimeScale = { ...bounds, from: 0, to: width };
  const left = Math.max(0, position(scale, part.first));
  const right = Math.min(width, position(scale, part.last));
  const size = Math.max(NARROWEST, right - left);
  const x = Math.round(Math.min(left, width - size) * 10) / 10;
  const now = Math.round(position(scale, asOf) * 10) / 10;
  const shown = Math.round(size * 10) / 10;
  const height = OVERVIEW_HEIGHT;
  return {
    width,
    height,
    columns: columnsOf(days, bounds, width),
    shown: { x, y: FRAME, width: shown, height: height - 2 * FRAME },
    isWhole: isWhole(part, bounds),
    first: Math.round(bounds.first),
    last: Math.round(bounds.last),
    day: Math.round(bounds.first + (x / width) * (bounds.last - bounds.first)),
    base: `M0 ${height - FRAME / 2}H${width}`,
    asOf: now > 0 && now < width ? `M${now} 0V${height}` : undefined,
    outside: `M0 0H${x}V${height}H0zM${x + shown} 0H${width}V${height}H${x + shown}z`,
    words: windowWords(part, format),
  };
}

interface Columns extends TimeWindow {
  readonly width: number;
  readonly path: string;
}

/** The strip stays as it is while a reader moves through it. */
const drawn = new WeakMap<ArrayLike<Day>, Columns>();

function columnsOf(days: ArrayLike<Day>, { first, last }: TimeWindow, width: number): string {
  let columns = drawn.get(days);
  if (columns?.first !== first || columns.last !== last || columns.width !== width) {
    columns = { first, last, width, path: columnsPath(days, { first, last }, width) };
    drawn.set(days, columns);
  }
  return columns.path;
}

/** One path for all columns: a strip of thousands of things is one element. */
function columnsPath(days: ArrayLike<Day>, bounds: TimeWindow, width: number): string {
  const counts = new Uint32Array(Math.max(1, Math.floor(width / COLUMN)));
  countDays(counts, days, bounds);
  const most = Math.max(1, ...counts);
  let path = '';
  counts.forEach((much, column) => {
    // The square root: a column of one still shows beside one of hundreds.
    const height = Math.round(LEAST + Math.sqrt(much / most) * (OVERVIEW_HEIGHT - 2 * LEAST - LEAST));
    if (much) path += `M${column * COLUMN} ${OVERVIEW_HEIGHT}v${-height}h${COLUMN - GAP}v${height}z`;
  });
  return path;
}

/** Nothing comes after its loop: an engine that compiles it while it runs would give that code up at its end, each time anew. */
function countDays(counts: Uint32Array, days: ArrayLike<Day>, { first, last }: TimeWindow): void {
  const count = counts.length;
  // A division for each of thousands would take most of the time.
  const perDay = count / (last - first);
  for (let index = 0; index < days.length; index++) {
    const column = Math.floor(((days[index] as Day) - first) * perDay);
    (counts[column > 0 ? Math.min(column, count - 1) : 0] as number) += 1;
  }
}

/** From when to when a window reaches, as exactly as its length makes sense of: years, months or days. */
export function windowWords({ first, last }: TimeWindow, format: Formatter): string {
  const length = last - first;
  const precision = length > 3 * 365 ? 'year' : length > 100 ? 'month' : 'day';
  const [from, to] = [Math.ceil(first - 0.01), Math.ceil(last - 0.01) - 1].map((day) =>
    format.date({ precision, earliest: day, latest: day, text: '', approximate: false, uncertain: false }),
  );
  return from === to ? `${from}` : `${from} – ${to}`;
}

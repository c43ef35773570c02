import type { Term } from '../../network/chair.ts';
import type { Canvas } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import type { TimeScale } from '../time-scale.ts';
import { type BarWords, barLabel, type WordRoom } from './bar-label.ts';
import type { clipBar } from './clip-bar.ts';
import type { FittedRow } from './fit-rows.ts';
import type { PlacedBar } from './layout.ts';
import { type TermBar, termBar } from './term-bar.ts';

/** A row with its place, px: its whole height, and its bars'. */
export interface BarRow {
  readonly row: FittedRow;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly y: number;
  readonly height: number;
}

/** Which words bars have: also beside them, only inside, or none. */
export type Words = 'all' | 'inside' | 'none';

const NO_WORDS: BarWords = { label: undefined, beside: undefined, note: undefined };

/** What a finger hits, px. */
const LEAST_HIT = 24;

/** How bars are shown. */
export interface BarOptions {
  readonly words: Words;
  /** Cuts off what lies beside the scale, which only a part of time leaves there. */
  readonly clip: typeof clipBar | undefined;
}

/** The bars of all rows that lie within the scale, by their terms. */
export function placeBars(
  rows: readonly BarRow[],
  scale: TimeScale,
  { words, clip }: BarOptions,
  canvas: Canvas,
): ReadonlyMap<Term, PlacedBar> {
  const placed = new Map<Term, PlacedBar>();
  for (const barRow of rows) {
    const { row, y, height } = barRow;
    const bars: ClippedBar[] = [];
    for (const term of row.terms) {
      const whole = termBar(term, row.network, scale, y, height);
      const bar = clip ? clip(whole, scale.from, canvas.width) : whole;
      if (bar) bars.push({ term, bar, extent: extentOf(bar) });
    }
    bars.sort((a, b) => a.extent.left - b.extent.left);
    bars.forEach(({ term, bar, extent }, index) => {
      const wordsOf = () => {
        const neighbours = { before: bars[index - 1]?.extent.right, after: bars[index + 1]?.extent.left };
        return barLabel(term, bar, wordRoom(barRow, bar, extent, neighbours, words, scale, canvas), canvas);
      };
      placed.set(term, {
        ...bar,
        ...(words === 'none' ? NO_WORDS : wordsOf()),
        id: term.id,
        hit: hitOf(extent, barRow, canvas.width),
      });
    });
  }
  return placed;
}

/** What a row shows of a term. */
interface ClippedBar {
  readonly term: Term;
  readonly bar: TermBar;
  readonly extent: Extent;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function extentOf({ solid, broken }: TermBar): Extent {
  let left = solid.x;
  let right = left + solid.width;
  for (const { x, width } of broken) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
  }
  return { left, right };
}

function wordRoom(
  { row, y, height, bottom }: BarRow,
  { solid }: TermBar,
  { left, right }: Extent,
  { before, after }: { readonly before: number | undefined; readonly after: number | undefined },
  words: Words,
  scale: TimeScale,
  { width }: Canvas,
): WordRoom {
  const isClear = (before ?? left) <= left && (after ?? right) >= right;
  const isLast = words === 'all' && after === undefined && !row.hosting;
  return {
    inside: isClear ? solid.width : 0,
    after: isLast ? width - right : 0,
    before: isLast && before === undefined ? left - scale.from : 0,
    below: isClear ? bottom - y - height : 0,
    from: before ?? scale.from,
    to: after ?? width,
  };
}

/** Around the bar, high and wide enough for a finger, and inside the frame. */
export function hitOf({ left, right }: Extent, { y, height, top, bottom }: BarRow, frame: number): Rect {
  const width = Math.max(LEAST_HIT, right - left);
  const tall = Math.min(Math.max(LEAST_HIT, height), Math.max(height, bottom - top));
  return {
    x: Math.max(0, Math.min((left + right - width) / 2, frame - width)),
    y: Math.max(top, y - (tall - height) / 2),
    width,
    height: tall,
  };
}

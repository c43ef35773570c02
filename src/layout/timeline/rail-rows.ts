/** What stands on the rail from top to bottom: entries, and before each but the first a space that may have words. */
import type { Canvas } from '../drawing.ts';
import { asOfStyle, asOfWords } from './as-of.ts';
import { gapWords } from './gap.ts';
import { type Label, measureLabel } from './label.ts';
import type { LaneEntry } from './lane.ts';
import { pageWindow, railWindow } from './rail-window.ts';
import type { TimeOrder } from './time-order.ts';
import { type EntryWords, entryWords } from './words.ts';

export interface RailRow {
  readonly source: LaneEntry;
  readonly words: EntryWords;
  readonly label: Label;
  /** Over the row: bare, a long gap in words, or the as-of date. */
  readonly space: RailSpace;
}

interface RailSpace {
  readonly kind: 'bare' | 'gap' | 'as-of';
  readonly words: string;
  /** px */
  readonly height: number;
}

/** Which entry is read first. */
export type TimelineOrder = 'oldest' | 'newest';

export interface RailOptions {
  readonly order: TimelineOrder;
  /** All entries, however high, but for more than a page has. */
  readonly expanded: boolean;
  /** Id of an entry that is shown in any case. */
  readonly selected?: string | undefined;
  /** The page that a reader has turned to: the place of its first entry in order of time, or, exclusive, of its last. */
  readonly page?: RailPage | undefined;
  /** Places and what changed are left to the detail, so that more entries are shown at once. */
  readonly isTerse?: boolean | undefined;
}

export type RailPage = { readonly from: number } | { readonly to: number };

/** The most rows at once: a list of thousands is turned page by page. */
export const MOST_ROWS = 40;

/** Between two entries, and around words between them, px. */
const BARE = 14;
const AROUND_WORDS = 18;

const NO_SPACE: RailSpace = { kind: 'bare', words: '', height: 0 };

/** The rows of a page in reading order, and where it lies in order of time. */
export interface RailRows {
  readonly rows: readonly RailRow[];
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that are shown: those around the as-of date that the canvas has room for, or a page of them.
 *
 * @param textWidth px
 */
export function railRows(entries: TimeOrder, textWidth: number, canvas: Canvas, options: RailOptions): RailRows {
  const { order, expanded, selected, page, isTerse } = options;
  const isReversed = order === 'newest';
  const { length, lastPast } = entries;
  const rows: RailRow[] = [];
  /** Each row with the space between it and the entry before it in time. */
  const rowAt = (index: number): RailRow => {
    const source = entries.at(index);
    const earlier = index ? entries.at(index - 1) : undefined;
    rows[index] ??= {
      ...measureRow(source, textWidth, canvas, isTerse),
      space: spaceBetween(earlier, source, index === lastPast + 1, isReversed, canvas),
    };
    return rows[index];
  };
  const fits = (from: number, to: number) => {
    if (expanded || to - from > MOST_ROWS) return to - from <= MOST_ROWS;
    let height = 0;
    for (let index = from; index < to; index++)
      height += rowAt(index).label.height + (index > from ? rowAt(index).space.height : 0);
    return height <= canvas.height;
  };
  const [from, to] = windowOf(Math.max(0, lastPast), page, length, selected ? entries.indexOf(selected) : -1, fits);
  const shown = Array.from({ length: to - from }, (_, index) => rowAt(from + index));
  const spaces = shown.map(({ space }) => space);
  const over = isReversed ? [NO_SPACE, ...spaces.toReversed()] : [NO_SPACE, ...spaces.slice(1)];
  return {
    rows: (isReversed ? shown.toReversed() : shown).map((row, index) => ({ ...row, space: over[index] ?? NO_SPACE })),
    from,
    to,
  };
}

/** @param wanted an entry that is shown in any case, -1 for none */
function windowOf(
  usual: number,
  page: RailPage | undefined,
  count: number,
  wanted: number,
  fits: (from: number, to: number) => boolean,
): readonly [from: number, to: number] {
  const asked = page ? pageWindow(page, count, fits) : railWindow(usual, count, fits);
  return wanted < 0 || (wanted >= asked[0] && wanted < asked[1]) ? asked : railWindow(wanted, count, fits);
}

function measureRow(source: LaneEntry, textWidth: number, canvas: Canvas, isTerse = false): Omit<RailRow, 'space'> {
  const words = entryWords(source, canvas.format);
  const { name, abbreviation = name } = source.network.network;
  // A milestone without its parties would say no more than that somebody joined.
  const own = isTerse && source.entry.meeting ? [] : words.details;
  const details = source.isNamed ? [canvas.format.local(abbreviation), ...own] : own;
  return { source, words, label: measureLabel({ ...words, details }, textWidth, canvas) };
}

/** @param isTurn the earlier entry is the last that is past */
function spaceBetween(
  earlier: LaneEntry | undefined,
  later: LaneEntry,
  isTurn: boolean,
  isReversed: boolean,
  canvas: Canvas,
): RailSpace {
  if (!earlier) return NO_SPACE;
  const gap = gapWords(earlier.entry, later.entry, canvas.format, isReversed);
  const words = gap || (isTurn ? asOfWords(later.network.asOf, canvas.format) : '');
  const height = words ? AROUND_WORDS + asOfStyle(canvas).leading : BARE;
  return { kind: gap ? 'gap' : words ? 'as-of' : 'bare', words, height };
}

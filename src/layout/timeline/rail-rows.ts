/** What stands on the rail from top to bottom: entries, and before each but the first a space that may have words. */
import type { Canvas } from '../drawing.ts';
import { asOfStyle, asOfWords } from './as-of.ts';
import { gapWords } from './gap.ts';
import { type Label, measureLabel } from './label.ts';
import { compareEntries, type LaneEntry } from './lane.ts';
import { railWindow } from './rail-window.ts';
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
  /** All entries, however high. */
  readonly expanded: boolean;
  /** Id of an entry that is shown in any case. */
  readonly selected?: string | undefined;
}

/** Between two entries, and around words between them, px. */
const BARE = 14;
const AROUND_WORDS = 18;

const NO_SPACE: RailSpace = { kind: 'bare', words: '', height: 0 };

/**
 * @param textWidth the room for words, px
 * @returns the rows that there is room for, and all entries in order of time
 */
export function railRows(
  entries: readonly LaneEntry[],
  textWidth: number,
  canvas: Canvas,
  { order, expanded, selected }: RailOptions,
): { readonly rows: readonly RailRow[]; readonly all: readonly { readonly source: LaneEntry }[] } {
  const isReversed = order === 'newest';
  const all = entries.map((source) => ({ source })).sort(compareEntries);
  const lastPast = all.findLastIndex(({ source }) => source.entry.tense === 'past');
  const rows: RailRow[] = [];
  /** Each row with the space between it and the entry before it in time. */
  const rowAt = (index: number): RailRow => {
    const { source } = all[index] as { source: LaneEntry };
    rows[index] ??= {
      ...measureRow(source, textWidth, canvas),
      space: spaceBetween(all[index - 1]?.source, source, index === lastPast + 1, isReversed, canvas),
    };
    return rows[index];
  };
  const fits = (from: number, to: number) => {
    let height = 0;
    for (let index = from; index < to; index++)
      height += rowAt(index).label.height + (index > from ? rowAt(index).space.height : 0);
    return height <= canvas.height;
  };
  const windowAround = (index: number) => railWindow(Math.max(0, index), all.length, fits);
  const usual = expanded ? ([0, all.length] as const) : windowAround(lastPast);
  const wanted = selected ? all.findIndex(({ source }) => source.entry.id === selected) : -1;
  const [from, to] = wanted < 0 || (wanted >= usual[0] && wanted < usual[1]) ? usual : windowAround(wanted);
  const shown = all.slice(from, to).map((_, index) => rowAt(from + index));
  const spaces = shown.map(({ space }) => space);
  const over = isReversed ? [NO_SPACE, ...spaces.toReversed()] : [NO_SPACE, ...spaces.slice(1)];
  return {
    rows: (isReversed ? shown.toReversed() : shown).map((row, index) => ({ ...row, space: over[index] ?? NO_SPACE })),
    all,
  };
}

function measureRow(source: LaneEntry, textWidth: number, canvas: Canvas): Omit<RailRow, 'space'> {
  const words = entryWords(source, canvas.format);
  const { name, abbreviation = name } = source.network.network;
  const details = source.isNamed ? [canvas.format.local(abbreviation), ...words.details] : words.details;
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

/** One lane measured on a scale: its marks, stems and labels, before anyone knows how high it lies. */
import type { Canvas } from '../drawing.ts';
import type { TimeScale } from '../time-scale.ts';
import { type Flag, type FlagPlaces, placeFlags } from './flags.ts';
import { type Label, measureLabel } from './label.ts';
import type { LaneEntry } from './lane.ts';
import { type LaneName, nameLane } from './lane-name.ts';
import type { Mark } from './layout.ts';
import { laneMark } from './mark.ts';
import { type EntryWords, entryWords } from './words.ts';

export interface LaneFlag extends Flag {
  readonly source: LaneEntry;
  readonly words: EntryWords;
  readonly label: Label;
}

export interface LanePlan extends FlagPlaces<LaneFlag> {
  /** Where the line begins, px. */
  readonly start: number;
  readonly name: LaneName | undefined;
}

/** Of a mark longer than this the stem stands near the end that is known, px. */
const LONG_MARK = 40;
const STEM_INSET = 12;

/** Between the stems of two entries of the same days, px: on a long mark there is room, on a short one just enough to tell. */
const STEM_DISTANCE = 14.2;
const HAIR = 0.2;

/** @returns undefined where the labels do not fit */
export function planLane(
  entries: readonly LaneEntry[],
  scale: TimeScale,
  maxWidth: number,
  canvas: Canvas,
): LanePlan | undefined {
  const marks = entries.map((source) => laneMark(source, scale, 0));
  const start = Math.min(...marks.map(({ x }) => x));
  const name = nameLane(entries[0], start, canvas);
  const stems: number[] = [];
  const flags = entries.map((source, index) => {
    const words = entryWords(source, canvas.format);
    const label = measureLabel(words, maxWidth, canvas);
    const stem = stemOf(source, marks[index] as Mark, stems);
    stems.push(stem);
    return { source, words, label, stem, width: label.width, height: label.height };
  });
  const places = placeFlags(flags, canvas.width, name ? [name.block] : []);
  return places && { ...places, start, name };
}

/** Where a mark's stem stands: at its middle, of a long one near the end that is known, always beside those that stand there. */
function stemOf({ entry }: LaneEntry, { x, width }: Mark, taken: readonly number[]): number {
  const middle = x + width / 2;
  if (width <= LONG_MARK) return middle + HAIR * taken.filter((other) => Math.abs(other - middle) < 1).length;
  const within = taken.filter((other) => other > x && other < x + width).length;
  const inset = STEM_INSET + ((STEM_DISTANCE * within) % (width - 2 * STEM_INSET));
  return Number.isFinite(entry.date.earliest) ? x + inset : x + width - inset;
}

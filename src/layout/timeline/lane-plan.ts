/** One lane measured on a scale: its marks, stems and labels, before anyone knows how high it lies. */
import type { Canvas } from '../drawing.ts';
import type { TimeScale } from '../time-scale.ts';
import { axisStyle } from './axis.ts';
import { fitText } from './fit-text.ts';
import { type FlagPlaces, NEAREST, placeFlags } from './flags.ts';
import { type Label, measureLabel } from './label.ts';
import type { Lane } from './lane.ts';
import { laneMark, MARK_SIZE } from './mark.ts';
import type { Mark } from './layout.ts';
import { type EntryWords, entryWords } from './words.ts';

export interface LanePlan {
  readonly lane: Lane;
  /** As on a line at 0. */
  readonly marks: readonly Mark[];
  readonly stems: readonly number[];
  readonly labels: readonly Label[];
  readonly flags: FlagPlaces;
  readonly name: LaneName | undefined;
}

/** The name of a network: before its line where there is room, else over the line's beginning. */
export interface LaneName {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly isBefore: boolean;
}

/** How wide labels may be, in em of the page. */
export interface LaneSpace {
  readonly scale: TimeScale;
  readonly maxWidth: number;
  readonly canvas: Canvas;
  readonly isNamed: boolean;
}

/** A name's gap to its line, and its distance over it, px. */
const NAME_GAP = 12;
export const NAME_DISTANCE = 10;

/** Of a mark longer than this the stem stands near the start, px. */
const LONG_MARK = 40;
const STEM_INSET = 12;

/** Px between two stems at the least, where a long mark has room to give way. */
const STEM_DISTANCE = 12;

/** @returns undefined where the labels do not fit */
export function planLane(lane: Lane, space: LaneSpace): LanePlan | undefined {
  const { scale, maxWidth, canvas } = space;
  const { network, entries } = lane;
  const words: readonly EntryWords[] = entries.map((entry) => entryWords(entry, network, canvas.format));
  const marks = entries.map((entry) => laneMark(entry, network.asOf.day, scale, 0));
  const stems = placeStems(lane, marks);
  const labels = words.map((entry) => measureLabel(entry, maxWidth, canvas));
  const name = space.isNamed && marks.length ? nameLane(lane, marks, canvas) : undefined;
  const over = name && !name.isBefore ? [{ left: name.x, width: name.width, ...nameBand(canvas) }] : [];
  const flags = placeFlags(
    labels.map(({ width, height }, index) => ({ width, height, stem: stems[index] ?? 0 })),
    canvas.width,
    over,
  );
  return flags && { lane, marks, stems, labels, name, flags: over.length ? withName(flags, canvas) : flags };
}

function nameBand(canvas: Canvas): { readonly distance: number; readonly height: number } {
  return { distance: NAME_DISTANCE, height: axisStyle(canvas).leading };
}

function withName(flags: FlagPlaces, canvas: Canvas): FlagPlaces {
  const { distance, height } = nameBand(canvas);
  return { ...flags, above: Math.max(flags.above, distance + height, NEAREST) };
}

function placeStems({ entries }: Lane, marks: readonly Mark[]): readonly number[] {
  const stems: number[] = [];
  marks.forEach(({ x, width }, index) => {
    const isOpen = !Number.isFinite(entries[index]?.date.earliest);
    const near = isOpen ? x + width - STEM_INSET : x + STEM_INSET;
    let stem = width > LONG_MARK ? near : x + width / 2;
    const isTaken = () => stems.some((other) => Math.abs(other - stem) < STEM_DISTANCE);
    while (width > LONG_MARK && isTaken() && stem + STEM_DISTANCE < x + width - MARK_SIZE / 2) stem += STEM_DISTANCE;
    stems.push(stem);
  });
  return stems;
}

function nameLane({ network: { network } }: Lane, marks: readonly Mark[], canvas: Canvas): LaneName {
  const { format, textWidth, width: maxWidth } = canvas;
  const style = axisStyle(canvas);
  const start = Math.min(...marks.map(({ x }) => x));
  const names = [network.name, network.abbreviation ?? network.name].map((name) => {
    const [text = ''] = fitText(format.text(name), { style, maxWidth, maxLines: 1, textWidth }).lines;
    return { text, width: textWidth(text, style.size, style.weight) };
  });
  const before = names.find(({ width }) => width + NAME_GAP <= start);
  if (before) return { ...before, x: start - NAME_GAP - before.width, isBefore: true };
  const [{ text, width }] = names as [(typeof names)[0]];
  return { text, width, x: Math.min(start, maxWidth - width), isBefore: false };
}

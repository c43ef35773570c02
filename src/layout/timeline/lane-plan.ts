/** One lane measured on a scale: its marks, stems and labels, before anyone knows how high it lies. */
import type { Canvas } from '../drawing.ts';
import type { TimeScale } from '../time-scale.ts';
import { axisStyle } from './axis.ts';
import { type FlagPlaces, placeFlags } from './flags.ts';
import { type Label, measureLabel } from './label.ts';
import type { Lane } from './lane.ts';
import { type LaneName, nameBand, nameLane } from './lane-name.ts';
import type { Mark } from './layout.ts';
import { laneMark, MARK_SIZE } from './mark.ts';
import { entryWords } from './words.ts';

export interface LanePlan {
  readonly lane: Lane;
  /** As on a line at 0. */
  readonly marks: readonly Mark[];
  readonly stems: readonly number[];
  readonly labels: readonly Label[];
  readonly flags: FlagPlaces;
  readonly name: LaneName | undefined;
}

/** What a lane is planned for. */
export interface LaneSpace {
  readonly scale: TimeScale;
  /** Of a label, px. */
  readonly maxWidth: number;
  readonly canvas: Canvas;
  readonly isNamed: boolean;
}

/** Of a mark longer than this the stem stands near the start, px. */
const LONG_MARK = 40;
const STEM_INSET = 12;

/** Px between two stems at the least, where a long mark has room to give way. */
const STEM_DISTANCE = 12;

/** @returns undefined where the labels do not fit */
export function planLane(lane: Lane, { scale, maxWidth, canvas, isNamed }: LaneSpace): LanePlan | undefined {
  const { network, entries } = lane;
  const marks = entries.map((entry) => laneMark(entry, network.asOf.day, scale, 0));
  const stems = placeStems(lane, marks);
  const labels = entries.map((entry) => measureLabel(entryWords(entry, network, canvas.format), maxWidth, canvas));
  const name = isNamed ? nameLane(network, Math.min(...marks.map(({ x }) => x)), canvas) : undefined;
  const obstacles = name && !name.isBefore ? [{ left: name.x, width: name.width, ...nameBand(axisStyle(canvas)) }] : [];
  const sized = labels.map(({ width, height }, index) => ({ width, height, stem: stems[index] ?? 0 }));
  const flags = placeFlags(sized, canvas.width, obstacles);
  return flags && { lane, marks, stems, labels, name, flags };
}

/** Where each mark's stem stands: at its middle, of a long one near the end that is known. */
function placeStems({ entries }: Lane, marks: readonly Mark[]): readonly number[] {
  const stems: number[] = [];
  marks.forEach((mark, index) => {
    const hasStart = Number.isFinite(entries[index]?.date.earliest);
    stems.push(mark.width > LONG_MARK ? freeStem(mark, hasStart, stems) : mark.x + mark.width / 2);
  });
  return stems;
}

function freeStem({ x, width }: Mark, hasStart: boolean, taken: readonly number[]): number {
  let stem = hasStart ? x + STEM_INSET : x + width - STEM_INSET;
  const isTaken = () => taken.some((other) => Math.abs(other - stem) < STEM_DISTANCE);
  while (isTaken() && stem + STEM_DISTANCE < x + width - MARK_SIZE / 2) stem += STEM_DISTANCE;
  return stem;
}

/**
 * How close lanes lie above each other: their labels may reach past each other wherever they are not over one another.
 */
import type { TextStyle } from '../wrap.ts';
import { BESIDE_GAP, NEAREST, OVER_GAP, STEM_GAP } from './flags.ts';
import { nameBand } from './lane-name.ts';
import type { LanePlan } from './lane-plan.ts';

/** The heights of some lines, px from the top of the first lane. */
export interface LaneStack {
  readonly lines: readonly number[];
  readonly height: number;
}

/** What a lane has on one side of its line: from, to along it, and how far away from it, px. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly reach: number;
}

/**
 * @param width the lines end here, px
 * @param stretch what the distances of labels from their lines are multiplied with
 */
export function stackLanes(
  lanes: readonly LanePlan[],
  width: number,
  stretch: number,
  nameStyle: TextStyle,
): LaneStack {
  const above = lanes.map((lane) => reaches(lane, true, width, stretch, nameStyle));
  const below = lanes.map((lane) => reaches(lane, false, width, stretch, nameStyle));
  const lines: number[] = [];
  above.forEach((upward, index) => {
    const clear = lines.map((line, earlier) => line + separation(below[earlier] ?? [], upward));
    lines[index] = Math.max(furthest(upward), ...clear);
  });
  return { lines, height: Math.max(0, ...lines.map((line, index) => line + furthest(below[index] ?? []))) };
}

function reaches(
  { marks, stems, labels, flags, name }: LanePlan,
  isAbove: boolean,
  width: number,
  stretch: number,
  nameStyle: TextStyle,
): readonly Reach[] {
  const line = { from: Math.min(...marks.map(({ x }) => x)), to: width, reach: NEAREST };
  const named = name && (isAbove || name.isBefore) ? [nameReach(name, nameStyle)] : [];
  const flagged = flags.places.flatMap((place, index) => {
    const [stem = 0, label] = [stems[index], labels[index]];
    if (place.isAbove !== isAbove || !label) return [];
    const end = stem + (place.hangsLeft ? -1 : 1) * (STEM_GAP + label.width);
    return [{ from: Math.min(stem, end), to: Math.max(stem, end), reach: place.distance * stretch + label.height }];
  });
  return [line, ...named, ...flagged];
}

function nameReach({ x, width, isBefore }: NonNullable<LanePlan['name']>, style: TextStyle): Reach {
  const { distance, height } = nameBand(style);
  return { from: x, to: x + width, reach: isBefore ? height / 2 : distance + height };
}

function separation(downward: readonly Reach[], upward: readonly Reach[]): number {
  const pairs = downward.flatMap((a) =>
    upward
      .filter((b) => a.from < b.to + BESIDE_GAP && b.from < a.to + BESIDE_GAP)
      .map((b) => a.reach + b.reach + OVER_GAP),
  );
  return Math.max(0, ...pairs);
}

function furthest(side: readonly Reach[]): number {
  return Math.max(...side.map(({ reach }) => reach));
}

/**
 * How close lanes lie above each other: their labels may reach past each other wherever they are not over one another.
 */
import { BESIDE_GAP, NEAREST, OVER_GAP, type PlacedFlag, STEM_GAP } from './flags.ts';
import type { LanePlan } from './lane-plan.ts';

/** The heights of some lines, px from the top of what the first has above it. */
export interface LaneStack {
  readonly lines: readonly number[];
  readonly height: number;
}

/** A part of the line, and how far what hangs there reaches up and down, px. */
interface Column {
  readonly from: number;
  readonly to: number;
  readonly up: number;
  readonly down: number;
}

/**
 * @param width the lines end here, px
 * @param stretch what the distances of labels from their lines are multiplied with
 */
export function stackLanes(lanes: readonly LanePlan[], width: number, stretch: number): LaneStack {
  const columns = lanes.map(({ flags, name, start }): readonly Column[] => [
    { from: start, to: width, up: NEAREST, down: NEAREST },
    ...(name ? [columnOf(name.block, 1)] : []),
    ...flags.map((flag) => columnOf(flag, stretch)),
  ]);
  const lines: number[] = [];
  columns.forEach((lane, index) => {
    const clear = lines.map((line, earlier) => line + separation(columns[earlier] as Column[], lane));
    lines[index] = Math.max(...lane.map(({ up }) => up), ...clear);
  });
  const feet = columns.map((lane, index) => (lines[index] as number) + Math.max(...lane.map(({ down }) => down)));
  return { lines, height: Math.max(...feet) };
}

function columnOf({ flag, isAbove, left, distance }: PlacedFlag, stretch: number): Column {
  const reach = distance * stretch + flag.height;
  const [from, to] = [left - STEM_GAP, left + flag.width + STEM_GAP];
  return { from, to, up: isAbove ? reach : 0, down: isAbove ? 0 : reach };
}

function separation(upper: readonly Column[], lower: readonly Column[]): number {
  const pairs = upper.flatMap((a) =>
    lower.filter((b) => a.from < b.to + BESIDE_GAP && b.from < a.to + BESIDE_GAP).map((b) => a.down + b.up + OVER_GAP),
  );
  return Math.max(0, ...pairs);
}

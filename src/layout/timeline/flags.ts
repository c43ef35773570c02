/**
 * Where labels hang from a line of time: above or below it, right or left of their stems, near or far, so that none covers
 * another or crosses another's stem.
 *
 * The search goes from the last entry to the first, since a label that hangs right has to clear the stems that come after
 * it, and keeps the few cheapest beginnings at each step.
 */

/** A label on its stem; px along the line, and away from it for the height. */
export interface Flag {
  readonly stem: number;
  readonly width: number;
  readonly height: number;
}

/** Where a flag hangs. */
export interface FlagPlace {
  readonly isAbove: boolean;
  readonly hangsLeft: boolean;
  /** From the line to the nearer edge of the label, px. */
  readonly distance: number;
}

export interface FlagPlaces {
  readonly places: readonly FlagPlace[];
  /** Lower is better: the height that the flags take, and what makes them harder to read. */
  readonly cost: number;
}

/** Something on the line's upper side that labels and stems keep clear of. */
export interface Obstacle {
  readonly left: number;
  readonly width: number;
  readonly distance: number;
  readonly height: number;
}

interface PlacedFlag extends FlagPlace, Flag, Obstacle {}

interface Sketch {
  readonly flags: readonly PlacedFlag[];
  readonly above: number;
  readonly below: number;
  readonly penalty: number;
}

/** Px from a stem to its label, between labels beside and over each other, and from a label to another's stem. */
export const STEM_GAP = 10;
export const BESIDE_GAP = 12;
export const OVER_GAP = 10;
const CROSSING_GAP = 4;

/** The shortest distance of a label from its line: half a mark and air, px. */
export const NEAREST = 15;

/** How many beginnings the search keeps. */
const BREADTH = 12;

/** Costs, in px of height. */
const SAME_SIDE = 26;
const HANGS_LEFT = 9;
const FAR = 0.12;
const FIRST_BELOW = 4;

/**
 * @param flags in order of time
 * @param width labels stay between 0 and this, px
 * @returns undefined where the flags do not fit
 */
export function placeFlags(
  flags: readonly Flag[],
  width: number,
  obstacles: readonly Obstacle[] = [],
): FlagPlaces | undefined {
  const blocked = obstacles.map((obstacle) => ({ ...obstacle, stem: Number.NaN, isAbove: true, hangsLeft: false }));
  const lift = Math.max(0, ...flags.map(({ height }) => height)) + OVER_GAP;
  let sketches: readonly Sketch[] = [{ flags: [], above: NEAREST, below: NEAREST, penalty: 0 }];
  for (const flag of flags.toReversed()) {
    sketches = sketches
      .flatMap((sketch) => continuations(sketch, flag, width, lift, blocked))
      .sort((a, b) => costOf(a) - costOf(b))
      .slice(0, BREADTH);
  }
  const [best] = sketches.toSorted((a, b) => costOf(a) + beginning(a) - costOf(b) - beginning(b));
  return best && { places: best.flags.toReversed(), cost: costOf(best) };
}

function costOf({ above, below, penalty }: Sketch): number {
  return above + below + penalty;
}

/** Between equals, reading begins above the line. */
function beginning({ flags }: Sketch): number {
  return flags.at(-1)?.isAbove ? 0 : FIRST_BELOW;
}

function continuations(
  sketch: Sketch,
  flag: Flag,
  width: number,
  lift: number,
  blocked: readonly PlacedFlag[],
): readonly Sketch[] {
  const { stem, width: length, height } = flag;
  const others = [...sketch.flags, ...blocked];
  return [true, false].flatMap((isAbove) => {
    const side = others.filter((other) => other.isAbove === isAbove);
    const distances = [...new Set([NEAREST, NEAREST + lift, ...side.map((other) => topOf(other) + OVER_GAP)])];
    return [false, true].flatMap((hangsLeft) => {
      const left = hangsLeft ? stem - STEM_GAP - length : stem + STEM_GAP;
      if (left < 0 || left + length > width) return [];
      return distances
        .map((distance) => ({ stem, width: length, height, isAbove, hangsLeft, distance, left }))
        .filter((placed) => !side.some((other) => collide(placed, other)))
        .map((placed) => withFlag(sketch, placed));
    });
  });
}

function withFlag({ flags, above, below, penalty }: Sketch, placed: PlacedFlag): Sketch {
  const { isAbove, hangsLeft, distance } = placed;
  const isSameSide = flags.at(-1)?.isAbove === isAbove;
  return {
    flags: [...flags, placed],
    above: isAbove ? Math.max(above, topOf(placed)) : above,
    below: isAbove ? below : Math.max(below, topOf(placed)),
    penalty: penalty + (isSameSide ? SAME_SIDE : 0) + (hangsLeft ? HANGS_LEFT : 0) + distance * FAR,
  };
}

function collide(a: PlacedFlag, b: PlacedFlag): boolean {
  const isBeside = a.left >= b.left + b.width + BESIDE_GAP || b.left >= a.left + a.width + BESIDE_GAP;
  const isOver = a.distance >= topOf(b) + OVER_GAP || b.distance >= topOf(a) + OVER_GAP;
  return !(isBeside || isOver) || crosses(a, b) || crosses(b, a);
}

/** True where the stem of one runs through the label of the other. */
function crosses(a: PlacedFlag, { left, width, distance }: PlacedFlag): boolean {
  return a.stem > left - CROSSING_GAP && a.stem < left + width + CROSSING_GAP && distance < topOf(a) + CROSSING_GAP;
}

function topOf({ distance, height }: { readonly distance: number; readonly height: number }): number {
  return distance + height;
}

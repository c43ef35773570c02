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
export interface PlacedFlag<Kind extends Flag = Flag> {
  readonly flag: Kind;
  readonly isAbove: boolean;
  /** The left edge of the label. */
  readonly left: number;
  /** From the line to the nearer edge of the label. */
  readonly distance: number;
}

export interface FlagPlaces<Kind extends Flag> {
  readonly flags: readonly PlacedFlag<Kind>[];
  /** Lower is better: the height that the flags take, and what makes them harder to read. */
  readonly cost: number;
}

interface Sketch<Kind extends Flag> {
  /** The last entry first. */
  readonly flags: readonly PlacedFlag<Kind>[];
  readonly above: number;
  readonly below: number;
  readonly cost: number;
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
/** Grows to the beginning of the line, so that between equals reading begins above it. */
const BELOW = 0.5;

/**
 * @param flags in order of time
 * @param width labels stay between 0 and this, px
 * @param blocked what has its place already, on either side
 * @returns undefined where the flags do not fit
 */
export function placeFlags<Kind extends Flag>(
  flags: readonly Kind[],
  width: number,
  blocked: readonly PlacedFlag[],
): FlagPlaces<Kind> | undefined {
  const lift = Math.max(...flags.map(({ height }) => height)) + OVER_GAP;
  let sketches: readonly Sketch<Kind>[] = [{ flags: [], above: NEAREST, below: NEAREST, cost: 0 }];
  for (const flag of flags.toReversed()) {
    sketches = sketches
      .flatMap((sketch) => continuations(sketch, flag, width, lift, blocked).map((place) => add(sketch, place)))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, BREADTH);
  }
  const [best] = sketches;
  return best && { flags: best.flags.toReversed(), cost: best.cost };
}

/** Every place for one more flag that is free. */
function continuations<Kind extends Flag>(
  sketch: Sketch<Kind>,
  flag: Kind,
  width: number,
  lift: number,
  blocked: readonly PlacedFlag[],
): readonly PlacedFlag<Kind>[] {
  return [true, false].flatMap((isAbove) => {
    const side = [...sketch.flags, ...blocked].filter((other) => other.isAbove === isAbove);
    const distances = new Set([NEAREST, NEAREST + lift, ...side.map((other) => top(other) + OVER_GAP)]);
    return [flag.stem + STEM_GAP, flag.stem - STEM_GAP - flag.width]
      .filter((left) => left >= 0 && left + flag.width <= width)
      .flatMap((left) => Array.from(distances, (distance) => ({ flag, isAbove, left, distance })))
      .filter((place) => !side.some((other) => collide(place, other)));
  });
}

function add<Kind extends Flag>(sketch: Sketch<Kind>, place: PlacedFlag<Kind>): Sketch<Kind> {
  const { isAbove, left, distance, flag } = place;
  const above = isAbove ? Math.max(sketch.above, top(place)) : sketch.above;
  const below = isAbove ? sketch.below : Math.max(sketch.below, top(place));
  const isSameSide = sketch.flags.at(-1)?.isAbove === isAbove;
  const growth = above - sketch.above + below - sketch.below;
  const side = (isSameSide ? SAME_SIDE : 0) + (isAbove ? 0 : sketch.flags.length * BELOW);
  const cost = sketch.cost + growth + side + (left < flag.stem ? HANGS_LEFT : 0) + distance * FAR;
  return { flags: [...sketch.flags, place], above, below, cost };
}

function collide(a: PlacedFlag, b: PlacedFlag): boolean {
  const isBeside = a.left >= b.left + b.flag.width + BESIDE_GAP || b.left >= a.left + a.flag.width + BESIDE_GAP;
  const isOver = a.distance >= top(b) + OVER_GAP || b.distance >= top(a) + OVER_GAP;
  return !(isBeside || isOver) || crosses(a, b) || crosses(b, a);
}

/** True where the stem of one runs through the label of the other. */
function crosses(a: PlacedFlag, { flag: { width }, left, distance }: PlacedFlag): boolean {
  const { stem } = a.flag;
  return stem > left - CROSSING_GAP && stem < left + width + CROSSING_GAP && distance < top(a) + CROSSING_GAP;
}

function top({ distance, flag }: PlacedFlag): number {
  return distance + flag.height;
}

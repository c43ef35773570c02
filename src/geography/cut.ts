/** Where to cut the globe for a map of all around it, in degrees east of the middle of the file's own map, which is cut at 180. */

/** A stretch without a leap, eastwards, from -180 on. */
export type Span = readonly [from: number, to: number];

const TURN = 360;
const OWN = TURN / 2;
/** As much water, at least, there is between two lands where one may cut. */
const LEAST_WATER = 10;
/** So much wider has the gap between the parties to be than where readers are used to see the globe cut: the Atlantic is no gap. */
const WORTH = 65;
/** Parties that leave no gap as wide are all around the globe. */
const LEAST_GAP = 100;

/**
 * The meridian with the widest gap between parties of those where no land is cut that one of them is on; undefined where the map is
 * best left as it is.
 */
export function cutBetween(parties: readonly Span[], lands: readonly Span[]): number | undefined {
  const own = gapAt(OWN, parties);
  let widest = own + WORTH;
  let cut = own < LEAST_GAP ? undefined : OWN;
  for (const [, to] of lands) {
    const water = gapAt(to + LEAST_WATER / 2, lands);
    const meridian = to + water / 2;
    const gap = water < LEAST_WATER ? 0 : gapAt(meridian, parties);
    if (gap > widest) [widest, cut] = [gap, meridian];
  }
  return cut;
}

/** How wide the gap between stretches is that a meridian lies in; 0 where it lies in a stretch. */
function gapAt(meridian: number, spans: readonly Span[]): number {
  let east = TURN;
  let west = TURN;
  for (const [from, to] of spans) {
    const ahead = wrapped(from - meridian, 0);
    const length = to - from;
    if (ahead + length > TURN) return 0;
    east = Math.min(east, ahead);
    west = Math.min(west, TURN - ahead - length);
  }
  return east + west;
}

/** The same meridian, less than a turn east of another. */
export function wrapped(degrees: number, from: number): number {
  return degrees - TURN * Math.floor((degrees - from) / TURN);
}

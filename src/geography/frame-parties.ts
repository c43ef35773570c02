import { boundsOf } from './bounds.ts';
import type { Box, Feature, Geography } from './geography.ts';
import type { Point } from './projection.ts';

/** What is left free around the parties, as a share of the longer side of their box. */
const MARGIN = 0.05;
/** The smallest part of a file's width to be shown: closer, its outlines look coarse. */
const CLOSEST = 0.2;

/**
 * The part of a geography to show for some parties: their homes with a margin, within the frame of the file. A home leaves out
 * what lies far off (`h` in `geo/README.md`), and what lies outside the file's frame does not count: in Europe Russia is as
 * large as Europe is.
 *
 * @param points of parties that have no outline, planar
 */
export function frameParties(geography: Geography, features: readonly Feature[], points: readonly Point[]): Box {
  const { arcs, frame } = geography;
  const [left, top, right, bottom] = frame;
  const boxOf = ({ home, rings }: Feature) =>
    home ?? boundsOf(rings.flat().map((arc) => arcs[arc < 0 ? ~arc : arc] as readonly number[]));
  const within = [...features.map(boxOf), ...points].map((values) =>
    values.map((value, index) => (index % 2 ? clamp(value, top, bottom) : clamp(value, left, right))),
  );
  const [x0, y0, x1, y1] = boundsOf(within);
  if (!(x1 > x0 || y1 > y0)) return frame;
  const longer = Math.max(x1 - x0, y1 - y0);
  const add = Math.max(MARGIN * longer, (CLOSEST * (right - left) - longer) / 2);
  return [Math.max(left, x0 - add), Math.max(top, y0 - add), Math.min(right, x1 + add), Math.min(bottom, y1 + add)];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

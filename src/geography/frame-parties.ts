import { boundsOf } from './bounds.ts';
import type { Box, Feature, Geography } from './geography.ts';
import type { Point } from './projection.ts';

/** What is left free around the parties, as a share of the longer side of their box. */
const MARGIN = 0.05;
/** The smallest part of a file's width to be shown: closer, its outlines look coarse. */
const CLOSEST = 0.2;
/** The share of all points of outlines below which a picture is empty water, and by how much its margin then grows. */
const EMPTY = 0.015;
const WIDER = 1.4;

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
  const around = (add: number): Box => [
    Math.max(left, x0 - add),
    Math.max(top, y0 - add),
    Math.min(right, x1 + add),
    Math.min(bottom, y1 + add),
  ];
  let add = Math.max(MARGIN * longer, (CLOSEST * (right - left) - longer) / 2);
  while (add < right - left && isEmpty(around(add), arcs)) add *= WIDER;
  return around(add);
}

/** Whether a reader could not tell from what is in a box where in the world it is: an atoll alone in the ocean. */
function isEmpty([x0, y0, x1, y1]: Box, arcs: Geography['arcs']): boolean {
  const isIn = (value: number, index: number, arc: readonly number[]) => {
    const y = arc[index + 1] as number;
    return index % 2 === 0 && value >= x0 && value <= x1 && y >= y0 && y <= y1;
  };
  let seen = 0;
  let all = 0;
  for (const arc of arcs) {
    seen += arc.filter(isIn).length;
    all += arc.length / 2;
  }
  return seen < EMPTY * all;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The lines and shapes of a map that stay as they are while only the day changes. */
import type { BoundaryView, Feature, Geography } from '../../geography/geography.ts';
import { joinLines } from '../../geography/join-lines.ts';
import { linesPath, type Outline, ringsPath } from '../../geography/path.ts';
import { boundariesOf, joinParts, type Sides, shoreOf } from '../../geography/view.ts';
import { memoizeLast } from '../memoize-last.ts';
import { traceAll } from './shape.ts';

/** @param named ids of the parties' features that could be joined, by spaces: a text, since it is compared with that of the day before */
export const featuresFor = memoizeLast((geography: Geography, view: BoundaryView, named: string) =>
  joinParts(geography, view, new Set(named.split(' '))),
);

/** What parts land from water, whatever territories there are on it. */
export const shoreFor = memoizeLast((geography: Geography, arcs: readonly Outline[]) => {
  const rings = traceAll(shoreOf(geography), arcs);
  return { rings, land: ringsPath(rings) };
});

/** All boundaries. Between two parties these cover them, so that no day changes them. */
export const boundariesFor = memoizeLast(
  (geography: Geography, view: BoundaryView, features: readonly Feature[], arcs: readonly Outline[]) => {
    const { disputed, borders } = boundariesOf(view, features);
    return { sides: borders, disputed: pathOf(disputed, geography, arcs), borders: pathOf(borders, geography, arcs) };
  },
);

/** @param held ids of the features of parties that are in the network, by spaces */
export const innerBordersFor = memoizeLast(
  (sides: readonly Sides[], held: string, geography: Geography, arcs: readonly Outline[]) => {
    const ids = new Set<string | undefined>(held.split(' '));
    return pathOf(
      sides.filter(({ owner, other }) => ids.has(owner) && ids.has(other)),
      geography,
      arcs,
    );
  },
);

function pathOf(sides: readonly Sides[], geography: Geography, arcs: readonly Outline[]): string {
  const lines = joinLines(
    sides.map(({ arc }) => arc),
    geography,
  );
  return linesPath(traceAll(lines, arcs));
}

/** The lines and shapes of a map that stay as they are while only the day changes. */
import type { BoundaryView, Feature, Geography } from '../../geography/geography.ts';
import { linesPath, type Outline, ringsPath } from '../../geography/path.ts';
import { joinParts, type Lines, linesOf, shoreOf } from '../../geography/view.ts';
import { memoizeLast } from '../memoize-last.ts';
import type { MapLayout } from './layout.ts';
import { traceAll } from './shape.ts';

/** @param named ids of the parties' features, by spaces: a text, since it is compared with that of the day before */
export const featuresFor = memoizeLast((geography: Geography, view: BoundaryView, named: string) =>
  joinParts(geography, view, new Set(named.split(' '))),
);

/** What parts land from water, whatever territories there are on it. */
export const shoreFor = memoizeLast((geography: Geography, arcs: readonly Outline[]) => {
  const rings = traceAll(shoreOf(geography), arcs);
  return { rings, land: ringsPath(rings) };
});

/** @param held ids of the features of parties that are in the network, by spaces */
export const bordersFor = memoizeLast(
  (
    geography: Geography,
    view: BoundaryView,
    features: readonly Feature[],
    held: string,
    arcs: readonly Outline[],
  ): Pick<MapLayout, 'borders' | 'innerBorders' | 'disputed'> => {
    const lines = linesOf(geography, view, features, new Set(held.split(' ')));
    const pathOf = (kind: keyof Lines) => linesPath(traceAll(lines[kind], arcs));
    return { borders: pathOf('borders'), innerBorders: pathOf('inner'), disputed: pathOf('disputed') };
  },
);

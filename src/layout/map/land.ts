/** The lines and shapes of a map that stay as they are while only the day changes. */
import type { BoundaryView, Feature, Geography } from '../../geography/geography.ts';
import { linesPath, type Outline, ringsPath } from '../../geography/path.ts';
import { joinParts, linesOf } from '../../geography/view.ts';
import { memoizeLast } from '../memoize-last.ts';
import type { MapLayout } from './layout.ts';
import { traceAll } from './shape.ts';

/** @param named ids of the parties' features, by spaces: a text, since it is compared with that of the day before */
export const featuresFor = memoizeLast((geography: Geography, view: BoundaryView, named: string) =>
  joinParts(geography, view, new Set(named.split(' '))),
);

/** @param held ids of the features of parties that are in the network, by spaces */
export const landFor = memoizeLast(
  (
    geography: Geography,
    view: BoundaryView,
    features: readonly Feature[],
    held: string,
    arcs: readonly Outline[],
  ): { readonly shore: readonly Outline[]; readonly paths: LandPaths } => {
    const lines = linesOf(geography, view, features, new Set(held.split(' ')));
    const shore = traceAll(lines.shore, arcs);
    const pathOf = (kind: 'borders' | 'inner' | 'disputed') => linesPath(traceAll(lines[kind], arcs));
    return {
      shore,
      paths: {
        land: ringsPath(shore),
        borders: pathOf('borders'),
        innerBorders: pathOf('inner'),
        disputed: pathOf('disputed'),
      },
    };
  },
);

type LandPaths = Pick<MapLayout, 'land' | 'borders' | 'innerBorders' | 'disputed'>;

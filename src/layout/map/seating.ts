import type { BoundaryView, Feature, Geography } from '../../geography/geography.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { memoizeLast } from '../memoize-last.ts';
import { featuresFor } from './land.ts';
import { featureOf, outsiders, type Seat, seatParties } from './parties.ts';

/** Who is to be drawn, on which territories. */
export interface Seating {
  /** All territories as the view joins them. */
  readonly features: readonly Feature[];
  /** Those that nobody in the network names. */
  readonly context: readonly Feature[];
  readonly seats: readonly Seat[];
}

/** Asked for by the words around a map and then by the map. */
export const seatingOf = memoizeLast((network: NetworkOnDate, geography: Geography, view: BoundaryView): Seating => {
  const named = featureIds([...network.current, ...outsiders(network)], geography);
  const parts = Object.values(view.merge).flat();
  const features = featuresFor(geography, view, named.filter((id) => parts.includes(id)).join(' '));
  return {
    features,
    context: features.filter(({ id }) => !named.includes(id)),
    seats: seatParties(network, geography, features),
  };
});

/** The ids of the territories of some parties, each once and always in the same order. */
export function featureIds(standings: NetworkOnDate['standings'], geography: Geography): readonly string[] {
  return [...new Set(standings.flatMap(({ party }) => featureOf(party, geography)?.id ?? []))].sort();
}

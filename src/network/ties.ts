import type { Place, Tie } from '../dataset/model.ts';
import { type Period, parsePeriod } from '../dataset/period.ts';
import type { NetworkOnDate } from './network-on-date.ts';

/** A tie with the two places that it is between. */
export interface TieWithPlaces {
  readonly tie: Tie;
  /** In the order in which the dataset names them. */
  readonly places: readonly [Place, Place];
  /** Undefined where nothing is said of it. */
  readonly period: Period | undefined;
}

/** The ties of which both ends lie in parties that have, had or will have a part in the network, in the dataset's order. */
export function tiesOf({ dataset, index, standings }: NetworkOnDate): readonly TieWithPlaces[] {
  const parties = new Set(standings.map(({ party }) => party.id));
  return (dataset.ties ?? []).flatMap((tie) => {
    const [from, to] = tie.between.map((id) => index.places.get(id));
    if (!from || !to || !parties.has(from.party) || !parties.has(to.party)) return [];
    return [{ tie, places: [from, to] as const, period: parsePeriod(tie.period ?? '') }];
  });
}

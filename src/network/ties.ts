import type { Place, Tie } from '../dataset/model.ts';
import { type Period, type Phase, parsePeriod, phaseOn } from '../dataset/period.ts';
import type { NetworkOnDate } from './network-on-date.ts';

/** A tie between two places, seen from a day. */
export interface TieOnDate {
  readonly tie: Tie;
  /** In the order in which the dataset names them. */
  readonly places: readonly [Place, Place];
  /** Undefined where nothing is said of it. */
  readonly period: Period | undefined;
  readonly phase: Phase;
}

/** The ties of which both ends lie in parties that have, had or will have a part in the network, in the dataset's order. */
export function tiesOf({ dataset, index, standings, asOf }: NetworkOnDate): readonly TieOnDate[] {
  const parties = new Set(standings.map(({ party }) => party.id));
  return (dataset.ties ?? []).flatMap((tie) => {
    const [from, to] = tie.between.map((id) => index.places.get(id));
    if (!from || !to || !parties.has(from.party) || !parties.has(to.party)) return [];
    const period = parsePeriod(tie.period ?? '');
    const phase = period ? phaseOn(period, asOf.day, Number.NEGATIVE_INFINITY) : 'unstated';
    return [{ tie, places: [from, to] as const, period, phase }];
  });
}

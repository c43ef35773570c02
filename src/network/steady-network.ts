import type { Network } from '../dataset/model.ts';
import type { NetworkOnDate } from './network-on-date.ts';
import type { TieWithPlaces } from './ties.ts';

const last = new WeakMap<Network, { readonly network: NetworkOnDate; readonly mark: string }>();

/**
 * The network as it was asked for last, as long as nothing has changed since but the day itself.
 *
 * @param ties those that hold on the day
 */
export function steadyNetwork(network: NetworkOnDate, ties: readonly TieWithPlaces[]): NetworkOnDate {
  const { standings, terms, meetings, secretariats, founding, asOf } = network;
  const mark = JSON.stringify([
    standings.map(({ phase }) => phase),
    terms.map(({ tense }) => tense),
    meetings.map(({ tense }) => tense),
    secretariats.map(({ place }) => place.id),
    ties.map(({ tie }) => tie.id),
    founding && founding.latest <= asOf.day,
  ]);
  const before = last.get(network.network);
  if (before?.mark === mark && before.network.index === network.index) return before.network;
  last.set(network.network, { network, mark });
  return network;
}

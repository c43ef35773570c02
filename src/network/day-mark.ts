import type { NetworkOnDate } from './network-on-date.ts';
import type { TieWithPlaces } from './ties.ts';

/**
 * What changes of a network from day to day, as a text: two days of one network with the same differ in nothing but the day itself.
 *
 * @param ties those that hold on the day
 */
export function dayMark(network: NetworkOnDate, ties: readonly TieWithPlaces[]): string {
  const { standings, terms, meetings, secretariats, founding, asOf } = network;
  return JSON.stringify([
    standings.map(({ phase }) => phase),
    terms.map(({ tense }) => tense),
    meetings.map(({ tense }) => tense),
    secretariats.map(({ place }) => place.id),
    ties.map(({ tie }) => tie.id),
    founding && founding.latest <= asOf.day,
  ]);
}

/**
 * What a network was on one day: dataset in, answers out.
 *
 * Each widget asks here and nowhere else, so that map, timeline and chart never disagree about a day.
 */
import { type FuzzyDate, parseDate } from '../dataset/edtf.ts';
import type { Dataset, Network, Place, Secretariat } from '../dataset/model.ts';
import { parsePeriod, phaseOn } from '../dataset/period.ts';
import type { AsOf } from './as-of.ts';
import { type Term, termsOn } from './chair.ts';
import { type DatasetIndex, indexOf } from './dataset-index.ts';
import { type MeetingOnDate, meetingsOn } from './schedule.ts';
import { currentStandings, isHeld, type RoleOnDate, rolesOn, type Standing, standingsOn } from './standing.ts';

/** A network as it was, and as it was known, on the as-of day. */
export interface NetworkOnDate {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly network: Network;
  readonly asOf: AsOf;
  readonly founding: FuzzyDate | undefined;
  /** Roles in order of rank, with who holds each on the day. */
  readonly roles: readonly RoleOnDate[];
  /** Every standing there ever was or will be. */
  readonly standings: readonly Standing[];
  /** The standings that hold on the day. */
  readonly current: readonly Standing[];
  /** Terms of the chair in order of time. */
  readonly terms: readonly Term[];
  /** Meetings in order of time. */
  readonly meetings: readonly MeetingOnDate[];
  /** Seats of the secretariat on the day. */
  readonly secretariats: readonly SeatOnDate[];
}

/** A secretariat with its place. */
export interface SeatOnDate {
  readonly secretariat: Secretariat;
  readonly place: Place;
}

/**
 * The state of one network on a day.
 *
 * @param network one of the dataset's networks
 * @param asOf from `resolveAsOf`
 */
export function networkOn(dataset: Dataset, network: Network, asOf: AsOf): NetworkOnDate {
  const index = indexOf(dataset);
  const founding = network.founded && parseDate(network.founded.date);
  const earliest = founding?.earliest ?? Number.NEGATIVE_INFINITY;
  const standings = standingsOn(network, index, asOf, earliest);
  const current = currentStandings(standings, asOf.day);
  const terms = termsOn(network, index, asOf, earliest);
  let meetings: readonly MeetingOnDate[] | undefined;
  return {
    dataset,
    index,
    network,
    asOf,
    founding,
    standings,
    current,
    terms,
    roles: rolesOn(network, current),
    // Not every drawing looks at all of them.
    get meetings() {
      meetings ??= meetingsOn(network, index, asOf);
      return meetings;
    },
    secretariats: seatsOn(network, index, asOf, earliest),
  };
}

function seatsOn(network: Network, index: DatasetIndex, asOf: AsOf, earliest: number): readonly SeatOnDate[] {
  return (network.secretariats ?? []).flatMap((secretariat) => {
    const place = index.places.get(secretariat.place);
    const period = parsePeriod(secretariat.period ?? '/..');
    const seated = period && isHeld({ phase: phaseOn(period, asOf, earliest) });
    return place && seated ? [{ secretariat, place }] : [];
  });
}

/** The terms that hold the chair on the day; more than one where the chair is shared. */
export function currentTerms({ terms }: NetworkOnDate): readonly Term[] {
  return terms.filter(({ tense }) => tense === 'current');
}

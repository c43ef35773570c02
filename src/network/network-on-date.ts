/**
 * What a network was on one day: dataset in, answers out.
 *
 * Each widget asks here and nowhere else, so that map, timeline and chart never disagree about a day.
 */
import { type FuzzyDate, parseDate } from '../dataset/edtf.ts';
import type { Dataset, Meeting, Network, Party, Place, Secretariat } from '../dataset/model.ts';
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
  const standings = standingsOn(network, index, asOf.day, earliest);
  const current = currentStandings(standings, asOf.day);
  const terms = termsOn(network, index, asOf.day, earliest);
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
    const seated = period && isHeld({ phase: phaseOn(period, asOf.day, earliest) });
    return place && seated ? [{ secretariat, place }] : [];
  });
}

/** The terms that hold the chair on the day; more than one where the chair is shared. */
export function currentTerms({ terms }: NetworkOnDate): readonly Term[] {
  return terms.filter(({ tense }) => tense === 'current');
}

/** The term that ended last before the current one. */
export function previousTerm({ terms }: NetworkOnDate): Term | undefined {
  return terms.findLast(({ tense }) => tense === 'past');
}

/** The terms known to come, evidenced only: no successor is ever computed from a rule. */
export function comingTerms({ terms }: NetworkOnDate): readonly Term[] {
  return terms.filter(({ tense }) => tense === 'later' || tense === 'planned');
}

/**
 * The next meeting ahead of the as-of day that names its hosts; hosting is not chairing. Where the chair has passed at a
 * meeting, the next of that sort goes before others: an informal one in between hands nothing over.
 */
export function nextHostedMeeting({ meetings, terms }: NetworkOnDate): MeetingOnDate | undefined {
  const hosted = meetings.filter(
    ({ tense, status, meeting }) => tense === 'later' && status !== 'cancelled' && meeting.hosts?.length,
  );
  const handover = terms.findLast((term) => term.handover)?.handover;
  return hosted.find(({ meeting }) => handover && isOfOneSort(meeting, handover)) ?? hosted[0];
}

function isOfOneSort(a: Meeting, b: Meeting): boolean {
  return a.kind === b.kind && a.body === b.body && a.session === b.session;
}

/** The meetings that a party hosted or will host, by its own part as host. */
export function meetingsHostedBy({ meetings }: NetworkOnDate, party: Party): readonly MeetingOnDate[] {
  return meetings.filter(
    ({ meeting, place }) =>
      meeting.hosts?.some((host) => host.party === party.id) || (!meeting.hosts?.length && place?.party === party.id),
  );
}

import type { Day } from '../dataset/calendar.ts';
import { compareDates, type FuzzyDate } from '../dataset/edtf.ts';
import type { Fact, Party, Place } from '../dataset/model.ts';
import { parsePeriod } from '../dataset/period.ts';
import type { NetworkOnDate } from './network-on-date.ts';
import type { Standing } from './standing.ts';

/** What changed in a network. */
export type MilestoneType = 'founded' | 'joined' | 'left' | 'chair' | 'secretariat';

/** Something that changed in a network, derived from its facts. */
export interface Milestone {
  readonly id: string;
  readonly type: MilestoneType;
  readonly date: FuzzyDate;
  /** The parties that joined, left or took the chair together; none for the founding and a secretariat. */
  readonly parties: readonly Party[];
  /** The role taken or left; empty for the founding and the chair. */
  readonly role: string;
  /** True for the chair of the first term that is known: nobody passed it on. */
  readonly isFirst: boolean;
  /** Where a secretariat began its work. */
  readonly place?: Place | undefined;
  /** The facts that it is derived from. */
  readonly facts: readonly Fact[];
  /** Later than the as-of date. */
  readonly isLater: boolean;
}

interface Occurrence {
  readonly type: MilestoneType;
  readonly date: FuzzyDate;
  readonly party?: Party;
  readonly role?: string;
  readonly isFirst?: boolean;
  readonly place?: Place | undefined;
  readonly fact: Fact;
}

const found = new WeakMap<NetworkOnDate, readonly Milestone[]>();

/** The milestones of a network in order of time; what happened to several parties on one date is one milestone. */
export function milestonesOf(network: NetworkOnDate): readonly Milestone[] {
  const known = found.get(network) ?? findMilestones(network);
  found.set(network, known);
  return known;
}

function findMilestones(network: NetworkOnDate): readonly Milestone[] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrencesOf(network)) {
    const key = [network.network.id, occurrence.type, occurrence.role, occurrence.place?.id, occurrence.date.text]
      .filter(Boolean)
      .join('.');
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return [...groups]
    .map(([key, group]) => milestoneOf(key, group, network.asOf.day))
    .sort((a, b) => compareDates(a.date, b.date));
}

function milestoneOf(key: string, group: readonly Occurrence[], day: Day): Milestone {
  const { type, date, role = '', isFirst = false, place } = group[0] as Occurrence;
  return {
    id: key.replace(/[^\w.-]+/g, '_'),
    type,
    date,
    role,
    isFirst,
    place,
    parties: group.flatMap(({ party }) => party ?? []),
    facts: group.map(({ fact }) => fact),
    isLater: date.latest > day,
  };
}

function occurrencesOf({
  network,
  index: { places },
  founding,
  standings,
  terms,
}: NetworkOnDate): readonly Occurrence[] {
  const founded =
    founding && network.founded ? [{ type: 'founded' as const, date: founding, fact: network.founded }] : [];
  const joined = standings.flatMap(({ party, role, period: { start }, membership: fact }) =>
    start ? [{ type: 'joined' as const, date: start, party, role, fact }] : [],
  );
  const left = standings.flatMap(({ party, role, period: { end }, membership: fact }) =>
    typeof end === 'object' && !takesAnotherRole(party, end, standings)
      ? [{ type: 'left' as const, date: end, party, role, fact }]
      : [],
  );
  const chaired = terms.flatMap(({ party, tense, period: { start }, chairmanship: fact }, index) =>
    start && tense !== 'planned' ? [{ type: 'chair' as const, date: start, party, isFirst: !index, fact }] : [],
  );
  const seated = (network.secretariats ?? []).flatMap((fact) => {
    const place = places.get(fact.place);
    const { start } = parsePeriod(fact.period ?? '') ?? {};
    return place && start ? [{ type: 'secretariat' as const, date: start, place, fact }] : [];
  });
  return [...founded, ...joined, ...left, ...chaired, ...seated];
}

function takesAnotherRole(party: Party, end: FuzzyDate, standings: readonly Standing[]): boolean {
  return standings.some((other) => other.party === party && other.period.start?.earliest === end.earliest);
}

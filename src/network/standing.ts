import type { Day } from '../dataset/calendar.ts';
import { DEFAULT_ROLES } from '../dataset/default-roles.ts';
import type { FuzzyDate } from '../dataset/edtf.ts';
import type { Membership, Network, Party, Role } from '../dataset/model.ts';
import { type Period, type Phase, parsePeriod, phaseOn } from '../dataset/period.ts';
import type { AsOf } from './as-of.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { derivedId } from './derived-id.ts';

/** One party in one role for a time, seen from a day. */
export interface Standing {
  readonly id: string;
  readonly party: Party;
  readonly role: string;
  readonly membership: Membership;
  readonly period: Period;
  readonly phase: Phase;
}

/** One role with the parties that hold it on the day, in the dataset's order. */
export interface RoleOnDate {
  readonly role: Role;
  readonly standings: readonly Standing[];
}

const HOLDING: ReadonlySet<Phase> = new Set<Phase>(['during', 'ending', 'unstated']);

/** True while a membership or a term counts as held, its end still to come or unknown. */
export function isHeld({ phase }: { readonly phase: Phase }): boolean {
  return HOLDING.has(phase);
}

/**
 * True when an entry ends on the very day on which another begins: from that day on, the successor holds. One of unknown end has
 * ended for all that is known once another has begun after it.
 */
export function yieldsOn(day: Day, { start, end }: Period, { start: next }: Period): boolean {
  if (!next || next === start) return false;
  if (!end) return next.earliest > (start as FuzzyDate).latest;
  return end !== 'open' && end.latest === day && next.latest === day;
}

/** All standings of a network, in the dataset's order, each with its phase on the day. */
export function standingsOn(network: Network, index: DatasetIndex, asOf: AsOf, founded: Day): readonly Standing[] {
  return (network.memberships ?? []).flatMap((membership) => {
    const party = index.parties.get(membership.party);
    const period = parsePeriod(membership.period);
    if (!party || !period) return [];
    const id = membership.id ?? derivedId(network.id, party.id, period);
    return [{ id, party, role: membership.role, membership, period, phase: phaseOn(period, asOf, founded) }];
  });
}

/** The standings that hold on the day: a party that changes role on it already has the new one. */
export function currentStandings(standings: readonly Standing[], day: Day): readonly Standing[] {
  const held = standings.filter(isHeld);
  return held.filter(
    (standing) => !held.some((other) => other.party === standing.party && yieldsOn(day, standing.period, other.period)),
  );
}

/** The roles of a network in order of rank, each with who holds it. */
export function rolesOn(network: Network, current: readonly Standing[]): readonly RoleOnDate[] {
  return (network.roles?.length ? network.roles : DEFAULT_ROLES).map((role) => ({
    role,
    standings: current.filter((standing) => standing.role === role.id),
  }));
}

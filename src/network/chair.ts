import type { Day } from '../dataset/calendar.ts';
import { compareDates } from '../dataset/edtf.ts';
import type { Chairmanship, Meeting, Network, Party, Person } from '../dataset/model.ts';
import { type Period, type Phase, parsePeriod, phaseOn } from '../dataset/period.ts';
import type { AsOf } from './as-of.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { derivedId } from './derived-id.ts';
import { isHeld, yieldsOn } from './standing.ts';

/** Where a term stands on the day: a `later` one lies ahead of it, a `planned` one is also only planned. */
export type TermTense = 'past' | 'current' | 'later' | 'planned';

/** One term of the chair, seen from a day. */
export interface Term {
  readonly id: string;
  readonly party: Party;
  readonly period: Period;
  readonly phase: Phase;
  readonly tense: TermTense;
  readonly chairmanship: Chairmanship;
  readonly holder: Person | undefined;
  /** The meeting at which the term began. */
  readonly handover: Meeting | undefined;
}

/** All terms of a network in order of time. A term of unknown start stands where its end puts it. */
export function termsOn(network: Network, index: DatasetIndex, asOf: AsOf, founded: Day): readonly Term[] {
  const seen = (network.chairmanships ?? []).flatMap((chairmanship) => {
    const party = index.parties.get(chairmanship.party);
    const period = parsePeriod(chairmanship.period);
    if (!party || !period) return [];
    return [{ chairmanship, party, period, phase: phaseOn(period, asOf, founded) }];
  });
  const held = seen.filter((term) => isHeld(term) && term.chairmanship.status !== 'planned');
  const current = new Set(held.filter((term) => !held.some((other) => yieldsOn(asOf.day, term.period, other.period))));
  const isHandedOver = seen.some(({ chairmanship }) => chairmanship.handover);
  const meetings = isHandedOver ? new Map(network.meetings?.map((meeting) => [meeting.id, meeting])) : undefined;
  const ids = new Set<string>();
  return seen
    .map((term) => ({
      ...term,
      id: unique(term.chairmanship.id ?? derivedId(network.id, term.party.id, term.period), ids),
      tense: tenseOf(term.chairmanship, term.phase, current.has(term)),
      holder: index.people.get(term.chairmanship.holder ?? ''),
      handover: meetings?.get(term.chairmanship.handover ?? ''),
    }))
    .sort(compareTerms);
}

/** A party may have several terms of the same start, as where none is stated. */
function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) free = `${id}.${copy}`;
  taken.add(free);
  return free;
}

function tenseOf({ status }: Chairmanship, phase: Phase, isCurrent: boolean): TermTense {
  if (status === 'planned') return 'planned';
  if (isCurrent) return 'current';
  return phase === 'before' || phase === 'starting' ? 'later' : 'past';
}

function compareTerms(a: Term, b: Term): number {
  if (a.period.start && b.period.start) return compareDates(a.period.start, b.period.start);
  return sortDay(a.period) - sortDay(b.period) || Number(Boolean(a.period.start)) - Number(Boolean(b.period.start));
}

/** A term of unknown start sorts just before the day on which it ends; one of unknown start and end, first. */
function sortDay({ start, end }: Period): number {
  if (start) return start.earliest;
  return typeof end === 'object' ? end.earliest - 1 : Number.MIN_SAFE_INTEGER;
}

/**
 * Meetings and milestones as one kind of thing, in order of time: what the timeline shows.
 *
 * A milestone that happened at a meeting is a consequence of that meeting and no entry of its own, so that nothing is told
 * twice.
 */
import type { Day } from '../dataset/calendar.ts';
import { compareDates, type FuzzyDate, isExactDay } from '../dataset/edtf.ts';
import type { Fact, MeetingKind, MeetingStatus } from '../dataset/model.ts';
import type { Span } from '../dataset/period.ts';
import type { AsOf } from './as-of.ts';
import type { Milestone } from './milestone.ts';
import type { NetworkOnDate } from './network-on-date.ts';
import type { MeetingOnDate } from './schedule.ts';

/** Where an entry lies: `within` where the as-of day falls into the fuzz of its date, so that it may or may not have been. */
export type EntryTense = 'past' | 'within' | 'later';

/** A meeting or a milestone, seen from a day. */
export interface Entry {
  readonly id: string;
  readonly type: 'meeting' | 'milestone';
  /** The date that the entry is sorted by. */
  readonly date: FuzzyDate;
  readonly span: Span;
  /** `held` for a milestone. */
  readonly status: MeetingStatus;
  readonly tense: EntryTense;
  /** Planned, and its time has passed on the reader's day: the data does not say how it went. */
  readonly outcomeUnknown: boolean;
  /** What of the date is inferred rather than stated. */
  readonly inferred: 'date' | 'year' | undefined;
  readonly meeting?: MeetingOnDate;
  readonly milestone?: Milestone;
  /** What happened at the meeting, or on the day of the founding. */
  readonly consequences: readonly Milestone[];
}

/** Which entries are wanted; what is absent asks for nothing. */
export interface EntryOptions {
  /** Milestones that happened at no meeting stand as entries of their own. */
  readonly milestones: boolean;
  /** Kinds of meetings; milestones have none. */
  readonly kinds?: readonly MeetingKind[];
  /** Id of a party that the entry must have to do with. */
  readonly party?: string;
  /** The first and the last day that the entry must touch. */
  readonly from?: Day;
  readonly to?: Day;
}

/** The entries of a network in order of time, the wider date later on a tie. */
export function timelineEntries(network: NetworkOnDate, options: EntryOptions): readonly Entry[] {
  const { milestones, kinds, party } = options;
  const meetings = network.meetings.filter(({ meeting }) => !kinds || kinds.includes(meeting.kind));
  const folded = foldMilestones(network, meetings);
  const told = new Set([...folded.values()].flat());
  const own = milestones ? network.milestones.filter((milestone) => !told.has(milestone)) : [];
  return [...meetings, ...own]
    .map((host) => entryOf(host, folded.get(host) ?? [], network.asOf))
    .filter((entry) => touches(entry, options) && (!party || concerns(entry, party)))
    .sort((a, b) => compareDates(a.date, b.date));
}

type Host = MeetingOnDate | Milestone;

/** The milestones that belong to a meeting, or, where no meeting was held, to the founding on the same day. */
function foldMilestones(network: NetworkOnDate, meetings: readonly MeetingOnDate[]): ReadonlyMap<Host, Milestone[]> {
  const founding = network.milestones.find(({ type, date }) => type === 'founded' && isExactDay(date));
  const folded = new Map<Host, Milestone[]>();
  for (const milestone of network.milestones) {
    const isWithFounding = milestone !== founding && milestone.date.text === founding?.date.text;
    const host = hostOf(milestone, network, meetings) ?? (isWithFounding && founding);
    if (host) folded.set(host, [...(folded.get(host) ?? []), milestone]);
  }
  return folded;
}

/** The meeting that a term names as its handover, else one on the very day, of several the likeliest. */
function hostOf(
  { type, date, facts }: Milestone,
  { terms }: NetworkOnDate,
  meetings: readonly MeetingOnDate[],
): MeetingOnDate | undefined {
  const handovers = terms
    .filter(({ chairmanship }) => facts.includes(chairmanship))
    .map(({ handover }) => handover?.id);
  const named = meetings.find(({ id }) => handovers.includes(id));
  if (named || !isExactDay(date)) return named;
  const likely: readonly MeetingKind[] = type === 'founded' ? ['ceremony'] : ['summit', 'council'];
  const sameDay = meetings.filter((meeting) => isOn(meeting, date.earliest));
  return sameDay.find(({ meeting }) => likely.includes(meeting.kind)) ?? sameDay[0];
}

/** True for a meeting known to take place on a day; one that was called off changed nothing. */
function isOn({ span: { start, end }, status }: MeetingOnDate, day: Day): boolean {
  if (typeof end !== 'object' || !start || ![start, end].every(isExactDay)) return false;
  return (status === 'held' || status === 'planned') && start.earliest <= day && day <= end.latest;
}

function entryOf(host: Host, consequences: readonly Milestone[], asOf: AsOf): Entry {
  const { id, date } = host;
  if ('meeting' in host) {
    const { span, status, outcomeUnknown } = host;
    const known = { tense: tenseOf(date, status, asOf), inferred: inferredOf([host.meeting], 'date'), outcomeUnknown };
    return { id, type: 'meeting', date, span, status, ...known, meeting: host, consequences };
  }
  const span = { start: date, end: date, date };
  const field = { founded: 'date', joined: 'period.start', left: 'period.end', chair: 'period.start' }[host.type];
  const known = { tense: tenseOf(date, 'held', asOf), inferred: inferredOf(host.facts, field), outcomeUnknown: false };
  return { id, type: 'milestone', date, span, status: 'held', ...known, milestone: host, consequences };
}

/** Up to its own `updated` a dataset calls held only what was, however fuzzy the date. */
function tenseOf({ earliest, latest }: FuzzyDate, status: MeetingStatus, { day, updated }: AsOf): EntryTense {
  if (day < earliest) return 'later';
  return day >= latest || (status === 'held' && day >= updated) ? 'past' : 'within';
}

function inferredOf(facts: readonly Fact[], field: string): Entry['inferred'] {
  const names = facts.flatMap(({ basis, inferred = [] }) => (basis === 'inferred' ? field : inferred));
  if (names.includes(field) || names.includes('period')) return 'date';
  return names.includes(`${field}.year`) ? 'year' : undefined;
}

function touches({ date, span: { end } }: Entry, { from, to }: EntryOptions): boolean {
  const isBefore = from !== undefined && end !== 'open' && (end ?? date).latest < from;
  return !isBefore && (to === undefined || date.earliest <= to);
}

/** True where a party hosts, chairs, takes part, or is what a milestone is about; a founding concerns everyone. */
function concerns({ meeting, milestone, consequences }: Entry, party: string): boolean {
  const { hosts = [], participants = [], chair, initiative } = meeting?.meeting ?? {};
  return (
    meeting?.place?.party === party ||
    [...hosts, ...participants, chair, initiative].some((actor) => actor?.party === party) ||
    [milestone, ...consequences].some(
      (change) => change?.type === 'founded' || change?.parties.some(({ id }) => id === party),
    )
  );
}

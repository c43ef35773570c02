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
import { type Milestone, milestonesOf } from './milestone.ts';
import type { NetworkOnDate } from './network-on-date.ts';
import { type MeetingOnDate, type ScheduledMeeting, scheduleOf, seenOn } from './schedule.ts';

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
  readonly kinds?: readonly MeetingKind[] | undefined;
  /** Whether an entry with its consequences is wanted; without it all are. */
  readonly isWanted?: ((host: EntryHost, consequences: readonly Milestone[]) => boolean) | undefined;
}

/** What an entry is made of. */
export type EntryHost = ScheduledMeeting | Milestone;

/** Entries in order of time. Each is made when it is asked for: of thousands, most are only ever counted. */
export class Entries implements Iterable<Entry> {
  /** In the same order. The very same list as long as the dataset and what is wanted of it are the same. */
  readonly hosts: readonly EntryHost[];
  readonly asOf: AsOf;
  readonly #consequences: ReadonlyMap<EntryHost, readonly Milestone[]>;

  constructor(hosts: readonly EntryHost[], consequences: ReadonlyMap<EntryHost, readonly Milestone[]>, asOf: AsOf) {
    this.hosts = hosts;
    this.asOf = asOf;
    this.#consequences = consequences;
  }

  get length(): number {
    return this.hosts.length;
  }

  /** Counted from the end where the index is negative, as in a list. */
  at(index: number): Entry | undefined {
    const host = this.hosts.at(index);
    return host && entryOf(host, this.#consequences.get(host) ?? NONE, this.asOf);
  }

  /** Those from one index up to another, exclusive. */
  slice(from: number, to: number = this.length): readonly Entry[] {
    return this.hosts.slice(from, to).map((host) => entryOf(host, this.#consequences.get(host) ?? NONE, this.asOf));
  }

  /** Those whose host passes. */
  filter(isWanted: (host: EntryHost) => boolean): Entries {
    return new Entries(this.hosts.filter(isWanted), this.#consequences, this.asOf);
  }

  [Symbol.iterator](): Iterator<Entry> {
    return this.slice(0).values();
  }
}

const NONE: readonly Milestone[] = [];

/** The entries of a network in order of time, the wider date later on a tie. */
export function timelineEntries(network: NetworkOnDate, { milestones, kinds, isWanted }: EntryOptions): Entries {
  const schedule = scheduleOf(network.network, network.index);
  const meetings = kinds ? schedule.filter(({ meeting }) => kinds.includes(meeting.kind)) : schedule;
  const consequences = foldMilestones(network, meetings);
  const told = new Set([...consequences.values()].flat());
  const own = milestones ? milestonesOf(network).filter((milestone) => !told.has(milestone)) : [];
  const hosts = own.length ? [...meetings, ...own].sort((a, b) => compareDates(a.date, b.date)) : meetings;
  const wanted = isWanted ? hosts.filter((host) => isWanted(host, consequences.get(host) ?? NONE)) : hosts;
  return new Entries(wanted, consequences, network.asOf);
}

/** The milestones that belong to a meeting, or, where no meeting was held, to the founding on the same day. */
function foldMilestones(
  network: NetworkOnDate,
  meetings: readonly ScheduledMeeting[],
): ReadonlyMap<EntryHost, Milestone[]> {
  const milestones = milestonesOf(network);
  const founding = milestones.find(({ type, date }) => type === 'founded' && isExactDay(date));
  const folded = new Map<EntryHost, Milestone[]>();
  for (const milestone of milestones) {
    // It is no meeting that a secretariat begins with.
    if (milestone.place) continue;
    const isWithFounding = milestone !== founding && milestone.date.text === founding?.date.text;
    const host = hostOf(milestone, network, meetings) ?? (isWithFounding && founding);
    if (host) folded.set(host, [...(folded.get(host) ?? []), milestone]);
  }
  return folded;
}

/**
 * The meeting that a term names as its handover, and of all that is no chair one on the very day, of several the likeliest. A meeting
 * of the day on which the chair passed on need not be where it did.
 */
function hostOf(
  { type, date, facts }: Milestone,
  { terms }: NetworkOnDate,
  meetings: readonly ScheduledMeeting[],
): ScheduledMeeting | undefined {
  const handovers = terms.flatMap(({ chairmanship, handover }) =>
    handover && facts.includes(chairmanship) ? handover.id : [],
  );
  const named = handovers.length ? meetings.find(({ id }) => handovers.includes(id)) : undefined;
  if (named || type === 'chair' || !isExactDay(date)) return named;
  const likely: readonly MeetingKind[] = type === 'founded' ? ['ceremony'] : ['summit', 'council'];
  const day = date.earliest;
  // None after it has begun by then, and they are in order.
  const begun = meetings.slice(firstAfter(meetings, day - LONGEST), firstAfter(meetings, day));
  const sameDay = begun.filter((meeting) => isOn(meeting, day));
  return sameDay.find(({ meeting }) => likely.includes(meeting.kind)) ?? sameDay[0];
}

/** No meeting is looked for that goes on for longer than a year, days. */
const LONGEST = 366;

/** The index of the first of some meetings in order of time that begins after a day. */
function firstAfter(meetings: readonly ScheduledMeeting[], day: Day): number {
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.date.earliest ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a meeting known to take place on a day; one that was called off changed nothing. */
function isOn({ span: { start, end }, status }: ScheduledMeeting, day: Day): boolean {
  if (typeof end !== 'object' || !start || ![start, end].every(isExactDay)) return false;
  return (status === 'held' || status === 'planned') && start.earliest <= day && day <= end.latest;
}

function entryOf(host: EntryHost, consequences: readonly Milestone[], asOf: AsOf): Entry {
  const { id, date } = host;
  const status = statusOf(host);
  const known = { id, date, span: hostSpan(host), status, tense: tenseOf(date, status, asOf), consequences };
  if ('meeting' in host) {
    const meeting = seenOn(host, asOf);
    const inferred = inferredOf([host.meeting], 'date');
    return { ...known, type: 'meeting', inferred, outcomeUnknown: meeting.outcomeUnknown, meeting };
  }
  const field = host.type === 'founded' ? 'date' : host.type === 'left' ? 'period.end' : 'period.start';
  const inferred = inferredOf(host.facts, field);
  return { ...known, type: 'milestone', inferred, outcomeUnknown: false, milestone: host };
}

/** `held` for a milestone: it is derived from what was. */
export function statusOf(host: EntryHost): MeetingStatus {
  return 'meeting' in host ? host.status : 'held';
}

/** When a meeting or a milestone takes place. */
export function hostSpan(host: EntryHost): Span {
  return 'meeting' in host ? host.span : { start: host.date, end: host.date, date: host.date };
}

/** Up to its own `updated` a dataset calls held only what was, however fuzzy the date. */
export function tenseOf({ earliest, latest }: FuzzyDate, status: MeetingStatus, { day, updated }: AsOf): EntryTense {
  if (day < earliest) return 'later';
  return day >= latest || (status === 'held' && day >= updated) ? 'past' : 'within';
}

function inferredOf(facts: readonly Fact[], field: string): Entry['inferred'] {
  const names = facts.flatMap(({ basis, inferred = [] }) => (basis === 'inferred' ? field : inferred));
  if (names.includes(field) || names.includes('period')) return 'date';
  return names.includes(`${field}.year`) ? 'year' : undefined;
}

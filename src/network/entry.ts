/**
 * Meetings and milestones as one kind of thing, in order of time: what the timeline shows.
 *
 * A milestone that happened at a meeting is a consequence of that meeting and no entry of its own, so that nothing is told
 * twice.
 */
import type { Day } from '../dataset/calendar.ts';
import { compareDates, type FuzzyDate, isExactDay } from '../dataset/edtf.ts';
import type { Actor, Fact, MeetingKind, MeetingStatus } from '../dataset/model.ts';
import type { Span } from '../dataset/period.ts';
import type { AsOf } from './as-of.ts';
import type { Milestone, MilestoneType } from './milestone.ts';
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
  return [
    ...meetings.map((meeting) => meetingEntry(meeting, folded.get(meeting) ?? [], network.asOf)),
    ...own.map((milestone) => milestoneEntry(milestone, folded.get(milestone) ?? [], network.asOf)),
  ]
    .filter((entry) => touches(entry, options) && (!party || concerns(entry, party)))
    .sort((a, b) => compareDates(a.date, b.date));
}

type Host = MeetingOnDate | Milestone;

/** The milestones that belong to a meeting, or, where no meeting was held, to the founding on the same day. */
function foldMilestones(
  network: NetworkOnDate,
  meetings: readonly MeetingOnDate[],
): ReadonlyMap<Host, readonly Milestone[]> {
  const founding = network.milestones.find(({ type }) => type === 'founded');
  const folded = new Map<Host, Milestone[]>();
  for (const milestone of network.milestones) {
    const isWithFounding = founding && milestone !== founding && isSameDay(milestone.date, founding.date);
    const host = hostOf(milestone, network, meetings) ?? (isWithFounding ? founding : undefined);
    if (host) folded.set(host, [...(folded.get(host) ?? []), milestone]);
  }
  return folded;
}

function isSameDay(a: FuzzyDate, b: FuzzyDate): boolean {
  return isExactDay(a) && isExactDay(b) && a.earliest === b.earliest;
}

/** The weightiest kind first: of two meetings on one day, the chair passes at the council and not at a working group. */
const WEIGHT: readonly MeetingKind[] = [
  'summit',
  'council',
  'ministerial',
  'ceremony',
  'milestone',
  'bilateral',
  'working',
];

function hostOf(
  milestone: Milestone,
  { terms }: NetworkOnDate,
  meetings: readonly MeetingOnDate[],
): MeetingOnDate | undefined {
  const handovers = terms
    .filter((term) => milestone.facts.includes(term.chairmanship))
    .map((term) => term.handover?.id);
  const named = meetings.find(({ id }) => handovers.includes(id));
  if (named || !isExactDay(milestone.date)) return named;
  const weight = ({ meeting }: MeetingOnDate) =>
    milestone.type === 'founded' && meeting.kind === 'ceremony' ? -1 : WEIGHT.indexOf(meeting.kind);
  return meetings.filter((meeting) => isOn(meeting, milestone.date.earliest)).sort((a, b) => weight(a) - weight(b))[0];
}

/** True for a meeting known to take place on a day; one that was called off changed nothing. */
function isOn({ span: { start, end }, status }: MeetingOnDate, day: Day): boolean {
  const takesPlace = status === 'held' || status === 'planned';
  if (!takesPlace || !start || typeof end !== 'object' || !isExactDay(start) || !isExactDay(end)) return false;
  return start.earliest <= day && day <= end.latest;
}

function meetingEntry(meeting: MeetingOnDate, consequences: readonly Milestone[], asOf: AsOf): Entry {
  const { id, date, span, status, outcomeUnknown } = meeting;
  const inferred = inferredOf([meeting.meeting], ['date']);
  return {
    id,
    type: 'meeting',
    date,
    span,
    status,
    tense: tenseOf(date, status, asOf),
    outcomeUnknown,
    inferred,
    meeting,
    consequences,
  };
}

/** The fields of the facts that a milestone's date is taken from. */
const DATE_FIELDS: Readonly<Record<MilestoneType, readonly string[]>> = {
  founded: ['date'],
  joined: ['period', 'period.start'],
  left: ['period', 'period.end'],
  chair: ['period', 'period.start'],
};

function milestoneEntry(milestone: Milestone, consequences: readonly Milestone[], asOf: AsOf): Entry {
  const { id, date, type, facts } = milestone;
  return {
    id,
    type: 'milestone',
    date,
    span: { start: date, end: date, date },
    status: 'held',
    tense: tenseOf(date, 'held', asOf),
    outcomeUnknown: false,
    inferred: inferredOf(facts, DATE_FIELDS[type]),
    milestone,
    consequences,
  };
}

/** Up to its own `updated` a dataset calls held only what was, however fuzzy the date. */
function tenseOf({ earliest, latest }: FuzzyDate, status: MeetingStatus, { day, updated }: AsOf): EntryTense {
  if (day < earliest) return 'later';
  return day >= latest || (status === 'held' && day >= updated) ? 'past' : 'within';
}

function inferredOf(facts: readonly Fact[], fields: readonly string[]): Entry['inferred'] {
  if (facts.some(({ basis }) => basis === 'inferred')) return 'date';
  const names = facts.flatMap(({ inferred = [] }) => inferred);
  if (names.some((name) => fields.includes(name))) return 'date';
  return names.some((name) => name.endsWith('.year') && fields.includes(name.slice(0, -5))) ? 'year' : undefined;
}

function touches({ date, span: { end } }: Entry, { from, to }: EntryOptions): boolean {
  const latest = typeof end === 'object' ? end.latest : end ? Number.POSITIVE_INFINITY : date.latest;
  return date.earliest <= (to ?? Number.POSITIVE_INFINITY) && latest >= (from ?? Number.NEGATIVE_INFINITY);
}

/** True where a party hosts, chairs, takes part, or is what a milestone is about; a founding concerns everyone. */
function concerns({ meeting, milestone, consequences }: Entry, party: string): boolean {
  const actors: readonly (Actor | undefined)[] = meeting
    ? [
        ...(meeting.meeting.hosts ?? []),
        ...(meeting.meeting.participants ?? []),
        meeting.meeting.chair,
        meeting.meeting.initiative,
      ]
    : [];
  const changes = milestone ? [milestone, ...consequences] : consequences;
  return (
    meeting?.place?.party === party ||
    actors.some((actor) => actor?.party === party) ||
    changes.some(({ type, parties }) => type === 'founded' || parties.some(({ id }) => id === party))
  );
}

import { compareDates, type FuzzyDate } from '../dataset/edtf.ts';
import type { Meeting, MeetingStatus, Network, Place } from '../dataset/model.ts';
import { parseSpan, type Span } from '../dataset/period.ts';
import type { AsOf } from './as-of.ts';
import type { DatasetIndex } from './dataset-index.ts';

/**
 * Where a meeting stands on the day: `past` when it had begun, `later` when it still lay ahead of the as-of date, whatever
 * its status says by now.
 */
export type MeetingTense = 'past' | 'later';

/** One meeting with what its texts say, the same on every day. */
export interface ScheduledMeeting {
  readonly id: string;
  readonly meeting: Meeting;
  readonly span: Span;
  /** The date that the meeting is sorted and drawn by. */
  readonly date: FuzzyDate;
  readonly status: MeetingStatus;
  readonly place: Place | undefined;
}

/** One meeting, seen from a day. */
export interface MeetingOnDate extends ScheduledMeeting {
  readonly tense: MeetingTense;
  /** Planned, and its time has passed on the reader's day: the data does not say how it went. */
  readonly outcomeUnknown: boolean;
}

interface Schedule {
  readonly index: DatasetIndex;
  readonly count: number;
  readonly meetings: readonly ScheduledMeeting[];
}

/** A network has thousands of meetings at times: they are read once, whatever day they are seen from. */
const schedules = new WeakMap<Network, Schedule>();

/** And each of them once, however often others are added to them. */
const spans = new WeakMap<Meeting, { readonly text: string; readonly span: Span | undefined }>();

/** The meetings of a network in order of time, the wider date later on a tie. */
export function scheduleOf(network: Network, index: DatasetIndex): readonly ScheduledMeeting[] {
  const count = network.meetings?.length ?? 0;
  let schedule = schedules.get(network);
  if (schedule?.index !== index || schedule.count !== count) {
    schedule = { index, count, meetings: readSchedule(network, index) };
    schedules.set(network, schedule);
  }
  return schedule.meetings;
}

/** A scheduled meeting as it stands on a day. */
export function seenOn(scheduled: ScheduledMeeting, asOf: AsOf): MeetingOnDate {
  const { id, meeting, span, date, status, place } = scheduled;
  const outcomeUnknown = status === 'planned' && lastDay(span) < asOf.readerDay;
  const tense: MeetingTense = date.latest <= asOf.day && status === 'held' ? 'past' : 'later';
  return { id, meeting, span, date, status, place, tense, outcomeUnknown };
}

/** The meetings of a network on a day, in order of time. */
export function meetingsOn(network: Network, index: DatasetIndex, asOf: AsOf): readonly MeetingOnDate[] {
  return scheduleOf(network, index).map((scheduled) => seenOn(scheduled, asOf));
}

function readSchedule({ meetings = [] }: Network, index: DatasetIndex): readonly ScheduledMeeting[] {
  const read: ScheduledMeeting[] = [];
  for (const meeting of meetings) {
    const span = spanOf(meeting);
    const date = span && dateOf(span);
    if (!date) continue;
    const { id, status = 'held' } = meeting;
    const place = meeting.place === undefined ? undefined : index.places.get(meeting.place);
    read.push({ id, meeting, span, date, status, place });
  }
  return read.sort((a, b) => compareDates(a.date, b.date));
}

function spanOf(meeting: Meeting): Span | undefined {
  const text = meeting.date;
  let known = spans.get(meeting);
  if (known?.text !== text) {
    known = { text, span: parseSpan(text) };
    spans.set(meeting, known);
  }
  return known.span;
}

function dateOf({ start, end }: Span): FuzzyDate | undefined {
  return start ?? (typeof end === 'object' ? end : undefined);
}

function lastDay({ start, end }: Span): number {
  if (typeof end === 'object') return end.latest;
  return start?.latest ?? Number.POSITIVE_INFINITY;
}

import { compareDates, type FuzzyDate } from '../dataset/edtf.ts';
import type { Meeting, MeetingStatus, Network, Place } from '../dataset/model.ts';
import { parseSpan, type Span } from '../dataset/period.ts';
import type { DatasetIndex } from './dataset-index.ts';

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

/** What has been read of a network's meetings, and how many these were. */
export interface Schedule {
  readonly index: DatasetIndex;
  readonly count: number;
  readonly meetings: readonly ScheduledMeeting[];
}

/** A network has thousands of meetings at times: they are read once, whatever day they are seen from. */
export const schedules = new WeakMap<Network, Schedule>();

/** Those of some meetings whose date can be read, in order of time, the wider date later on a tie. */
export function readSchedule(meetings: readonly Meeting[], index: DatasetIndex): readonly ScheduledMeeting[] {
  const read: ScheduledMeeting[] = [];
  for (const meeting of meetings) {
    const span = parseSpan(meeting.date);
    const date = span && dateOf(span);
    if (!date) continue;
    const { id, status = 'held' } = meeting;
    const place = meeting.place === undefined ? undefined : index.places.get(meeting.place);
    read.push({ id, meeting, span, date, status, place });
  }
  return read.sort((a, b) => compareDates(a.date, b.date));
}

function dateOf({ start, end }: Span): FuzzyDate | undefined {
  return start ?? (typeof end === 'object' ? end : undefined);
}

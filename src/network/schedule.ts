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

/** One meeting, seen from a day. */
export interface MeetingOnDate {
  readonly id: string;
  readonly meeting: Meeting;
  readonly span: Span;
  /** The date that the meeting is sorted and drawn by. */
  readonly date: FuzzyDate;
  readonly status: MeetingStatus;
  readonly tense: MeetingTense;
  readonly place: Place | undefined;
  /** Planned, and its time has passed on the reader's day: the data does not say how it went. */
  readonly outcomeUnknown: boolean;
}

/** The meetings of a network in order of time, the wider date later on a tie. */
export function meetingsOn(network: Network, index: DatasetIndex, asOf: AsOf): readonly MeetingOnDate[] {
  return (network.meetings ?? [])
    .flatMap((meeting) => {
      const span = parseSpan(meeting.date);
      const date = span && dateOf(span);
      if (!date) return [];
      const status = meeting.status ?? 'held';
      const place = index.places.get(meeting.place ?? '');
      const outcomeUnknown = status === 'planned' && lastDay(span) < asOf.readerDay;
      const tense: MeetingTense = date.latest <= asOf.day && status === 'held' ? 'past' : 'later';
      return [{ id: meeting.id, meeting, span, date, status, tense, place, outcomeUnknown }];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}

function dateOf({ start, end }: Span): FuzzyDate | undefined {
  return start ?? (typeof end === 'object' ? end : undefined);
}

function lastDay({ start, end }: Span): number {
  if (typeof end === 'object') return end.latest;
  return start?.latest ?? Number.POSITIVE_INFINITY;
}

import type { Network } from '../dataset/model.ts';
import type { Span } from '../dataset/period.ts';
import type { AsOf } from './as-of.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { readSchedule, type ScheduledMeeting, schedules } from './read-schedule.ts';

export type { ScheduledMeeting } from './read-schedule.ts';

/**
 * Where a meeting stands on the day: `past` when it had begun, `later` when it still lay ahead of the as-of date, whatever
 * its status says by now.
 */
export type MeetingTense = 'past' | 'later';

/** One meeting, seen from a day. */
export interface MeetingOnDate extends ScheduledMeeting {
  readonly tense: MeetingTense;
  /** Planned, and its time has passed on the reader's day: the data does not say how it went. */
  readonly outcomeUnknown: boolean;
}

/** The meetings of a network in order of time, the wider date later on a tie. */
export function scheduleOf(network: Network, index: DatasetIndex): readonly ScheduledMeeting[] {
  const count = network.meetings?.length ?? 0;
  let schedule = schedules.get(network);
  if (schedule?.index !== index || schedule.count !== count) {
    schedule = { index, count, meetings: readSchedule(network.meetings ?? [], index) };
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

function lastDay({ start, end }: Span): number {
  if (typeof end === 'object') return end.latest;
  return start?.latest ?? Number.POSITIVE_INFINITY;
}

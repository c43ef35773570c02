import type { Term } from './chair.ts';
import type { NetworkOnDate } from './network-on-date.ts';
import type { MeetingOnDate } from './schedule.ts';

/** The meetings within a term that its party is said to have chaired; hosting one is not chairing it. */
export function meetingsChaired({ meetings }: NetworkOnDate, { party, period }: Term): readonly MeetingOnDate[] {
  const from = period.start?.earliest ?? Number.NEGATIVE_INFINITY;
  const to = typeof period.end === 'object' ? period.end.latest : Number.POSITIVE_INFINITY;
  return meetings.filter(
    ({ meeting, date, tense }) =>
      meeting.chair?.party === party.id && tense === 'past' && date.latest >= from && date.earliest <= to,
  );
}

import type { Party } from '../dataset/model.ts';
import type { NetworkOnDate } from './network-on-date.ts';
import type { MeetingOnDate } from './schedule.ts';

/** The meetings that a party hosted or will host, by its own part as host. */
export function meetingsHostedBy({ meetings }: NetworkOnDate, party: Party): readonly MeetingOnDate[] {
  return meetings.filter(
    ({ meeting, place }) =>
      meeting.hosts?.some((host) => host.party === party.id) || (!meeting.hosts?.length && place?.party === party.id),
  );
}

/** Who came before in the chair, who comes after, and which meeting may tell. */
import type { Meeting } from '../dataset/model.ts';
import type { Term } from './chair.ts';
import type { NetworkOnDate } from './network-on-date.ts';
import type { MeetingOnDate } from './schedule.ts';

/** The term that ended last before the current one. */
export function previousTerm({ terms }: NetworkOnDate): Term | undefined {
  return terms.findLast(({ tense }) => tense === 'past');
}

/** The terms known to come, evidenced only: no successor is ever computed from a rule. */
export function comingTerms({ terms }: NetworkOnDate): readonly Term[] {
  return terms.filter(({ tense }) => tense === 'later' || tense === 'planned');
}

/**
 * The next meeting ahead of the as-of day that names its hosts; hosting is not chairing. Where the chair has passed at a
 * meeting, the next of that sort goes before others: an informal one in between hands nothing over.
 */
export function nextHostedMeeting({ meetings, terms }: NetworkOnDate): MeetingOnDate | undefined {
  const hosted = meetings.filter(
    ({ tense, status, meeting }) => tense === 'later' && status !== 'cancelled' && meeting.hosts?.length,
  );
  const handover = terms.findLast((term) => term.handover)?.handover;
  return hosted.find(({ meeting }) => handover && isOfOneSort(meeting, handover)) ?? hosted[0];
}

function isOfOneSort(a: Meeting, b: Meeting): boolean {
  return a.kind === b.kind && a.body === b.body && a.session === b.session;
}

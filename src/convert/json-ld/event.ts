/** A meeting as a schema.org `Event`. */
import { parseDate } from '../../dataset/edtf.ts';
import type { MeetingStatus, Source } from '../../dataset/model.ts';
import { absoluteLink } from '../links.ts';
import type { ChosenMeeting } from '../selection.ts';
import { actorNode, networkNode } from './agent.ts';
import { type JsonLdContext, type JsonLdNode, optionalText, textValue } from './context.ts';
import { dateValue, eventDates } from './event-date.ts';
import { attendanceMode, locationNode } from './location.ts';

/** What takes place "or has taken place" as scheduled is one status, https://schema.org/EventScheduled. */
const STATUS: Readonly<Record<MeetingStatus, string>> = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

/** The network and the hosts organise it; sources are works about it, since an event has no `citation`. */
export function eventNode({ network, meeting }: ChosenMeeting, context: JsonLdContext): JsonLdNode {
  const { hosts = [], participants = [] } = meeting;
  const sources = meeting.sources.flatMap((id) => context.index.sources.get(id) ?? []);
  return {
    '@type': 'Event',
    identifier: `${network.id}.${meeting.id}`,
    name: textValue(meeting.title, context),
    description: optionalText(meeting.summary, context),
    ...eventDates(meeting.date),
    eventStatus: STATUS[meeting.status ?? 'held'],
    eventAttendanceMode: attendanceMode(meeting),
    location: locationNode(meeting, context),
    organizer: [networkNode(network, context), ...hosts.map((host) => actorNode(host, context))],
    attendee: participants.length ? participants.map((one) => actorNode(one, context)) : undefined,
    subjectOf: sources.map((source) => sourceNode(source, context)),
  };
}

function sourceNode({ title, publisher, date, url, language }: Source, { base }: JsonLdContext): JsonLdNode {
  const published = parseDate(date ?? '');
  return {
    '@type': 'CreativeWork',
    name: title,
    url: absoluteLink(url, base),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: published && dateValue(published),
    inLanguage: language,
  };
}

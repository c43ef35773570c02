/**
 * A meeting as a component of a calendar.
 *
 * Where the days are certain it is a VEVENT of whole days. Where they are not it is a VJOURNAL without DTSTART, a note that
 * is tied to no day: an event must begin on a day, and a to-do without one counts for every day until it is done (RFC 5545
 * section 3.6.2), so either would say what nobody knows.
 */
import type { Meeting, MeetingStatus } from '../../dataset/model.ts';
import { absoluteLink } from '../links.ts';
import type { ChosenMeeting } from '../selection.ts';
import { contentLine, textLine } from './content-line.ts';
import type { CalendarContext } from './context.ts';
import { type CalendarDays, calendarDate, calendarDays } from './days.ts';
import { descriptionOf, locationOf, summaryOf } from './description.ts';

/** RFC 5545 section 3.8.1.11. It knows no postponed event; that one is not certain to be, and its title says the word. */
const EVENT_STATUS: Readonly<Record<MeetingStatus, string>> = {
  held: 'CONFIRMED',
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

const JOURNAL_STATUS: Readonly<Record<MeetingStatus, string>> = {
  held: 'FINAL',
  planned: 'DRAFT',
  postponed: 'DRAFT',
  cancelled: 'CANCELLED',
};

/** All content lines of a meeting. */
export function componentOf(chosen: ChosenMeeting, context: CalendarContext): string {
  const { meeting } = chosen;
  const days = calendarDays(meeting);
  const name = days ? 'VEVENT' : 'VJOURNAL';
  return [
    contentLine('BEGIN', name),
    ...identityLines(chosen, context),
    ...(days ? eventLines(meeting, days, context) : journalLines(meeting, context)),
    textLine('SUMMARY', summaryOf(meeting, context)),
    ...linkLines(meeting, context),
    textLine('CATEGORIES', context.format.text(chosen.network.name)),
    contentLine('END', name),
  ].join('');
}

/** The stamp and the number of the revision follow the dataset's own date, so the same data gives the same calendar. */
function identityLines(chosen: ChosenMeeting, { dataset }: CalendarContext): readonly string[] {
  const revision = dataset.updated.replaceAll('-', '');
  return [
    textLine('UID', uidOf(chosen, dataset.id)),
    contentLine('DTSTAMP', `${revision}T000000Z`),
    contentLine('SEQUENCE', String(Number(revision))),
  ];
}

/** The same in a file of one network, whose id is the dataset's with the network's behind it. */
function uidOf({ network, meeting }: ChosenMeeting, dataset: string): string {
  const suffix = `.${network.id}`;
  const whole = dataset.endsWith(suffix) ? dataset : `${dataset}${suffix}`;
  return `${whole}.${meeting.id}@network-widgets`;
}

function eventLines(meeting: Meeting, { start, end }: CalendarDays, context: CalendarContext): readonly string[] {
  const location = locationOf(meeting, context);
  const description = descriptionOf(meeting, context);
  return [
    contentLine('DTSTART;VALUE=DATE', calendarDate(start)),
    contentLine('DTEND;VALUE=DATE', calendarDate(end)),
    contentLine('STATUS', EVENT_STATUS[meeting.status ?? 'held']),
    // Whoever keeps a record of meetings does not attend them all.
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(location ? [textLine('LOCATION', location)] : []),
    ...positionLines(meeting, context),
    ...(description ? [textLine('DESCRIPTION', description)] : []),
  ];
}

/** A journal entry has no LOCATION, so its text names the place. */
function journalLines(meeting: Meeting, context: CalendarContext): readonly string[] {
  const location = locationOf(meeting, context);
  const place = location && `${context.format.messages.field.place}: ${location}`;
  const description = [place, descriptionOf(meeting, context)].filter(Boolean).join('\n\n');
  return [
    contentLine('STATUS', JOURNAL_STATUS[meeting.status ?? 'held']),
    ...(description ? [textLine('DESCRIPTION', description)] : []),
  ];
}

/** GEO has the latitude first, RFC 5545 section 3.8.1.6. */
function positionLines(meeting: Meeting, { index }: CalendarContext): readonly string[] {
  const place = index.places.get(meeting.place ?? '');
  if (!place) return [];
  const [longitude, latitude] = place.coordinates;
  return [contentLine('GEO', `${decimal(latitude)};${decimal(longitude)}`)];
}

/** FLOAT has no exponent; six places are what the standard advises. */
function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}

/** Where to read on: the first source that has an address. */
function linkLines(meeting: Meeting, { index, base }: CalendarContext): readonly string[] {
  const links = meeting.sources.map((id) => absoluteLink(index.sources.get(id)?.url, base));
  const link = links.find((one) => one !== undefined);
  return link ? [contentLine('URL', link)] : [];
}

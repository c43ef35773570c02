/** The title and the text of a calendar entry. */
import type { Actor, Meeting, Text } from '../../dataset/model.ts';
import { actorWords, dateWords, inferenceWords, sourceWords } from '../wording.ts';
import type { CalendarContext } from './context.ts';
import { calendarDays } from './days.ts';

/** The title, with all that the entry's days and status alone would not tell: `A council (May 2025)`. */
export function summaryOf(meeting: Meeting, { format }: CalendarContext): string {
  const { status } = meeting;
  const isOff = status === 'cancelled' || status === 'postponed';
  const remarks = [
    isOff ? format.messages.status[status] : undefined,
    calendarDays(meeting) ? undefined : dateWords(meeting, format),
    inferenceWords(meeting, format),
  ].filter(Boolean);
  const title = format.text(meeting.title);
  return remarks.length ? `${title} (${remarks.join(`${format.language.semicolon} `)})` : title;
}

/** Venue and place, or that it is a video conference. */
export function locationOf(meeting: Meeting, { format, index }: CalendarContext): string {
  const place = index.places.get(meeting.place ?? '');
  const names = [meeting.venue, place?.name].filter((name): name is Text => name !== undefined);
  if (!names.length && meeting.format === 'video') return format.messages.videoConference;
  return names.map((name) => format.text(name)).join(format.language.list.separator);
}

/** What a reader may want to know before opening a source, and the sources. */
export function descriptionOf(meeting: Meeting, context: CalendarContext): string {
  const { format, index, base } = context;
  const { field, source, sourcesDiffer } = format.messages;
  const sources = meeting.sources.flatMap((id) => index.sources.get(id) ?? []);
  return [
    textOf(meeting.summary, context),
    actorsLine(field.hosts, meeting.hosts, context),
    actorsLine(field.chairedBy, meeting.chair && [meeting.chair], context),
    section(
      field.outcomes,
      (meeting.outcomes ?? []).map(({ title }) => format.text(title)),
    ),
    textOf(meeting.note, context),
    meeting.readings?.length ? sourcesDiffer : '',
    section(
      source(sources.length),
      sources.map((one) => sourceWords(one, format, base)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function textOf(text: Text | undefined, { format }: CalendarContext): string {
  return text === undefined ? '' : format.text(text);
}

function actorsLine(label: string, actors: readonly Actor[] | undefined, { index, format }: CalendarContext): string {
  return actors?.length
    ? `${label}: ${actors.map((actor) => actorWords(actor, index, format)).join(`${format.language.semicolon} `)}`
    : '';
}

function section(label: string, lines: readonly string[]): string {
  return lines.length ? `${label}:\n${lines.map((line) => `– ${line}`).join('\n')}` : '';
}

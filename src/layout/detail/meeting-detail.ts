import type { Actor, Meeting, Outcome } from '../../dataset/model.ts';
import { record } from '../../locale/en/record.ts';
import { withLanguage } from '../../locale/runs.ts';
import { tenseOf } from '../../network/entry.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { dateWords, statusWord } from '../timeline/as-known.ts';
import { actorValues, participantValues } from './actor-values.ts';
import {
  citationsIn,
  type Detail,
  type DetailContext,
  type DetailField,
  type DetailValue,
  distinct,
  field,
  isInferred,
  noteOf,
  quoted,
  said,
} from './detail.ts';
import { formatWord } from './format-word.ts';
import { readingsBeside, readingsOf, unlabelled } from './reading.ts';

/** The fields that have a row each. */
const TOLD = [
  'title',
  'date',
  'status',
  'place',
  'venue',
  'format',
  'body',
  'session',
  'number',
  'hosts',
  'chair',
  'initiative',
  'participants',
  'agenda',
  'outcomes',
];

/** What is known of a meeting: date as known, place, format, host, chair, participants by party, agenda, outcomes. */
export function meetingDetail(context: DetailContext, entry: MeetingOnDate): Detail {
  const { format, citations } = context;
  const { messages } = format;
  const words = format.words('record', record);
  const { meeting, place } = entry;
  const cited = citations.of(meeting.sources);
  const placeParty = place && context.network.index.parties.get(place.party);
  const placeText =
    place &&
    [format.within(place.name), placeParty && withLanguage(format.partyName(placeParty))]
      .filter(Boolean)
      .join(format.language.list.separator);
  const known = { ...entry, tense: tenseOf(entry.date, entry.status, context.network.asOf) };
  const status = entry.outcomeUnknown ? messages.outcomeUnknown : statusWord(known, format);
  const summary = meeting.summary === undefined ? undefined : quoted(context, meeting.summary, cited);
  const body = context.network.network.bodies?.find(({ id }) => id === meeting.body);
  const session = [
    meeting.session && words.session[meeting.session],
    meeting.number === undefined ? '' : words.numbered({ number: format.number(meeting.number) }),
  ];
  const rowOf = (label: string, value: DetailValue | undefined, ...names: readonly string[]) =>
    field(label, [
      value && { ...value, isInferred: names.some((name) => isInferred(meeting, name)) },
      ...names.flatMap((name) => readingsOf(context, meeting, name)),
    ]);
  const actorRow = (label: string, actors: readonly Actor[], name: string) =>
    field(label, [...actorValues(context, meeting, actors, name), ...readingsOf(context, meeting, name)]);
  const isTitleSure = !isInferred(meeting, 'title') && !readingsOf(context, meeting, 'title').length;
  const fields = [
    ...rowOf(words.field.meeting, isTitleSure ? undefined : quoted(context, meeting.title, cited), 'title'),
    ...rowOf(words.field.date, said(dateWords(known, format, 'long'), cited), 'date'),
    ...rowOf(words.field.status, said(status), 'status'),
    ...rowOf(messages.field.place, placeText ? said(placeText, cited) : undefined, 'place'),
    ...rowOf(
      words.field.venue,
      meeting.venue === undefined ? undefined : quoted(context, meeting.venue, cited),
      'venue',
    ),
    ...rowOf(words.field.format, meeting.format && said(formatWord(meeting.format, format), cited), 'format'),
    ...rowOf(words.field.body, body && quoted(context, body.name, citations.of(body.sources)), 'body'),
    ...rowOf(
      words.field.session,
      said(session.filter(Boolean).join(format.language.list.separator), cited),
      'session',
      'number',
    ),
    ...actorRow(messages.field.hosts, meeting.hosts ?? [], 'hosts'),
    ...actorRow(messages.field.chairedBy, meeting.chair ? [meeting.chair] : [], 'chair'),
    ...actorRow(words.field.initiative, meeting.initiative ? [meeting.initiative] : [], 'initiative'),
    ...field(words.field.participants, [
      ...participantValues(context, meeting),
      ...readingsOf(context, meeting, 'participants'),
    ]),
    ...field(words.field.agenda, [
      ...(meeting.agenda ?? []).map((point) => ({
        ...quoted(context, point, cited),
        isInferred: isInferred(meeting, 'agenda'),
      })),
      ...readingsOf(context, meeting, 'agenda'),
    ]),
    ...field(messages.field.outcomes, [
      ...(meeting.outcomes ?? []).map((outcome) => ({
        ...outcomeValue(context, outcome, cited),
        isInferred: isInferred(meeting, 'outcomes'),
      })),
      ...readingsOf(context, meeting, 'outcomes'),
    ]),
    ...spellings(context, meeting),
    ...field(messages.sourcesDiffer, unlabelled(readingsBeside(context, meeting, TOLD))),
  ];
  const notes = noteOf(context, meeting);
  return {
    id: meeting.id,
    type: 'meeting',
    title: format.local(meeting.title),
    kicker: dateWords(known, format),
    summary,
    fields,
    notes,
    citations: citationsIn(fields, summary ? [summary, ...notes] : notes),
  };
}

function outcomeValue(
  context: DetailContext,
  { title, url, sources }: Outcome,
  cited: DetailValue['citations'],
): DetailValue {
  return { ...quoted(context, title, sources ? context.citations.of(sources) : cited), href: url };
}

/** How the names of those who took part are written elsewhere. */
function spellings({ network, format, citations }: DetailContext, meeting: Meeting): readonly DetailField[] {
  const { hosts = [], participants = [], chair, initiative } = meeting;
  const ids = new Set([...hosts, chair, initiative, ...participants].map((actor) => actor?.person ?? ''));
  const people = [...ids].flatMap((id) => network.index.people.get(id) ?? []);
  return field(
    format.words('record', record).field.otherNames,
    people.flatMap((person) =>
      distinct(
        (person.names ?? [])
          .filter(({ name }) => name !== format.text(person.name))
          .map(({ name, language, sources }) => ({ text: name, lang: language, citations: citations.of(sources) })),
      ),
    ),
    { isInline: true },
  );
}

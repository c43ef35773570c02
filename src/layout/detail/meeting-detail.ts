import type { Actor, Meeting, Outcome } from '../../dataset/model.ts';
import { record } from '../../locale/en/record.ts';
import { withLanguage } from '../../locale/runs.ts';
import { tenseOf } from '../../network/entry.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { dateWords, statusWord } from '../timeline/as-known.ts';
import {
  actorText,
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
import { readingsOf } from './reading.ts';

/** What is known of a meeting: date as known, place, host, chair, participants, agenda, outcomes. */
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
  const names = readingsOf(context, meeting, 'title', 'number', 'body');
  const fields = [
    ...field(words.field.meeting, names.length ? [quoted(context, meeting.title, cited), ...names] : []),
    ...field(words.field.date, [
      { ...said(dateWords(known, format, 'long'), cited), isInferred: isInferred(meeting, 'date') },
      ...readingsOf(context, meeting, 'date'),
    ]),
    ...field(words.field.status, [said(status)]),
    ...field(messages.field.place, [
      placeText ? said(placeText, cited) : undefined,
      ...readingsOf(context, meeting, 'place'),
    ]),
    ...field(words.field.venue, [meeting.venue === undefined ? undefined : quoted(context, meeting.venue, cited)]),
    ...field(messages.field.hosts, [...actorValues(context, meeting.hosts), ...readingsOf(context, meeting, 'hosts')]),
    ...field(messages.field.chairedBy, [
      ...actorValues(context, meeting.chair && [meeting.chair]),
      ...readingsOf(context, meeting, 'chair'),
    ]),
    ...field(words.field.initiative, [
      ...actorValues(context, meeting.initiative && [meeting.initiative]),
      ...readingsOf(context, meeting, 'initiative'),
    ]),
    ...field(words.field.participants, actorValues(context, meeting.participants)),
    ...field(
      words.field.agenda,
      (meeting.agenda ?? []).map((point) => quoted(context, point, cited)),
    ),
    ...field(
      messages.field.outcomes,
      (meeting.outcomes ?? []).map((outcome) => outcomeValue(context, outcome, cited)),
    ),
    ...spellings(context, meeting),
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

function actorValues(context: DetailContext, actors: readonly Actor[] = []): readonly DetailValue[] {
  return actors.flatMap((actor) => [
    { ...said(actorText(context, actor), context.citations.of(actor.sources)), isInferred: actor.basis === 'inferred' },
    ...readingsOf(context, actor, 'role', 'person', 'organisation', 'party'),
    ...noteOf(context, actor),
  ]);
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

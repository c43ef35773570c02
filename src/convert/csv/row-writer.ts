/** A meeting as the cells of its row. */
import type { Actor, Meeting, Source, Text } from '../../dataset/model.ts';
import { resolveText } from '../../dataset/text.ts';
import type { Formatter } from '../../locale/format.ts';
import type { DatasetIndex } from '../../network/dataset-index.ts';
import type { ChosenMeeting } from '../selection.ts';
import { joinList, joinParts } from './cell.ts';
import type { Column, Heading } from './columns.ts';

export interface Cell extends Heading {
  readonly text: string;
}

export interface RowContext {
  readonly index: DatasetIndex;
  /** The dataset's, the preferred first. */
  readonly languages: readonly string[];
  /** The one language to write; absent for all of them. */
  readonly format: Formatter | undefined;
}

export function cellsOf({ network, meeting }: ChosenMeeting, context: RowContext): readonly Cell[] {
  const { outcomes = [] } = meeting;
  return [
    cell('network', network.id),
    ...plainCells(meeting),
    ...textCells('title', meeting.title, context),
    ...placeCells(meeting, context),
    ...textCells('venue', meeting.venue, context),
    ...actorCells(meeting, context),
    ...textCells('summary', meeting.summary, context),
    ...textListCells('agenda', meeting.agenda ?? [], context),
    ...textListCells(
      'outcome',
      outcomes.map(({ title }) => title),
      context,
    ),
    cell('outcome_kind', joinList(outcomes.map(({ kind = '' }) => kind))),
    cell('outcome_url', joinList(outcomes.map(({ url = '' }) => url))),
    ...sourceCells(meeting, context),
    ...textCells('note', meeting.note, context),
  ];
}

function cell(column: Column, text: string | number | undefined): Cell {
  return { column, language: undefined, text: text === undefined ? '' : String(text) };
}

function plainCells(meeting: Meeting): readonly Cell[] {
  return [
    ...(['id', 'date', 'kind', 'session', 'number', 'body', 'format', 'status', 'basis'] as const).map((field) =>
      cell(field, meeting[field]),
    ),
    cell('inferred', joinList(meeting.inferred ?? [])),
  ];
}

function placeCells(meeting: Meeting, context: RowContext): readonly Cell[] {
  const place = context.index.places.get(meeting.place ?? '');
  if (!place) return [];
  const [longitude, latitude] = place.coordinates;
  return [
    cell('place', place.id),
    ...textCells('place_name', place.name, context),
    cell('party', place.party),
    cell('latitude', latitude),
    cell('longitude', longitude),
  ];
}

function actorCells(meeting: Meeting, context: RowContext): readonly Cell[] {
  const { hosts = [], chair, initiative, participants = [] } = meeting;
  const write = (actors: readonly Actor[]) => joinParts(actors.map((actor) => actorParts(actor, context)));
  return [
    cell('hosts', write(hosts)),
    cell('chair', write(chair ? [chair] : [])),
    cell('initiative', write(initiative ? [initiative] : [])),
    cell('participants', write(participants)),
  ];
}

/** Party, organisation, person and role, in one language. */
function actorParts({ party = '', organisation, person, role }: Actor, context: RowContext): readonly string[] {
  const name = context.index.people.get(person ?? '')?.name;
  return [party, ...[organisation, name, role].map((text) => (text === undefined ? '' : wordsOf(text, context)))];
}

function wordsOf(text: Text, { languages, format }: RowContext): string {
  return format ? format.text(text) : resolveText(text, languages[0] ?? 'en', languages).text;
}

function sourceCells(meeting: Meeting, { index }: RowContext): readonly Cell[] {
  const sources = meeting.sources.flatMap((id) => index.sources.get(id) ?? []);
  const list = (column: Column, field: keyof Source) => cell(column, joinList(sources.map((one) => one[field] ?? '')));
  return [
    list('source_id', 'id'),
    list('source', 'title'),
    list('source_publisher', 'publisher'),
    list('source_date', 'date'),
    list('source_language', 'language'),
    list('source_url', 'url'),
  ];
}

/** A cell for each language of a text, or one for a text of no language. */
function textCells(column: Column, text: Text | undefined, { format }: RowContext): readonly Cell[] {
  if (text === undefined) return [];
  if (typeof text === 'string' || format) return [cell(column, format ? format.text(text) : (text as string))];
  return Object.entries(text).map(([language, words]) => ({ column, language, text: words }));
}

/** The same of several texts: each cell lists all of them, empty where one has no words in its language. */
function textListCells(column: Column, texts: readonly Text[], context: RowContext): readonly Cell[] {
  const written = texts.map((text) => textCells(column, text, context));
  const languages = new Set(written.flat().map(({ language }) => language));
  return [...languages].map((language) => {
    const words = written.map((cells) => cells.find((one) => one.language === language)?.text ?? '');
    return { column, language, text: joinList(words) };
  });
}

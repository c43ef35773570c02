/** A row of a table as a meeting; what it says wrongly is told and left out. */
import type { Meeting } from '../../dataset/model.ts';
import type { MeetingDraft } from '../import/add-meeting.ts';
import type { Draft } from '../import/draft.ts';
import { accept, meetingRules } from '../import/rules.ts';
import { readActor, readActors } from './actor-reader.ts';
import { splitList } from './cell.ts';
import { type CodedColumn, readCode } from './cell-words.ts';
import { dateFromSpreadsheet } from './date-cell.ts';
import { readOutcomes } from './outcome-reader.ts';
import { readPlace } from './place-reader.ts';
import { readSources } from './source-reader.ts';
import type { Row } from './table.ts';
import { readText, readTexts } from './text-reader.ts';

const { required, optional } = meetingRules;

/** The meeting of a row; undefined, and told, where it has no title or no date. */
export function readMeeting(row: Row, network: string, draft: Draft): MeetingDraft | undefined {
  const title = readText(row, 'title', draft);
  const date = readDate(row, draft);
  if (title === undefined) draft.lose(row.place('title'), 'no title: the row is left out');
  if (title === undefined || date === undefined) return undefined;
  return {
    ...definedFields({
      kind: readWord(row, 'kind', required.kind, draft),
      session: readWord(row, 'session', optional.session, draft),
      number: readNumber(row, draft),
      body: readBody(row, network, draft),
      format: readWord(row, 'format', optional.format, draft),
      status: readWord(row, 'status', optional.status, draft),
      ...readPlace(row, draft),
      hosts: readActors(row, 'hosts', draft),
      chair: readActor(row, 'chair', draft),
      initiative: readActor(row, 'initiative', draft),
      participants: readActors(row, 'participants', draft),
      summary: readText(row, 'summary', draft),
      agenda: readTexts(row, 'agenda', draft),
      outcomes: readOutcomes(row, draft),
      basis: readWord(row, 'basis', optional.basis, draft),
      inferred: row.get('inferred') ? splitList(row.get('inferred')) : undefined,
      note: readText(row, 'note', draft),
    }),
    id: readId(row, draft),
    title,
    date,
    sources: readSources(row, draft),
  };
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value: JSON knows no undefined. */
function definedFields<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

function readId(row: Row, draft: Draft): string | undefined {
  return row.get('id') ? accept(required.id, row.get('id'), row.place('id'), draft) : undefined;
}

function readDate(row: Row, draft: Draft): string | undefined {
  const given = row.get('date');
  if (!given) {
    draft.lose(row.place('date'), 'no date: the row is left out');
    return undefined;
  }
  const date = dateFromSpreadsheet(given);
  if (date !== given) draft.lose(row.place('date'), `a spreadsheet’s "${given}": read as ${date}`);
  return accept(required.date, date, row.place('date'), draft) ?? leaveOut(row, draft);
}

function leaveOut(row: Row, draft: Draft): undefined {
  draft.lose(row.place(), 'without a date that can be read, the row is left out');
}

function readWord<W extends string>(
  row: Row,
  column: CodedColumn | 'basis',
  rule: Parameters<typeof accept>[0] & { readonly words: readonly W[] },
  draft: Draft,
): W | undefined {
  const cell = row.get(column);
  const word = column === 'basis' ? cell.toLowerCase() : readCode(column, cell);
  return word ? accept(rule, word as W, row.place(column), draft) : undefined;
}

function readNumber(row: Row, draft: Draft): number | undefined {
  const text = row.get('number');
  return text
    ? (accept(optional.number, /^\d+$/.test(text) ? Number(text) : text, row.place('number'), draft) as
        | number
        | undefined)
    : undefined;
}

/** A body of the network, by id or name; a table says too little of one to make it. */
function readBody(row: Row, network: string, draft: Draft): Meeting['body'] {
  const word = row.get('body');
  if (!word) return undefined;
  const body = draft.body(network, word);
  if (body === undefined) draft.lose(row.place('body'), `network ${network} has no body "${word}": left out`);
  return body;
}

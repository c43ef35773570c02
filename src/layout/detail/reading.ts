import type { Actor, Fact, Reading, Text } from '../../dataset/model.ts';
import { parseSpan } from '../../dataset/period.ts';
import { filter } from '../../locale/en/filter.ts';
import { record } from '../../locale/en/record.ts';
import type { LocalText } from '../../locale/format.ts';
import { withLanguage } from '../../locale/runs.ts';
import { periodWords } from '../period-words.ts';
import { roleText } from '../role-label.ts';
import { actorText, type DetailContext, type DetailValue, said } from './detail.ts';

/** The other readings of some fields of a fact, each with its sources. */
export function readingsOf(
  context: DetailContext,
  fact: Partial<Fact>,
  ...names: readonly string[]
): readonly DetailValue[] {
  return (fact.readings ?? [])
    .filter((reading) => names.includes(reading.field))
    .map((reading) => ({
      ...readingText(context, reading),
      reading: reading.field,
      citations: context.citations.of(reading.sources),
    }));
}

/** The other readings of all fields but some, each after the name of its field, so that none goes untold. */
export function readingsBeside(
  context: DetailContext,
  fact: Partial<Fact>,
  told: readonly string[],
): readonly DetailValue[] {
  const words = context.format.words('record', record);
  const labels: Readonly<Record<string, string>> = {
    ...context.format.messages.field,
    ...words.field,
    chair: context.format.messages.field.chairedBy,
    kind: context.format.words('filter', filter).kind,
  };
  const isTold = (field: string) => told.some((name) => `${field}.`.startsWith(`${name}.`));
  const fields = (fact.readings ?? []).map(({ field }) => field).filter((field) => !isTold(field));
  return [...new Set(fields)].flatMap((field) =>
    readingsOf(context, fact, field).map((value) => ({
      ...value,
      text: `${labels[field.split('.')[0] ?? ''] ?? field}${words.colon} ${withLanguage(value)}`,
      lang: undefined,
    })),
  );
}

/** Readings under a label that says already what they are. */
export function unlabelled(readings: readonly DetailValue[]): readonly DetailValue[] {
  return readings.map((value) => ({ ...value, reading: undefined }));
}

/** A value with its other readings; the readings alone where there is none of its own, since then nothing is left unstated. */
export function withReadings(
  value: DetailValue,
  isKnown: boolean,
  readings: readonly DetailValue[],
): readonly DetailValue[] {
  return isKnown || !readings.length ? [value, ...readings] : readings;
}

function readingText(context: DetailContext, { field, value, note }: Reading): LocalText {
  const words = valueText(context, field.split('.').at(-1) ?? '', value);
  return note === undefined
    ? words
    : { ...words, text: `${withLanguage(words)} (${context.format.within(note)})`, lang: undefined };
}

/** A reading has the form of the field that it is of: a date, the id of an entry, who acted, else a text. */
function valueText(context: DetailContext, field: string, value: unknown): LocalText {
  const { format } = context;
  if (typeof value === 'string')
    return dateText(context, field, value) ?? entryText(context, field, value) ?? wordText(context, field, value);
  if (Array.isArray(value)) return said(format.list(value.map((item) => valueText(context, field, item).text)));
  if (typeof value !== 'object' || value === null) return said(String(value));
  if (ACTORS.has(field)) return said(actorText(context, value as Actor));
  // An outcome has its words beside where they stand.
  const text = 'title' in value ? value.title : value;
  return isText(text) ? format.local(text) : said(JSON.stringify(value));
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return typeof value === 'string';
  return Object.values(value).every((words) => typeof words === 'string');
}

/** The reader's word for what the dataset has a code for. */
function wordText({ network, format }: DetailContext, field: string, value: string): LocalText {
  const words = format.words('record', record);
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: format.messages.status,
    format: { ...words.format, video: format.messages.videoConference },
    session: words.session,
    kind: { ...format.words('filter', filter).kinds, ...format.messages.tieKind },
  };
  const word = codes[field]?.[value];
  if (word !== undefined) return said(word);
  return field === 'role' ? roleText(network.network, value, format) : format.local(value);
}

const DATES: ReadonlySet<string> = new Set(['date', 'founded', 'period', 'start', 'end']);
const ACTORS: ReadonlySet<string> = new Set(['hosts', 'chair', 'initiative', 'participants']);

function dateText({ format }: DetailContext, field: string, value: string): LocalText | undefined {
  const span = DATES.has(field) && parseSpan(value);
  if (!span) return undefined;
  const isBounded = span.start && typeof span.end === 'object';
  return said(field === 'period' && !isBounded ? periodWords({ period: span }, format) : format.span(span, 'long'));
}

function entryText(
  { network: { index, network }, format }: DetailContext,
  field: string,
  id: string,
): LocalText | undefined {
  const isActor = ACTORS.has(field);
  const party = (isActor || field === 'party') && index.parties.get(id);
  if (party) return format.partyName(party);
  if (field === 'handover') {
    const meeting = network.meetings?.find((entry) => entry.id === id);
    return meeting && format.local(meeting.title);
  }
  const named =
    field === 'place' || field === 'between'
      ? index.places.get(id)
      : field === 'body'
        ? network.bodies?.find((body) => body.id === id)
        : isActor || field === 'person' || field === 'holder'
          ? index.people.get(id)
          : undefined;
  return named && format.local(named.name);
}

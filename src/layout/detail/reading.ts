import type { Actor, Fact, Reading, Text } from '../../dataset/model.ts';
import { parseSpan } from '../../dataset/period.ts';
import type { LocalText } from '../../locale/format.ts';
import { withLanguage } from '../../locale/runs.ts';
import { periodWords } from '../period-words.ts';
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
    return dateText(context, field, value) ?? entryText(context, field, value) ?? format.local(value);
  if (Array.isArray(value)) return said(format.list(value.map((item) => valueText(context, field, item).text)));
  if (typeof value !== 'object' || value === null) return said(String(value));
  return ACTORS.has(field) ? said(actorText(context, value as Actor)) : format.local(value as Text);
}

const DATES: ReadonlySet<string> = new Set(['date', 'founded', 'period', 'start', 'end']);
const ACTORS: ReadonlySet<string> = new Set(['hosts', 'chair', 'initiative', 'participants']);

function dateText({ format }: DetailContext, field: string, value: string): LocalText | undefined {
  const span = DATES.has(field) && parseSpan(value);
  if (!span) return undefined;
  const isBounded = span.start && typeof span.end === 'object';
  return said(field === 'period' && !isBounded ? periodWords({ period: span }, format) : format.span(span, 'long'));
}

function entryText({ network: { index }, format }: DetailContext, field: string, id: string): LocalText | undefined {
  const party = field === 'party' && index.parties.get(id);
  if (party) return format.partyName(party);
  const named =
    field === 'place'
      ? index.places.get(id)
      : field === 'person' || field === 'holder'
        ? index.people.get(id)
        : undefined;
  return named && format.local(named.name);
}

/** What is said of a meeting in words, for formats that hold text for people. */
import type { Actor, Meeting, Source } from '../dataset/model.ts';
import { parseSpan, type Span } from '../dataset/period.ts';
import type { Formatter } from '../locale/format.ts';
import type { DatasetIndex } from '../network/dataset-index.ts';
import { absoluteLink } from './links.ts';

/** A date or a period in words that are no more exact than it is, and say what of it is not known. */
function spanWords(span: Span, format: Formatter): string {
  const isBounded = span.start && typeof span.end === 'object';
  return isBounded
    ? format.span(span, 'long')
    : `${format.since(span, 'long')}${format.language.semicolon} ${format.until(span, 'long')}`;
}

/** When a meeting is, in words; as it is written where that is no date. */
export function dateWords({ date }: Meeting, format: Formatter): string {
  const span = parseSpan(date);
  return span ? spanWords(span, format) : date;
}

/** That the date, or its year alone, is inferred. */
export function inferenceWords({ basis, inferred = [] }: Meeting, { messages }: Formatter): string | undefined {
  if (basis === 'inferred' || inferred.includes('date')) return messages.dateInferred;
  return inferred.includes('date.year') ? messages.yearInferred : undefined;
}

/** A person with office, an organisation or a party: `A. Person (President), A society, Azerbaijan`. */
export function actorWords(actor: Actor, { people, parties }: DatasetIndex, format: Formatter): string {
  const person = people.get(actor.person ?? '');
  const party = parties.get(actor.party ?? '');
  const role = actor.role === undefined ? '' : format.text(actor.role);
  const who = person ? [format.text(person.name), role && `(${role})`].filter(Boolean).join(' ') : role;
  const organisation = actor.organisation === undefined ? '' : format.text(actor.organisation);
  const names = [who, organisation, party ? format.partyName(party).text : ''];
  return names.filter(Boolean).join(format.language.list.separator);
}

/** A source as a line of text: title, publisher, date as known, address. */
export function sourceWords(source: Source, format: Formatter, base: string | undefined): string {
  const span = parseSpan(source.date ?? '');
  const parts = [source.title, source.publisher, span && spanWords(span, format), absoluteLink(source.url, base)];
  return parts.filter(Boolean).join(format.language.list.separator);
}

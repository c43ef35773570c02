import type { Actor, Fact, Text } from '../../dataset/model.ts';
import type { Formatter, LocalText } from '../../locale/format.ts';
import { withLanguage } from '../../locale/runs.ts';
import type { Citation, Citations } from '../../network/citations.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { ItemType } from '../item.ts';

/** What is known of one selected thing, in the reader's words. */
export interface Detail {
  readonly id: string;
  readonly type: ItemType;
  readonly title: LocalText;
  /** What the thing is, beside its title: `Member`, `19 Nov 2025`. */
  readonly kicker: string;
  /** What happened, in short; before the fields. */
  readonly summary?: DetailValue | undefined;
  readonly fields: readonly DetailField[];
  readonly notes: readonly DetailValue[];
  /** Every source cited above, once. */
  readonly citations: readonly Citation[];
  /** True where they are so many that they wait in a list until a reader opens it; each number leads to its own anyhow. */
  readonly foldsSources?: boolean;
}

export interface DetailField {
  readonly label: string;
  readonly values: readonly DetailValue[];
  /** Where all of many values stand; beside the label, and not once more beside each. */
  readonly citations: readonly Citation[];
  /** True for short values that follow one another in a line. */
  readonly isInline?: boolean;
}

/** One statement, with where it stands and how sure it is. */
export interface DetailValue extends LocalText {
  readonly href?: string | undefined;
  readonly isInferred?: boolean | undefined;
  readonly citations: readonly Citation[];
  /** The field that another reading is of; empty for the value itself. */
  readonly reading?: string | undefined;
  /** Under whose name it stands, before its own words. */
  readonly lead?: LocalText | undefined;
  /** True for one more under the name that a value before it has. */
  readonly isContinued?: boolean;
  /** True for a note on the value before it. */
  readonly isNote?: boolean;
  /** The first day that is meant, for what sorts a table by it. */
  readonly day?: number | undefined;
}

/** What the makers of details share: a network, its citations and the reader's language. */
export interface DetailContext {
  readonly network: NetworkOnDate;
  readonly citations: Citations;
  readonly format: Formatter;
  /** True where things of several networks are shown, so that each has to say whose it is. */
  readonly isOneOfMany?: boolean;
}

/** A value without a language of its own. */
export function said(text: string, citations: readonly Citation[] = []): DetailValue {
  return { text, lang: undefined, citations };
}

/** A text of the dataset as a value. */
export function quoted({ format }: DetailContext, text: Text, citations: readonly Citation[] = []): DetailValue {
  return { ...format.local(text), citations };
}

/** True when the whole fact, or this field of it or what it is part of, is inferred. */
export function isInferred({ basis, inferred }: Partial<Fact>, name: string): boolean {
  const concerns = (part: string) => `${part}.`.startsWith(`${name}.`) || name.startsWith(`${part}.`);
  return basis === 'inferred' || Boolean(inferred?.some(concerns));
}

/** A field with the values that there are, or nothing when there are none. */
export function field(
  label: string,
  values: readonly (DetailValue | undefined)[],
  options: Pick<DetailField, 'isInline'> = {},
): readonly DetailField[] {
  const present = values.filter((value) => value !== undefined && value.text !== '') as DetailValue[];
  if (!present.length) return [];
  const citations = present.length < MANY ? [] : sharedCitations(present);
  const shown = citations.length ? present.map((value) => ({ ...value, citations: [] })) : present;
  return [{ label, values: shown, citations, ...options }];
}

/** So many values with the same numbers behind each would be more numbers than words. */
const MANY = 3;

/** The citations that all values have alike; none where they differ. */
function sharedCitations([first, ...others]: readonly DetailValue[]): readonly Citation[] {
  const { citations = [] } = first ?? {};
  const isAlike = (value: DetailValue) =>
    value.citations.length === citations.length && value.citations.every((citation) => citations.includes(citation));
  return others.every(isAlike) ? citations : [];
}

/** A fact's note as a value. */
export function noteOf(context: DetailContext, fact: Partial<Fact>): readonly DetailValue[] {
  return fact.note === undefined
    ? []
    : [{ ...quoted(context, fact.note, context.citations.of(fact.sources)), isNote: true }];
}

/** The name of who acted: the person, for whom, in which office. */
export function actorText({ network, format }: DetailContext, actor: Actor): string {
  const person = network.index.people.get(actor.person ?? '');
  const party = network.index.parties.get(actor.party ?? '');
  const names = [
    person && format.within(person.name),
    actor.role && format.within(actor.role),
    actor.organisation && format.within(actor.organisation),
    party && withLanguage(format.partyName(party)),
  ];
  return names.filter(Boolean).join(format.language.list.separator);
}

/** Statements without those that say the same in the same words. */
export function distinct(values: readonly DetailValue[]): readonly DetailValue[] {
  return values.filter((value, index) => values.findIndex(({ text }) => text === value.text) === index);
}

/** Every citation of some fields and other values, once, in order of number. */
export function citationsIn(fields: readonly DetailField[], rest: readonly DetailValue[]): readonly Citation[] {
  const cited = [...fields, ...fields.flatMap(({ values }) => values), ...rest];
  const unique = new Set(cited.flatMap(({ citations }) => citations));
  return [...unique].sort((a, b) => a.number - b.number);
}

/**
 * The language that `schema.ts` is written in: rules as plain data.
 *
 * A rule says what one value must be. `check.ts` judges values by it, `Infer` reads the type from it, and since it is data
 * and not code, a JSON Schema can be written from it too. `expected.ts` puts a rule that a value breaks into words.
 */
import type { Text } from './model.ts';
import type { ProblemCode } from './problem.ts';

/** What has ids that other entries may refer to. */
export type Kind =
  | 'source'
  | 'party'
  | 'person'
  | 'place'
  | 'network'
  | 'role'
  | 'body'
  | 'meeting'
  | 'membership'
  | 'chairmanship'
  | 'tie';

/** What a pattern or a tuple is the form of; `expected.ts` has the words for each. */
export type Form = 'id' | 'party-id' | 'language' | 'coordinates' | 'places';

export interface AnyRule {
  readonly is: 'any';
}

export interface TextRule {
  readonly is: 'text';
}

export interface StringRule {
  readonly is: 'string';
}

export interface PatternRule {
  readonly is: 'pattern';
  readonly form: Form;
  readonly pattern: RegExp;
  /** What a string of another form is reported as. */
  readonly code: ProblemCode;
}

/** `day` is a date without sign or range; `span` a date or a period. */
export interface TimeRule {
  readonly is: 'day' | 'date' | 'period' | 'span';
}

export interface UrlRule {
  readonly is: 'url';
  readonly schemes: readonly string[];
}

export interface WordRule<W extends string = string> {
  readonly is: 'word';
  readonly words: readonly W[];
}

export interface NumberRule {
  readonly is: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

export interface ConstantRule<N extends number = number> {
  readonly is: 'constant';
  readonly value: N;
}

export interface ReferenceRule {
  readonly is: 'reference';
  readonly to: Kind;
  /** True where the entry says enough without it: one that leads nowhere is left out, and the entry is not. */
  readonly separable?: boolean;
}

export interface TupleRule<I extends readonly Rule[] = readonly Rule[]> {
  readonly is: 'tuple';
  readonly form: Form;
  readonly items: I;
}

export interface ListRule<I extends Rule = Rule> {
  readonly is: 'list';
  readonly item: I;
  readonly min: number;
  /** The kind of the items' ids, which are unique within the list. */
  readonly kind?: Kind;
  /** The ids that exist where the list is absent or empty. */
  readonly defaults?: readonly string[];
}

export interface RecordRule<R extends Fields = Fields, O extends Fields = Fields> {
  readonly is: 'record';
  readonly required: R;
  readonly optional: O;
  /** Both, by name. A map is looked into several times as fast as an object that serves as one. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly requiredCount: number;
  /** True where entries of one field refer to those of another: fields are read in the order of the schema. */
  readonly ordered?: boolean;
  /** Requires the optional `field` where the `id` is of a form. */
  readonly condition?: { readonly field: string; readonly idPattern: RegExp };
  /** True for a fact of its own that is no item of a list: one that is wrong is left out without what it is part of. */
  readonly separable?: boolean;
}

/** A field of a record. */
export interface Field {
  readonly rule: Rule;
  readonly isRequired: boolean;
}

export type Fields = { readonly [name: string]: Rule };

export type Rule =
  | AnyRule
  | TextRule
  | StringRule
  | PatternRule
  | TimeRule
  | UrlRule
  | WordRule
  | NumberRule
  | ConstantRule
  | ReferenceRule
  | TupleRule
  | ListRule
  | RecordRule;

/** The type of the values that keep to a rule. */
export type Infer<T extends Rule> =
  T extends RecordRule<infer R, infer O>
    ? Flat<{ readonly [K in keyof R]: Infer<R[K]> } & { readonly [K in keyof O]?: Infer<O[K]> }>
    : T extends ListRule<infer I>
      ? readonly Infer<I>[]
      : T extends TupleRule<infer I>
        ? { readonly [K in keyof I]: Infer<I[K]> }
        : T extends WordRule<infer W>
          ? W
          : T extends ConstantRule<infer N>
            ? N
            : InferSimple<T['is']>;

type InferSimple<Is> = Is extends 'any' ? unknown : Is extends 'text' ? Text : Is extends 'number' ? number : string;

type Flat<T> = { [K in keyof T]: T[K] };

export const any: AnyRule = { is: 'any' };
export const text: TextRule = { is: 'text' };
export const string: StringRule = { is: 'string' };
export const day: TimeRule = { is: 'day' };
export const date: TimeRule = { is: 'date' };
export const period: TimeRule = { is: 'period' };
export const span: TimeRule = { is: 'span' };

/** A string of one form; `code` is what another form is reported as. */
export function pattern(form: Form, regex: RegExp, code: ProblemCode): PatternRule {
  return { is: 'pattern', form, pattern: regex, code };
}

/** A URL, absolute or relative to the dataset's own, of one of these schemes. */
export function url(...schemes: readonly string[]): UrlRule {
  return { is: 'url', schemes };
}

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): WordRule<W> {
  return { is: 'word', words };
}

/** A number within bounds, both inclusive. */
export function number(min: number, max: number): NumberRule {
  return { is: 'number', min, max, whole: false };
}

/** A whole number within bounds, both inclusive. */
export function wholeNumber(min: number, max: number): NumberRule {
  return { is: 'number', min, max, whole: true };
}

/** This number alone. */
export function constant<const N extends number>(value: N): ConstantRule<N> {
  return { is: 'constant', value };
}

/** The id of an entry. */
export function reference(to: Kind): ReferenceRule {
  return { is: 'reference', to };
}

/** So many values, each with its own rule. */
export function tuple<const I extends readonly Rule[]>(form: Form, ...items: I): TupleRule<I> {
  return { is: 'tuple', form, items };
}

/** Values of one rule, at least `min` of them. */
export function list<I extends Rule>(item: I, min = 0): ListRule<I> {
  return { is: 'list', item, min };
}

/** A list of entries with ids, which are unique in it; `defaults` exist where the list is absent. */
export function entries<I extends RecordRule>(kind: Kind, item: I, defaults: readonly string[] = []): ListRule<I> {
  return { ...list(item), kind, defaults };
}

/** An object with these fields; others are kept with a warning. */
export function record<R extends Fields, O extends Fields>(required: R, optional: O): RecordRule<R, O> {
  const fields = new Map(
    Object.entries({ ...required, ...optional }).map(([name, rule]) => [name, { rule, isRequired: name in required }]),
  );
  return { is: 'record', required, optional, fields, requiredCount: Object.keys(required).length };
}

/** The same record, read in the order of the schema: see `RecordRule.ordered`. */
export function ordered<T extends RecordRule>(rule: T): T {
  return { ...rule, ordered: true };
}

/** The same record or reference, without which the entry around it stands: see `separable` of each. */
export function separable<T extends RecordRule | ReferenceRule>(rule: T): T {
  return { ...rule, separable: true };
}

/**
 * The language that `schema.ts` is written in: rules as plain data.
 *
 * A rule says what one value must be. `check.ts` judges values by it, `Infer` reads the type from it, and since it is data
 * and not code, a JSON Schema can be written from it too. A rule that a value breaks names itself in the words of
 * `expected`.
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

/** What every rule has: the words that complete "expected …". */
interface Named {
  readonly expected: string;
}

export interface AnyRule extends Named {
  readonly is: 'any';
}

export interface TextRule extends Named {
  readonly is: 'text';
}

export interface StringRule extends Named {
  readonly is: 'string';
}

export interface PatternRule extends Named {
  readonly is: 'pattern';
  readonly pattern: RegExp;
  /** What a string of another form is reported as. */
  readonly code: ProblemCode;
}

/** `day` is a date without sign or range; `span` a date or a period. */
export interface TimeRule extends Named {
  readonly is: 'day' | 'date' | 'period' | 'span';
}

export interface UrlRule extends Named {
  readonly is: 'url';
  readonly schemes: readonly string[];
}

export interface WordRule<W extends string = string> extends Named {
  readonly is: 'word';
  readonly words: readonly W[];
}

export interface NumberRule extends Named {
  readonly is: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

export interface ConstantRule<N extends number = number> extends Named {
  readonly is: 'constant';
  readonly value: N;
}

export interface ReferenceRule extends Named {
  readonly is: 'reference';
  readonly to: Kind;
}

export interface TupleRule<I extends readonly Rule[] = readonly Rule[]> extends Named {
  readonly is: 'tuple';
  readonly items: I;
}

export interface ListRule<I extends Rule = Rule> extends Named {
  readonly is: 'list';
  readonly item: I;
  readonly min: number;
  /** The kind of the items' ids, which are unique within the list. */
  readonly kind?: Kind;
  /** The ids that exist where the list is absent. */
  readonly defaults?: readonly string[];
}

export interface RecordRule<R extends Fields = Fields, O extends Fields = Fields> extends Named {
  readonly is: 'record';
  readonly required: R;
  readonly optional: O;
  /** Both, by name; without prototype, so that `constructor` is no field. */
  readonly fields: Fields;
  /** True where entries of one field refer to those of another: fields are read in the order of the schema. */
  readonly ordered?: boolean;
  /** Requires the optional `field` where the `id` is of a form. */
  readonly condition?: { readonly field: string; readonly idPattern: RegExp };
  /** True for a fact of its own that is no item of a list: one that is wrong is left out without what it is part of. */
  readonly separable?: boolean;
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

export const any: AnyRule = { is: 'any', expected: 'a value' };
export const text: TextRule = { is: 'text', expected: 'a text, or texts by language such as {"en": "…"}' };
export const string: StringRule = { is: 'string', expected: 'a string' };
export const day: TimeRule = { is: 'day', expected: 'a day such as 2025-05-19' };
export const date: TimeRule = { is: 'date', expected: 'an EDTF date such as 2025-05-19' };
export const period: TimeRule = { is: 'period', expected: 'a period such as 2025-05-19/2026' };
export const span: TimeRule = { is: 'span', expected: `${date.expected}, or ${period.expected}` };

/** A string of one form; `code` is what another form is reported as. */
export function pattern(regex: RegExp, code: ProblemCode, expected: string): PatternRule {
  return { is: 'pattern', pattern: regex, code, expected };
}

/** A URL, absolute or relative to the dataset's own, of one of these schemes. */
export function url(...schemes: readonly string[]): UrlRule {
  return { is: 'url', schemes, expected: `a URL with ${schemes.join(' or ')}` };
}

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): WordRule<W> {
  return { is: 'word', words, expected: `one of ${words.map((one) => `"${one}"`).join(', ')}` };
}

/** A number within bounds, both inclusive. */
export function number(min: number, max: number): NumberRule {
  return { is: 'number', min, max, whole: false, expected: `a number from ${min} to ${max}` };
}

/** A whole number within bounds, both inclusive. */
export function wholeNumber(min: number, max: number): NumberRule {
  return { is: 'number', min, max, whole: true, expected: `a whole number from ${min} to ${max}` };
}

/** This number alone. */
export function constant<const N extends number>(value: N): ConstantRule<N> {
  return { is: 'constant', value, expected: String(value) };
}

/** The id of an entry. */
export function reference(to: Kind): ReferenceRule {
  return { is: 'reference', to, expected: `the id of a ${to}` };
}

/** So many values, each with its own rule. */
export function tuple<const I extends readonly Rule[]>(expected: string, ...items: I): TupleRule<I> {
  return { is: 'tuple', items, expected };
}

/** Values of one rule, at least `min` of them. */
export function list<I extends Rule>(item: I, min = 0): ListRule<I> {
  return { is: 'list', item, min, expected: min ? `a list of at least ${min}` : 'a list' };
}

/** A list of entries with ids, which are unique in it; `defaults` exist where the list is absent. */
export function entries<I extends RecordRule>(kind: Kind, item: I, defaults: readonly string[] = []): ListRule<I> {
  return { ...list(item), kind, defaults };
}

/** An object with these fields; others are kept with a warning. */
export function record<R extends Fields, O extends Fields>(required: R, optional: O): RecordRule<R, O> {
  const fields: Fields = Object.assign(Object.create(null), required, optional);
  return { is: 'record', required, optional, fields, expected: 'an object' };
}

/** The same record, read in the order of the schema: see `RecordRule.ordered`. */
export function ordered<T extends RecordRule>(rule: T): T {
  return { ...rule, ordered: true };
}

/** The same record as a fact of its own: see `RecordRule.separable`. */
export function separable<T extends RecordRule>(rule: T): T {
  return { ...rule, separable: true };
}

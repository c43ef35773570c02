/**
 * A value against the schema: all problems in one walk, and what of the value can be shown.
 *
 * The walk gives back the value itself where nothing is wrong, a copy without the wrong entries where some are, and
 * undefined where the whole is. The input is never changed.
 */
import { type Finding, problemAt, show } from './describe.ts';
import { judge, type LeafRule } from './judge.ts';
import { nestsOver } from './nesting.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Kind, ListRule, RecordRule, ReferenceRule, Rule, TextRule, TupleRule } from './schema-language.ts';

/** How deep objects and lists may nest. */
export const DEEPEST = 64;

/** More problems than that are one mistake made many times; they still count as omitted. */
const MOST_PROBLEMS = 10_000;

type Entry = Readonly<Record<string, unknown>>;

/** The ids of one kind; false for those of entries that have an error. */
type Ids = Map<string, boolean>;

export interface CheckResult {
  /** undefined when it cannot be shown. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Entries left out; one within another that is left out does not count. */
  readonly omitted: number;
}

/** Judges a value by a rule. Throws what the value's own getters throw. */
export function check(rule: Rule, value: unknown): CheckResult {
  const walk = new Walk();
  const shown = walk.check(rule, value);
  return { value: walk.isTooDeep ? undefined : shown, problems: walk.problems, omitted: walk.omitted };
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Walk {
  readonly problems: Problem[] = [];
  omitted = 0;
  isTooDeep = false;
  /** Where the walk is; a list item's number is a number, and any other step a string. */
  readonly #path: (string | number)[] = [];
  /** The ids known by now; a kind whose list is none is not asked for. */
  readonly #ids = new Map<Kind, Ids | undefined>();

  /** The value, a copy without what is wrong in it, or undefined when it cannot be shown. */
  check(rule: Rule, value: unknown): unknown {
    switch (rule.is) {
      case 'record':
        return isObject(value) ? this.#checkRecord(rule, value) : this.#fail('type', rule, value);
      case 'list':
        return Array.isArray(value) ? this.#checkList(rule, value) : this.#fail('type', rule, value);
      case 'tuple':
        return Array.isArray(value) && value.length === rule.items.length
          ? this.#checkTuple(rule, value)
          : this.#fail('type', rule, value);
      case 'text':
        return typeof value === 'string' ? value : this.#checkTexts(rule, value);
      case 'reference':
        return typeof value === 'string' ? this.#checkReference(rule, value) : this.#fail('type', rule, value);
      default:
        return this.#checkLeaf(rule, value);
    }
  }

  #checkAt(step: string | number, rule: Rule, value: unknown): unknown {
    this.#path.push(step);
    const shown = value === undefined ? this.#fail('required', rule, value) : this.check(rule, value);
    this.#path.pop();
    return shown;
  }

  #checkLeaf(rule: LeafRule, value: unknown): unknown {
    const code = judge(rule, value);
    if (code) return this.#fail(code, rule, value);
    return rule.is === 'any' && this.#nestsTooDeep(value) ? undefined : value;
  }

  #checkReference(rule: ReferenceRule, id: string): unknown {
    const ids = this.#ids.get(rule.to);
    if (!ids || ids.get(id)) return id;
    return this.#report({
      code: 'reference',
      expected: rule.expected,
      actual: ids.has(id) ? `${show(id)}, which has an error itself` : show(id),
    });
  }

  #checkTexts(rule: TextRule, value: unknown): unknown {
    if (!isObject(value)) return this.#fail('type', rule, value);
    const languages = Object.keys(value);
    if (!languages.length) return this.#fail('empty', rule, value);
    let shown: unknown = value;
    for (const language of languages) {
      if (typeof value[language] !== 'string') shown = this.#failAt(language, 'type', 'a string', value[language]);
    }
    return shown;
  }

  #checkTuple(rule: TupleRule, value: readonly unknown[]): unknown {
    const shown = rule.items.map((item, index) => this.#checkAt(`${index}`, item, value[index]));
    return shown.includes(undefined) ? undefined : value;
  }

  #checkList(rule: ListRule, list: readonly unknown[]): unknown {
    if (list.length < rule.min) return this.#fail('empty', rule, list);
    const ids = rule.kind && this.#ids.get(rule.kind);
    let kept: unknown[] | undefined;
    for (let index = 0; index < list.length; index++) {
      const omittedBefore = this.omitted;
      const item = list[index];
      let shown = this.#checkAt(index, rule.item, item);
      if (ids && !this.#declare(ids, item, shown !== undefined, index)) shown = undefined;
      if (shown === undefined) this.omitted = omittedBefore + 1;
      if (shown === undefined || shown !== item) kept ??= list.slice(0, index);
      if (shown !== undefined) kept?.push(shown);
    }
    // Items that were wrong have been told; that too few are left is no second mistake.
    return kept && kept.length < rule.min ? undefined : (kept ?? list);
  }

  /** Makes the id of an entry known; false for one that an earlier entry has. */
  #declare(ids: Ids, entry: unknown, isGood: boolean, index: number): boolean {
    const id = isObject(entry) ? entry['id'] : undefined;
    if (typeof id !== 'string') return true;
    if (!ids.has(id)) return Boolean(ids.set(id, isGood));
    this.#path.push(index);
    this.#failAt('id', 'duplicate', 'an id of its own', id);
    this.#path.pop();
    return false;
  }

  #checkRecord(rule: RecordRule, entry: Entry): unknown {
    let kept: Entry | undefined = entry;
    for (const name of Object.keys(rule.ordered ? rule.fields : entry)) {
      const field = rule.fields[name];
      const value = entry[name];
      if (field?.is === 'list' && field.kind) this.#ids.set(field.kind, idsBefore(field, value));
      if (value === undefined) continue;
      const shown = field ? this.#checkField(name, field, value) : this.#warnOfUnknown(name, value);
      if (shown !== value) kept = kept && withField(kept, name, shown, field);
    }
  }
  #nestsTooDeep(value: unknown): boolean {
    if (!nestsOver(value, DEEPEST - this.#path.length)) return false;
    this.isTooDeep = true;
    this.#report({ code: 'depth', expected: `at most ${DEEPEST} levels of nesting`, actual: 'more' });
    return true;
  }

  #failAt(step: string, code: ProblemCode, expected: string, value: unknown): undefined {
    this.#path.push(step);
    this.#fail(code, { expected }, value);
    this.#path.pop();
  }

  #fail(code: ProblemCode, { expected }: { readonly expected: string }, value: unknown): undefined {
    if (!this.#nestsTooDeep(value)) this.#report({ code, expected, actual: show(value) });
  }

  #report(finding: Finding): undefined {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problemAt(this.#path, finding));
  }
}

/** The ids of a kind before its list is walked: none, the defaults of an absent list, undefined for what is no list. */
function idsBefore({ defaults = [] }: ListRule, list: unknown): Ids | undefined {
  if (list === undefined) return new Map(defaults.map((id) => [id, true]));
  return Array.isArray(list) ? new Map() : undefined;
}

function isDemanded({ condition }: RecordRule, name: string, entry: Entry): boolean {
  return condition?.field === name && condition.idPattern.test(String(entry['id']));
}

function isSeparable(rule: Rule): boolean {
  return rule.is === 'record' && rule.separable === true;
}

function withField(entry: Entry, name: string, value: unknown): Entry {
  const copy = { ...entry, [name]: value };
  if (value === undefined) delete copy[name];
  return copy;
}

/**
 * A value against the schema: all problems in one walk, and what of the value can be shown.
 *
 * The walk gives back the value itself where nothing is wrong, a copy without the wrong entries where some are, and
 * undefined where the whole is. The input is never changed.
 */
import { Findings, type Step } from './findings.ts';
import { judge, type LeafRule } from './judge.ts';
import type { Problem } from './problem.ts';
import {
  type Kind,
  type ListRule,
  type RecordRule,
  type ReferenceRule,
  type Rule,
  string,
  type TextRule,
  type TupleRule,
} from './schema-language.ts';
import { settle } from './settle.ts';

export interface CheckResult {
  /** undefined when it cannot be shown. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** What is not shown; what lies within an entry that is left out does not count. */
  readonly leftOut: readonly LeftOut[];
}

/** An entry that is not shown, or a reference of one that is. */
export interface LeftOut {
  readonly is: 'entry' | 'reference';
  /** Id of the network that it belongs to; undefined for what belongs to all of the dataset. */
  readonly network: string | undefined;
  /** The field of the network or the dataset within which it lies: `memberships`. */
  readonly field: string;
}

type Entry = Readonly<Record<string, unknown>>;

/** The ids of one kind; `bad` are those of entries that have an error. */
interface Ids {
  readonly good: Set<string>;
  readonly bad: Set<string>;
}

/** Judges a value by a rule. Throws what the value's own getters throw. */
export function check(rule: Rule, value: unknown): CheckResult {
  const walk = new Walk();
  const shown = walk.check(rule, value);
  const { problems, isTooDeep } = walk.findings;
  return { value: isTooDeep ? undefined : shown, problems, leftOut: walk.leftOut };
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Walk {
  readonly findings = new Findings();
  readonly leftOut: LeftOut[] = [];
  /** Where the walk is. */
  #network: string | undefined;
  #field = '';
  /** The ids known by now; a kind whose list is no list is not asked for. */
  readonly #ids = new Map<Kind, Ids | undefined>();

  /** The value, a copy without what is wrong in it, or undefined when it cannot be shown. */
  check(rule: Rule, value: unknown): unknown {
    switch (rule.is) {
      case 'record':
        return isObject(value) ? this.#checkRecord(rule, value) : this.findings.fail('type', rule, value);
      case 'list':
        return Array.isArray(value) ? this.#checkList(rule, value) : this.findings.fail('type', rule, value);
      case 'tuple':
        return Array.isArray(value) && value.length === rule.items.length
          ? this.#checkTuple(rule, value)
          : this.findings.fail('type', rule, value);
      case 'text':
        return typeof value === 'string' ? value : this.#checkTexts(rule, value);
      case 'reference':
        return typeof value === 'string' ? this.#checkReference(rule, value) : this.findings.fail('type', rule, value);
      case 'any':
        return this.findings.passesDepth(value) ? value : undefined;
      default:
        return this.#checkLeaf(rule, value);
    }
  }

  /** The same for a part of a value; what is found in it lies one step deeper. */
  #checkPart(step: Step, rule: Rule, value: unknown): unknown {
    const { findings } = this;
    const { count } = findings;
    findings.depth++;
    const shown = value === undefined ? findings.fail('required', rule, value) : this.check(rule, value);
    findings.depth--;
    if (findings.count > count) findings.place(count, step);
    return shown;
  }

  #checkLeaf(rule: LeafRule, value: unknown): unknown {
    const code = judge(rule, value);
    return code ? this.findings.fail(code, rule, value) : value;
  }

  #checkReference(rule: ReferenceRule, id: string): unknown {
    const ids = this.#ids.get(rule.to);
    if (!ids || ids.good.has(id)) return id;
    return this.findings.failReference(rule, id, ids.bad.has(id), ids.good);
  }

  #checkTexts(rule: TextRule, value: unknown): unknown {
    if (!isObject(value)) return this.findings.fail('type', rule, value);
    let count = 0;
    let isGood = true;
    for (const language in value) {
      count++;
      if (typeof value[language] === 'string' || !Object.hasOwn(value, language)) continue;
      this.#checkPart(language, string, value[language]);
      isGood = false;
    }
    if (!count) return this.findings.fail('empty', rule, value);
    return isGood ? value : undefined;
  }

  #checkTuple({ items }: TupleRule, value: readonly unknown[]): unknown {
    const shown = items.map((item, index) => this.#checkPart(`${index}`, item, value[index]));
    return shown.includes(undefined) ? undefined : value;
  }

  #checkList(rule: ListRule, list: readonly unknown[]): unknown {
    if (list.length < rule.min) return this.findings.fail('empty', rule, list);
    const ids = rule.kind && this.#ids.get(rule.kind);
    let kept: unknown[] | undefined;
    for (let index = 0; index < list.length; index++) {
      const item = list[index];
      const before = this.leftOut.length;
      const { count } = this.findings;
      let shown = this.#checkPart(index, rule.item, item);
      if (ids && !this.#hasOwnId(ids, item, shown !== undefined, index)) shown = undefined;
      if (shown === undefined) {
        this.#leaveOut(before, rule.item);
        if (this.findings.count > count) this.findings.costTheEntry(count);
      }
      if (shown === undefined || shown !== item) kept ??= list.slice(0, index);
      if (shown !== undefined) kept?.push(shown);
    }
    // Items that were wrong have been told; that too few are left is no second mistake.
    return kept && kept.length < rule.min ? undefined : (kept ?? list);
  }

  /** Makes the id of an entry known; false for one that an earlier entry has. */
  #hasOwnId(ids: Ids, entry: unknown, isGood: boolean, index: number): boolean {
    const id = isObject(entry) ? entry['id'] : undefined;
    if (typeof id !== 'string' || addsTo(ids, id, isGood)) return true;
    this.findings.failAt(['id', index], 'duplicate', 'an id that no earlier entry has', id);
    return false;
  }

  #checkRecord(rule: RecordRule, given: Entry): unknown {
    const entry = settled(rule, given);
    let isGood = this.#hasRequired(rule, entry);
    let kept = entry;
    const [network, outer] = [this.#network, this.#field];
    if (rule.ordered) this.#forgetIds(rule, entry);
    if (outer === 'networks') this.#network = `${entry['id']}`;
    for (const name in rule.ordered ? { ...Object.fromEntries(rule.fields), ...entry } : entry) {
      const value = entry[name];
      if (value === undefined) continue;
      const before = this.leftOut.length;
      if (rule.ordered) this.#field = name;
      const field = rule.fields.get(name)?.rule;
      const shown = field ? this.#checkPart(name, field, value) : this.#warnOfField(entry, name);
      if (shown === value) continue;
      if (shown !== undefined) kept = { ...kept, [name]: shown };
      else if (field && isSeparable(field)) {
        kept = without(kept, name);
        this.#leaveOut(before, field);
      } else isGood = false;
    }
    [this.#network, this.#field] = [network, outer];
    return isGood ? kept : undefined;
  }

  /** @param before how much was left out before what is left out now, within which nothing counts */
  #leaveOut(before: number, rule: Rule): void {
    this.leftOut.length = before;
    const is = rule.is === 'reference' ? 'reference' : 'entry';
    this.leftOut.push({ is, network: this.#network, field: this.#field });
  }

  #warnOfField(entry: Entry, name: string): unknown {
    // What a page adds to `Object.prototype` is no field.
    if (Object.hasOwn(entry, name)) this.findings.warnOfField(name, entry[name]);
    return entry[name];
  }

  /** Nothing is known yet of the kinds that a record is the scope of. */
  #forgetIds({ fields }: RecordRule, entry: Entry): void {
    for (const [name, { rule: field }] of fields) {
      if (field.is === 'list' && field.kind) this.#ids.set(field.kind, idsBefore(field, entry[name]));
    }
  }

  #hasRequired({ required, optional, condition }: RecordRule, entry: Entry): boolean {
    let hasAll = true;
    for (const name in required) {
      if (entry[name] === undefined) hasAll = this.#misses(name, required[name] as Rule);
    }
    if (condition && entry[condition.field] === undefined && condition.idPattern.test(`${entry['id']}`)) {
      hasAll = this.#misses(condition.field, optional[condition.field] as Rule);
    }
    return hasAll;
  }

  #misses(name: string, rule: Rule): false {
    this.findings.failAt([name], 'required', rule, undefined);
    return false;
  }
}

/** An entry with what it leaves out for readings of which none is preferred. */
function settled({ required, optional }: RecordRule, entry: Entry): Entry {
  const { readings } = entry;
  if (!Array.isArray(readings) || !optional['readings']) return entry;
  let whole = entry;
  for (const name in required) {
    if (entry[name] !== undefined) continue;
    const values = readings.flatMap((reading) =>
      isObject(reading) && reading['field'] === name ? [reading['value']] : [],
    );
    const value = settle(required[name] as Rule, values);
    if (value !== undefined) whole = { ...whole, [name]: value };
  }
  return whole;
}

/** The ids of a kind before its list is walked: none, the defaults of an absent or empty list, undefined for what is no list. */
function idsBefore({ defaults }: ListRule, list: unknown): Ids | undefined {
  if (list !== undefined && !Array.isArray(list)) return undefined;
  return { good: new Set(list?.length ? [] : defaults), bad: new Set() };
}

/** Adds an id; false when it is known already. */
function addsTo({ good, bad }: Ids, id: string, isGood: boolean): boolean {
  if (bad.has(id) || (!isGood && good.has(id))) return false;
  const ids = isGood ? good : bad;
  // Whether the set grows tells a new id from a known one in a single look: ids are most of what a short meeting costs.
  const sizeBefore = ids.size;
  return ids.add(id).size > sizeBefore;
}

function isSeparable(rule: Rule): boolean {
  return (rule.is === 'record' || rule.is === 'reference') && rule.separable === true;
}

function without(entry: Entry, name: string): Entry {
  const { [name]: _, ...rest } = entry;
  return rest;
}

/**
 * Whether a value keeps to the schema: the quick question, which nearly every dataset answers with yes.
 *
 * It asks by the same rules as `check.ts` and remembers nothing of what it finds; a test proves that the two never differ.
 * A page that gets a no loads the reader that tells what is wrong and what can be shown all the same.
 *
 * Each rule becomes a function once, since thousands of entries are asked the same: a rule that is looked up anew for each value
 * costs more than what it asks.
 */
import { judge } from './judge.ts';
import { DEEPEST } from './limits.ts';
import type { Dataset } from './model.ts';
import { nestsOver } from './nesting.ts';
import { datasetSchema } from './schema.ts';
import type { Kind, ListRule, RecordRule, Rule, TupleRule } from './schema-language.ts';

/** The ids known so far; undefined for a kind that no list has named yet. */
type Ids = (Set<unknown> | undefined)[];

/** Each kind's place among these. */
const kinds: Kind[] = [];

function placeOf(kind: Kind): number {
  const place = kinds.indexOf(kind);
  return place < 0 ? kinds.push(kind) - 1 : place;
}

/** Tells whether a value keeps to a rule, at a depth from which it may nest so much deeper. */
type Keeps = (value: unknown, ids: Ids, depth: number) => boolean;

let keepsSchema: Keeps | undefined;

/** True for a dataset that `readDataset` would find nothing to say of. Throws what the value's own getters throw. */
export function isSound(value: unknown): value is Dataset {
  keepsSchema ??= keeperOf(datasetSchema);
  return keepsSchema(value, [], DEEPEST);
}

function keeperOf(rule: Rule): Keeps {
  switch (rule.is) {
    case 'record':
      return recordKeeper(rule);
    case 'list':
      return listKeeper(rule);
    case 'tuple':
      return tupleKeeper(rule);
    case 'text':
      return (value) => typeof value === 'string' || isTexts(value);
    case 'reference': {
      const place = placeOf(rule.to);
      return (value, ids) => typeof value === 'string' && ids[place]?.has(value) !== false;
    }
    case 'any':
      return (value, _ids, depth) => !nestsOver(value, depth);
    default:
      return (value) => judge(rule, value) === undefined;
  }
}

function recordKeeper({ fields, requiredCount, condition, ordered }: RecordRule): Keeps {
  const parts = new Map(
    [...fields].map(([name, { rule, isRequired }]) => [name, { keeps: keeperOf(rule), isRequired }]),
  );
  return (value, ids, depth) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entry = value as Readonly<Record<string, unknown>>;
    if (condition && entry[condition.field] === undefined && condition.idPattern.test(`${entry['id']}`)) return false;
    if (ordered) forgetIds(fields, entry, ids);
    let missing = requiredCount;
    for (const name in ordered ? { ...Object.fromEntries(fields), ...entry } : entry) {
      const given = entry[name];
      if (given === undefined) continue;
      const part = parts.get(name);
      if (part ? !part.keeps(given, ids, depth - 1) : Object.hasOwn(entry, name)) return false;
      if (part?.isRequired) missing--;
    }
    return !missing;
  };
}

/** Of a record that is the scope of ids, none are known before its lists are walked, but for the defaults of an absent or empty one. */
function forgetIds(fields: RecordRule['fields'], entry: Readonly<Record<string, unknown>>, ids: Ids): void {
  for (const [name, { rule }] of fields) {
    if (rule.is !== 'list' || !rule.kind) continue;
    ids[placeOf(rule.kind)] = new Set((entry[name] as readonly unknown[] | undefined)?.length ? [] : rule.defaults);
  }
}

function listKeeper({ item, min, kind }: ListRule): Keeps {
  const keeps = keeperOf(item);
  const place = kind && placeOf(kind);
  return (value, ids, depth) => {
    if (!Array.isArray(value) || value.length < min) return false;
    const known = place === undefined ? place : ids[place];
    // By index: an iterator makes an object for each entry until the loop is compiled.
    for (let index = 0; index < value.length; index++) {
      const entry = value[index];
      if (!keeps(entry, ids, depth - 1) || (known && !isNew(entry, known))) return false;
    }
    return true;
  };
}

/** Makes the id of an entry known; false for one that an earlier entry has. */
function isNew({ id }: { readonly id?: string }, known: Set<unknown>): boolean {
  const { size } = known;
  return id === undefined || known.add(id).size > size;
}

function tupleKeeper({ items }: TupleRule): Keeps {
  const keepers = items.map(keeperOf);
  return (value, ids, depth) =>
    Array.isArray(value) &&
    value.length === keepers.length &&
    keepers.every((keeps, index) => keeps(value[index], ids, depth - 1));
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}

/**
 * Whether a value keeps to the schema: the quick question, which nearly every dataset answers with yes.
 *
 * It asks by the same rules as `check.ts` and remembers nothing of what it finds; a test proves that the two never differ.
 * A page that gets a no loads the reader that tells what is wrong and what can be shown all the same.
 */
import { judge } from './judge.ts';
import type { Dataset } from './model.ts';
import { nestsOver } from './nesting.ts';
import { datasetSchema } from './schema.ts';
import type { Kind, ListRule, RecordRule, Rule } from './schema-language.ts';

/** How deep objects and lists may nest. */
const DEEPEST = 64;

/** The ids known so far; undefined for a kind that no list has named yet. */
type Ids = Map<Kind, Set<unknown>>;

/** True for a dataset that `readDataset` would find nothing to say of. Throws what the value's own getters throw. */
export function isSound(value: unknown): value is Dataset {
  return keeps(datasetSchema, value, new Map(), DEEPEST);
}

function keeps(rule: Rule, value: unknown, ids: Ids, depth: number): boolean {
  switch (rule.is) {
    case 'record':
      return (
        typeof value === 'object' && value !== null && !Array.isArray(value) && keepsRecord(rule, value, ids, depth)
      );
    case 'list':
      return Array.isArray(value) && keepsList(rule, value, ids, depth);
    case 'tuple':
      return (
        Array.isArray(value) &&
        value.length === rule.items.length &&
        rule.items.every((item, index) => keeps(item, value[index], ids, depth - 1))
      );
    case 'text':
      return typeof value === 'string' || isTexts(value);
    case 'reference':
      return typeof value === 'string' && ids.get(rule.to)?.has(value) !== false;
    case 'any':
      return !nestsOver(value, depth);
    default:
      return judge(rule, value) === undefined;
  }
}

function keepsRecord(rule: RecordRule, value: object, ids: Ids, depth: number): boolean {
  const { fields, requiredCount, condition, ordered } = rule;
  const entry = value as Readonly<Record<string, unknown>>;
  if (condition && entry[condition.field] === undefined && condition.idPattern.test(`${entry['id']}`)) return false;
  if (ordered) forgetIds(fields, entry, ids);
  let missing = requiredCount;
  for (const name in ordered ? { ...Object.fromEntries(fields), ...entry } : entry) {
    const part = entry[name];
    if (part === undefined) continue;
    const field = fields.get(name);
    if (field ? !keeps(field.rule, part, ids, depth - 1) : Object.hasOwn(entry, name)) return false;
    if (field?.isRequired) missing--;
  }
  return !missing;
}

/** Of a record that is the scope of ids, none are known before its lists are walked, but for the defaults of an absent one. */
function forgetIds(fields: RecordRule['fields'], entry: Readonly<Record<string, unknown>>, ids: Ids): void {
  for (const [name, { rule }] of fields) {
    if (rule.is === 'list' && rule.kind) ids.set(rule.kind, new Set(entry[name] ? [] : rule.defaults));
  }
}

function keepsList({ item: rule, min, kind }: ListRule, list: readonly unknown[], ids: Ids, depth: number): boolean {
  const known = kind && ids.get(kind);
  if (list.length < min) return false;
  for (const item of list) if (!keeps(rule, item, ids, depth - 1) || (known && !isNew(item, known))) return false;
  return true;
}

/** Makes the id of an entry known; false for one that an earlier entry has. */
function isNew(entry: unknown, known: Set<unknown>): boolean {
  const { id } = entry as { readonly id?: unknown };
  // Whether the set grows tells a new id from a known one in a single look.
  const { size } = known;
  return id === undefined || known.add(id).size > size;
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}

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
  const { fields, required, condition, ordered } = rule;
  const entry = value as Readonly<Record<string, unknown>>;
  for (const name in required) if (entry[name] === undefined) return false;
  if (condition && entry[condition.field] === undefined && condition.idPattern.test(`${entry['id']}`)) return false;
  if (ordered) forgetIds(fields, entry, ids);
  for (const name in ordered ? { ...fields, ...entry } : entry) {
    if (entry[name] === undefined) continue;
    const field = fields[name];
    if (field ? !keeps(field, entry[name], ids, depth - 1) : Object.hasOwn(entry, name)) return false;
  }
  return true;
}

/** Of a record that is the scope of ids, none are known before its lists are walked, but for the defaults of an absent one. */
function forgetIds(fields: RecordRule['fields'], entry: Readonly<Record<string, unknown>>, ids: Ids): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.is === 'list' && field.kind) ids.set(field.kind, new Set(entry[name] ? [] : field.defaults));
  }
}

function keepsList(rule: ListRule, list: readonly unknown[], ids: Ids, depth: number): boolean {
  const known = rule.kind && ids.get(rule.kind);
  return (
    list.length >= rule.min &&
    list.every((item) => {
      if (!keeps(rule.item, item, ids, depth - 1)) return false;
      const id = known && (item as { readonly id?: unknown }).id;
      return id === undefined || (!known?.has(id) && Boolean(known?.add(id)));
    })
  );
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}

import type { Rule } from '../dataset/schema-language.ts';

/** What the objects are called that a field holds, by the name of the field. */
const RECORDS: Readonly<Record<string, string>> = {
  parties: 'party',
  places: 'place',
  people: 'person',
  sources: 'source',
  networks: 'network',
  ties: 'tie',
  names: 'name',
  readings: 'reading',
  founded: 'founding',
  secretariats: 'secretariat',
  bodies: 'body',
  roles: 'role',
  memberships: 'membership',
  chairmanships: 'chairmanship',
  offices: 'office',
  meetings: 'meeting',
  hosts: 'actor',
  chair: 'actor',
  initiative: 'actor',
  participants: 'actor',
  outcomes: 'outcome',
};

/** A field of an object, with the name of the object that it is a field of. */
export interface FieldOfRecord {
  readonly record: string;
  readonly field: string;
  readonly rule: Rule;
}

/** The name of the objects that a field holds. Throws where this page does not give them one. */
export function recordIn(field: string): string {
  const name = RECORDS[field];
  if (name === undefined) throw new Error(`no name for the objects of the field "${field}"`);
  return name;
}

/** Every field that a rule has within it, in the order of the schema, those of an object that stands in several places once. */
export function fieldsWithin(rule: Rule, record: string, seen: Set<Rule> = new Set()): readonly FieldOfRecord[] {
  if (rule.is === 'list') return fieldsWithin(rule.item, record, seen);
  if (rule.is !== 'record' || seen.has(rule)) return [];
  seen.add(rule);
  return [...rule.fields].flatMap(([field, { rule: inner }]) => [
    { record, field, rule: inner },
    ...(holdsRecord(inner) ? fieldsWithin(inner, recordIn(field), seen) : []),
  ]);
}

function holdsRecord(rule: Rule): boolean {
  return rule.is === 'record' || (rule.is === 'list' && rule.item.is === 'record');
}

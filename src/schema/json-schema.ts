/**
 * The rules of the dataset as JSON Schema, draft 2020-12: a rule goes in, a schema that judges the same comes out.
 *
 * What stands in several places is a definition of its own, so that the file stays small enough to read. Its words are a
 * `title`: editors show one title and one description, and would show a definition's instead of the field's.
 */
import type { ListRule, RecordRule, Rule, TimeRule, TupleRule, UrlRule } from '../dataset/schema-language.ts';
import { datePatterns } from './date-pattern.ts';
import { type Description, describeField, describeRecord } from './descriptions.ts';
import { recordIn } from './records.ts';
import { urlPattern } from './url-pattern.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A record as a schema of its own, with all definitions that it refers to. */
export function jsonSchemaOf(rule: RecordRule, name: string): JsonSchema {
  const writer = new SchemaWriter();
  return { ...writer.record(rule, name), $defs: writer.definitions };
}

class SchemaWriter {
  readonly #definitions = new Map<string, { readonly rule: unknown; schema: JsonSchema }>();

  /** By name, in order of the alphabet. */
  get definitions(): JsonSchema {
    const entries = [...this.#definitions].map(([name, { schema }]) => [name, schema] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  record({ fields, required, optional, condition }: RecordRule, name: string): JsonSchema {
    // Two readings stand for a time of which none is preferred.
    const isDisputable = (field: string) => optional['readings'] && TIMES.has(required[field]?.is ?? '');
    const names = Object.keys(required);
    const disputable = names.filter(isDisputable);
    const properties = [...fields].map(([field, { rule }]) => {
      const { text, examples } = describeField(name, field);
      return [field, { description: text, ...this.#rule(rule, field), ...(examples.length && { examples }) }] as const;
    });
    return {
      title: describeRecord(name),
      type: 'object',
      required: names.filter((field) => !isDisputable(field)),
      properties: Object.fromEntries(properties),
      ...(condition && conditionSchema(condition)),
      ...(disputable.length && { allOf: disputable.map(presenceSchema) }),
    };
  }

  /** @param field the name of the field that the value stands in */
  #rule(rule: Rule, field: string): JsonSchema {
    switch (rule.is) {
      case 'record':
        return this.#define(recordIn(field), rule, () => this.record(rule, recordIn(field)));
      case 'list':
        return this.#list(rule, field);
      case 'tuple':
        return this.#tuple(rule, field);
      case 'text':
        return this.#define('text', rule.is, textSchema);
      case 'day':
      case 'date':
      case 'period':
      case 'span':
        return this.#define(rule.is, rule.is, () => timeSchema(rule));
      case 'url':
        return this.#define(['url', ...rule.schemes].join('-'), rule.schemes.join(' '), () => urlSchema(rule));
      default:
        return leafSchema(rule);
    }
  }

  #list({ item, min }: ListRule, field: string): JsonSchema {
    return { type: 'array', items: this.#rule(item, field), ...(min && { minItems: min }) };
  }

  #tuple({ items }: TupleRule, field: string): JsonSchema {
    const { length } = items;
    const prefixItems = items.map((item) => this.#rule(item, field));
    return { type: 'array', prefixItems, minItems: length, maxItems: length };
  }

  #define(name: string, rule: unknown, write: () => JsonSchema): JsonSchema {
    const known = this.#definitions.get(name);
    if (known && known.rule !== rule) throw new Error(`two rules are called "${name}"`);
    if (!known) {
      const definition = { rule, schema: {} };
      this.#definitions.set(name, definition);
      definition.schema = write();
    }
    return { $ref: `#/$defs/${name}` };
  }
}

function leafSchema(rule: Exclude<Rule, RecordRule | ListRule | TupleRule | TimeRule | UrlRule>): JsonSchema {
  switch (rule.is) {
    case 'string':
    case 'reference':
      return { type: 'string' };
    case 'pattern':
      return { type: 'string', pattern: rule.pattern.source };
    case 'word':
      return { type: 'string', enum: rule.words };
    case 'number':
      return { type: rule.whole ? 'integer' : 'number', minimum: rule.min, maximum: rule.max };
    case 'constant':
      return { const: rule.value };
    default:
      return {};
  }
}

function conditionSchema({ field, idPattern }: NonNullable<RecordRule['condition']>): JsonSchema {
  const hasSuchId = { properties: { id: { type: 'string', pattern: idPattern.source } }, required: ['id'] };
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema, and a value that nobody awaits.
  return { if: hasSuchId, then: { required: [field] } }; // oxlint-disable-line no-thenable
}

const TIMES: ReadonlySet<string> = new Set<Rule['is']>(['date', 'period', 'span']);

/** A field, or two readings of it. */
function presenceSchema(field: string): JsonSchema {
  const ofField = { type: 'object', required: ['field'], properties: { field: { const: field } } };
  const readings = { type: 'array', contains: ofField, minContains: 2 };
  return { if: { required: ['readings'], properties: { readings } }, else: { required: [field] } };
}

function textSchema(): JsonSchema {
  return {
    ...definitionWords(describeField('value', 'text')),
    type: ['string', 'object'],
    minProperties: 1,
    additionalProperties: { type: 'string' },
  };
}

function timeSchema({ is }: TimeRule): JsonSchema {
  const words = describeField('value', is);
  return { ...definitionWords(words), type: 'string', pattern: datePatterns[is], patternErrorMessage: words.text };
}

function urlSchema({ schemes }: UrlRule): JsonSchema {
  const words = describeField('value', ['url', ...schemes].join('-'));
  return { ...definitionWords(words), type: 'string', pattern: urlPattern(schemes), patternErrorMessage: words.text };
}

function definitionWords({ text, examples }: Description): JsonSchema {
  return { title: text, examples };
}

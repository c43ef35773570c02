import { describe, expect, test } from 'vitest';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { descriptions, records } from '../../src/schema/descriptions.ts';
import { networkSchema, SCHEMA_ID } from '../../src/schema/network-schema.ts';
import { fieldsWithin } from '../../src/schema/records.ts';
import { ajv } from './validator.ts';

const fields = fieldsWithin(datasetSchema, 'dataset');

describe('the descriptions', () => {
  test('explain every field, and none that there is not', () => {
    const described = Object.entries(descriptions).flatMap(([record, entries]) =>
      Object.keys(entries).map((field) => `${record}.${field}`),
    );
    const known = [...new Set(fields.map(({ record, field }) => `${record}.${field}`))];
    expect(described.filter((name) => !name.startsWith('value.')).sort()).toEqual(known.sort());
  });

  test('explain every record, and none that there is not', () => {
    expect(Object.keys(records).sort()).toEqual([...new Set(fields.map(({ record }) => record))].sort());
  });

  test('explain every form of a value that the schema defines', () => {
    const forms = Object.keys(networkSchema()['$defs'] as object).filter((name) => !(name in records));
    expect(Object.keys(descriptions['value'] ?? {}).sort()).toEqual(forms.sort());
  });

  test('are sentences', () => {
    const texts = [
      ...Object.values(records),
      ...Object.values(descriptions).flatMap((entries) => Object.values(entries).map(([text]) => text)),
    ];
    expect(texts.filter((text) => !/^["\p{Lu}].*[^.]\.$/u.test(text))).toEqual([]);
  });
});

describe('the examples', () => {
  ajv.addSchema(networkSchema());
  const definitions = networkSchema()['$defs'] as Record<string, { properties?: object }>;
  const owners: Record<string, { properties?: object }> = { ...definitions, dataset: networkSchema() };
  const ownExamples = Object.entries(descriptions).flatMap(([record, entries]) =>
    Object.entries(entries).flatMap(([field, [, ...examples]]) =>
      examples.map((example) => [record, field, example] as const),
    ),
  );

  test.each(ownExamples)('of %s, %s, keeps to the schema: %j', (record, field, example) => {
    const pointer =
      record === 'value'
        ? `/$defs/${field}`
        : record === 'dataset'
          ? `/properties/${field}`
          : `/$defs/${record}/properties/${field}`;
    expect(record === 'value' || field in (owners[record]?.properties ?? {})).toBe(true);
    expect(ajv.validate({ $ref: `${SCHEMA_ID}#${pointer}` }, example)).toBe(true);
  });
});

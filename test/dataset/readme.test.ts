import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { dayOf } from '../../src/dataset/calendar.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { datasetSchema } from '../../src/dataset/schema.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The examples in JSON, in order. */
const [whole = '', source = '', meeting = '', more = ''] = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json]) => json,
);

it('shows a dataset in the README that reads without a problem', () => {
  const { dataset, problems } = readDataset(whole);
  expect(problems).toEqual([]);
  expect(dataset?.networks).toHaveLength(1);
});

it('leads who adds the next meeting by the README to a dataset without a problem, and without a warning', () => {
  const dataset = JSON.parse(whole);
  dataset.sources.push(JSON.parse(source));
  dataset.networks[0].meetings.push(JSON.parse(meeting));
  dataset.updated = '2026-06-02';
  const { dataset: read, problems } = readDataset(JSON.stringify(dataset));
  expect(problems).toEqual([]);
  expect(read && audit(read, { day: dayOf(2026, 6, 2) })).toEqual([]);
});

it('has an example of all else that a network may have, which reads without a problem or a warning', () => {
  const dataset = JSON.parse(whole);
  Object.assign(dataset.networks[0], JSON.parse(more));
  dataset.people = [{ id: 'a-person', name: 'A. Person' }];
  const { dataset: read, problems } = readDataset(JSON.stringify(dataset));
  expect(problems).toEqual([]);
  expect(read && audit(read, { day: dayOf(2026, 11, 27) })).toEqual([]);
  const { required, optional } = datasetSchema.optional.networks.item;
  const named = [...Object.keys(dataset.networks[0]), 'names'].sort();
  expect(named).toEqual([...Object.keys(required), ...Object.keys(optional)].sort());
});

it('names the words that a meeting may use', () => {
  const { required, optional } = datasetSchema.optional.networks.item.optional.meetings.item;
  const [line = ''] = /^- \*\*Words of a meeting\*\*[\s\S]*?\n- /m.exec(readme) ?? [];
  const named = [...line.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word);
  const { kind } = required;
  const { session, format, status } = optional;
  const fields = Object.entries({ kind, session, format, status });
  expect(named).toEqual(fields.flatMap(([field, { words }]) => [field, ...words]));
});

import { describe, expect, test } from 'vitest';
import json from '../../src/data/turkic-states.json' with { type: 'json' };
import type { Dataset } from '../../src/dataset/model.ts';
import { fieldOf, found, isObject, objects, walk, where, words } from './json-walk.ts';

const dataset = json as unknown as Dataset;
const networks = found(dataset.networks);
const meetings = networks.flatMap((network) => network.meetings ?? []);
const nodes = walk(json);

function ids(list: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set(list?.map(({ id }) => id));
}

describe('every entry of the dataset', () => {
  const FACTS = new Set([
    'founded',
    'secretariats',
    'bodies',
    'memberships',
    'chairmanships',
    'offices',
    'meetings',
    'ties',
    'hosts',
    'participants',
    'names',
    'readings',
  ]);
  const facts = objects(nodes).filter((node) => FACTS.has(fieldOf(node)));

  test('has at least one source if it is a fact', () => {
    const unsourced = facts.filter(({ value: { sources } }) => !Array.isArray(sources) || sources.length === 0);
    expect(facts.length).toBeGreaterThan(60);
    expect(unsourced.map(where)).toEqual([]);
  });

  test('names only sources that exist, and every source is used', () => {
    const cited = nodes.filter(
      (node) => fieldOf(node) === 'sources' && typeof node.value === 'string' && node.path[0] !== 'sources',
    );
    expect(new Set(cited.map(({ value }) => value))).toEqual(ids(dataset.sources));
  });

  test('refers only to ids that exist', () => {
    const known: Readonly<Record<string, ReadonlySet<string>>> = {
      party: ids(dataset.parties),
      place: ids(dataset.places),
      between: ids(dataset.places),
      person: ids(dataset.people),
      holder: ids(dataset.people),
      role: new Set(networks.flatMap(({ roles }) => roles ?? []).map(({ id }) => id)),
      body: ids(networks.flatMap(({ bodies }) => bodies ?? [])),
      handover: ids(meetings),
    };
    const references = nodes.filter((node) => typeof node.value === 'string' && fieldOf(node) in known);
    const dangling = references.filter((node) => !known[fieldOf(node)]?.has(String(node.value)));
    expect(references.length).toBeGreaterThan(30);
    expect(dangling.map(where)).toEqual([]);
  });

  test('is referred to if it is a party, a place or a person', () => {
    const named = new Set(words(networks));
    const unused = [dataset.parties, dataset.places, dataset.people]
      .flatMap((list) => [...ids(list)])
      .filter((id) => !named.has(id));
    expect(unused).toEqual([]);
  });

  test('has its words in every language of the dataset', () => {
    const languages = found(dataset.languages);
    const texts = objects(nodes).filter(({ value }) => languages.some((language) => language in value));
    const incomplete = texts.filter(({ value }) => languages.some((language) => !String(value[language] ?? '').trim()));
    expect(texts.length).toBeGreaterThan(100);
    expect(incomplete.map(where)).toEqual([]);
  });

  test('has no words in an unnamed language', () => {
    const TEXTS = new Set([
      'name',
      'short',
      'title',
      'note',
      'label',
      'host',
      'organisation',
      'venue',
      'summary',
      'agenda',
      'value',
    ]);
    const plain = nodes.filter((node) => typeof node.value === 'string' && TEXTS.has(fieldOf(node)));
    const unnamed = plain.filter(({ path }) => path[0] !== 'sources' && !path.includes('names'));
    expect(unnamed.map(where)).toEqual([]);
  });

  test('is free of markup', () => {
    expect(words(json).filter((text) => /[<>]|&\w+;/.test(text))).toEqual([]);
  });

  test('says in a note why a field is inferred', () => {
    const unexplained = objects(nodes).filter(
      ({ value: { inferred, basis, note } }) => (inferred || basis === 'inferred') && !isObject(note),
    );
    expect(unexplained.map(where)).toEqual([]);
  });

  test('has a title of at most 40 characters if it is a meeting', () => {
    const titles = meetings.flatMap(({ title }) => Object.values(title as object) as string[]);
    expect(titles.filter((title) => title.length > 40)).toEqual([]);
  });

  test('claims nothing later than the last report', () => {
    const lastReport = (dataset.sources ?? [])
      .map(({ date }) => String(date))
      .toSorted()
      .at(-1);
    const later = meetings.filter(({ date }) => date > dataset.updated);
    expect(dataset.updated).toBe(lastReport);
    expect(later.map(({ status }) => status)).toEqual(later.map(() => 'planned'));
  });
});

describe('Northern Cyprus', () => {
  const party = found(dataset.parties?.find(({ id }) => id === 'XNC'));

  test('is a territory with a note on its recognition', () => {
    expect(party.kind).toBe('territory');
    expect(party.note).toEqual({
      en: expect.stringContaining('recognised only by Türkiye'),
      tr: expect.stringContaining('yalnızca Türkiye tarafından tanınmaktadır'),
    });
  });

  test('has its self-given name only in that note and in quoted names', () => {
    const SELF_NAME = /Turkish Republic of Northern Cyprus|TRNC|Kuzey Kıbrıs Türk Cumhuriyeti|KKTC/;
    const elsewhere = nodes.filter(
      (node) =>
        typeof node.value === 'string' &&
        SELF_NAME.test(node.value) &&
        !['names', 'note'].some((key) => node.path.includes(key)),
    );
    expect(elsewhere.map(where)).toEqual([]);
  });
});

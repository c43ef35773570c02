import { describe, expect, test } from 'vitest';
import json from '../../src/data/turkic-states.json' with { type: 'json' };
import { parseDate } from '../../src/dataset/edtf.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { parsePeriod, parseSpan, periodBounds } from '../../src/dataset/period.ts';
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
    'chair',
    'initiative',
    'participants',
    'names',
    'readings',
  ]);
  const facts = objects(nodes).filter((node) => FACTS.has(fieldOf(node)) && !node.path.includes('value'));

  test('has at least one source if it is a fact', () => {
    const unsourced = facts.filter(({ value: { sources } }) => !Array.isArray(sources) || sources.length === 0);
    expect(facts.length).toBeGreaterThan(300);
    expect(unsourced.map(where)).toEqual([]);
  });

  test('names only sources that exist, and every source is used', () => {
    const cited = nodes.filter(
      (node) => fieldOf(node) === 'sources' && typeof node.value === 'string' && node.path[0] !== 'sources',
    );
    expect(new Set(cited.map(({ value }) => value))).toEqual(ids(dataset.sources));
  });

  test('has a publisher, a language and at most one link, to the web, if it is a source', () => {
    const incomplete = found(dataset.sources).filter(
      ({ publisher, language, url }) => !publisher || !language || !/^https?:/.test(url ?? 'https:'),
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  test('has dates and periods that parse', () => {
    const parsers: Readonly<Record<string, (text: string) => unknown>> = {
      date: parseSpan,
      founded: parseDate,
      period: parsePeriod,
      updated: parseDate,
    };
    const dates = nodes.filter((node) => typeof node.value === 'string' && fieldOf(node) in parsers);
    expect(dates.length).toBeGreaterThan(150);
    expect(dates.filter((node) => !parsers[fieldOf(node)]?.(String(node.value))).map(where)).toEqual([]);
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
    const named = new Set(words([networks, dataset.ties, dataset.places]));
    const unused = [dataset.parties, dataset.places, dataset.people]
      .flatMap((list) => [...ids(list)])
      .filter((id) => !named.has(id));
    expect(unused).toEqual([]);
  });

  test('has its words in every language of the dataset', () => {
    const languages = found(dataset.languages);
    const texts = objects(nodes).filter(({ value }) => languages.some((language) => language in value));
    const incomplete = texts.filter(({ value }) => languages.some((language) => !String(value[language] ?? '').trim()));
    expect(texts.length).toBeGreaterThan(300);
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
    ]);
    const plain = nodes.filter((node) => typeof node.value === 'string' && TEXTS.has(fieldOf(node)));
    const unnamed = plain.filter(({ path }) => path[0] !== 'sources' && !path.includes('names'));
    expect(unnamed.map(where)).toEqual([]);
  });

  test('says in another reading a date, an id that exists, who acted, or words', () => {
    const named = new Set([dataset.parties, dataset.places, dataset.people].flatMap((list) => [...ids(list)]));
    const plain = objects(nodes)
      .filter((node) => fieldOf(node) === 'readings' && typeof node.value['value'] === 'string')
      .map(({ value }) => [String(value['field']), String(value['value'])]);
    const wrong = plain.filter(([field, value = '']) =>
      /date|period/.test(field ?? '') ? !parseSpan(value) : !named.has(value),
    );
    expect(plain.length).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
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
    const known = found(parseDate(dataset.updated)).latest;
    const reports = (dataset.sources ?? []).flatMap(({ date }) => (date ? found(parseDate(date)).earliest : []));
    const later = meetings.filter(({ date }) => periodBounds(found(parseSpan(date))).latest > known);
    expect(Math.max(...reports)).toBe(known);
    expect(later.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'council-2026 planned',
      'informal-2026 planned',
      'summit-13 planned',
    ]);
  });

  test('cites no copy of a page that its publisher has not put there, and no page known to err', () => {
    const links = found(dataset.sources).map(({ url }) => url ?? '');
    expect(links.filter((url) => /sitefabrikasi|azureedge|movatter|turkishminute|209394/.test(url))).toEqual([]);
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

  test('is called by what it is: no other territory’s code, no state, no loaded word', () => {
    const said = nodes.filter((node) => typeof node.value === 'string' && node.path[0] !== 'sources');
    const codes = ids(dataset.parties);
    expect([codes.has('CY'), codes.has('NC')]).toEqual([false, false]);
    const LOADED = /so-called|pseudo|breakaway|secession|self-proclaimed|occupied|sözde|ayrılıkçı|işgal/i;
    expect(said.filter(({ value }) => LOADED.test(String(value))).map(where)).toEqual([]);
    expect(words(networks).filter((text) => /observer states|gözlemci devletler/i.test(text))).toEqual([]);
  });

  test('has a note on its standing in the OTS that says who rejects it', () => {
    const standing = found(
      networks
        .find(({ id }) => id === 'organization-of-turkic-states')
        ?.memberships?.find((one) => one.party === 'XNC'),
    );
    expect(standing.note).toEqual({
      en: 'Listed by the OTS as an observer since 11 November 2022; the EU and the Republic of Cyprus reject the step.',
      tr: expect.stringContaining('AB ve Kıbrıs Cumhuriyeti bu adımı reddediyor'),
    });
    expect(standing.readings?.map(({ field, sources }) => [field, ...sources])).toEqual([
      ['role', 'S38b'],
      ['role', 'S38c'],
    ]);
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

describe('the tie between İzmir and Baku', () => {
  const [tie, ...others] = found(dataset.ties);

  test('is the only one, of a year without a day', () => {
    expect(others).toEqual([]);
    expect([tie?.id, tie?.kind, tie?.between, tie?.period]).toEqual([
      'izmir-baku',
      'sister-cities',
      ['izmir', 'baku'],
      '1986/..',
    ]);
  });

  test('rests on the report of the Baku meeting and on those of the city', () => {
    expect(tie?.sources).toEqual(['s002', 'S128', 'S129', 'S131', 'S132']);
  });
});

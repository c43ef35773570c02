import jsonld, { type NodeObject } from 'jsonld';
import type { Event } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { type JsonLdOptions, toJsonLd } from '../../src/convert/json-ld/events.ts';
import type { Dataset, Meeting } from '../../src/dataset/model.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { datasetOf, minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';
import { formatterOf } from './formatter.ts';

/** The part of https://schema.org’s own context that events use; the tests have no network. */
const SCHEMA_ORG = {
  '@context': {
    '@vocab': 'http://schema.org/',
    type: '@type',
    id: '@id',
    url: { '@type': '@id' },
    startDate: { '@type': 'Date' },
    endDate: { '@type': 'Date' },
    datePublished: { '@type': 'Date' },
    eventStatus: { '@type': '@vocab' },
    eventAttendanceMode: { '@type': '@vocab' },
  },
};

async function documentLoader(url: string) {
  expect(url).toBe('https://schema.org');
  return { contextUrl: undefined, documentUrl: url, document: SCHEMA_ORG };
}

/** The events of a dataset as plain JSON. */
function events(dataset: Dataset, options: JsonLdOptions = {}, locale?: 'en' | 'tr'): readonly Event[] {
  const { text } = toJsonLd(dataset, formatterOf(dataset, locale), options);
  return JSON.parse(text)['@graph'];
}

/** Refuses what JSON-LD would drop without a word; the types do not know it yet. */
const strict = { documentLoader, safe: true };

/** The same as an independent processor expands them. */
async function expand(dataset: Dataset, options: JsonLdOptions = {}): Promise<readonly NodeObject[]> {
  const { text } = toJsonLd(dataset, formatterOf(dataset), options);
  return (await jsonld.expand(JSON.parse(text), strict)) as NodeObject[];
}

function eventOf(changes: Partial<Meeting>): Record<string, unknown> {
  return events(datasetOf({ meetings: [minimalMeeting(changes)] }))[0] as unknown as Record<string, unknown>;
}

const agency = { '@type': 'Organization', name: 'A press office' } as const;

describe('a meeting', () => {
  it('is an event of schema.org with all that such an event holds', () => {
    // The type is that of schema.org’s own vocabulary: a property that an event has not does not compile.
    const expected: Event = {
      '@type': 'Event',
      identifier: 'complete-network.council-1',
      name: 'First council',
      description: 'They met.',
      startDate: '2025-05-18',
      endDate: '2025-05-19',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'A hall',
        address: { '@type': 'PostalAddress', addressLocality: 'Baku', addressCountry: 'AZ' },
        containedInPlace: {
          '@type': 'Place',
          name: 'Baku',
          address: { '@type': 'PostalAddress', addressLocality: 'Baku', addressCountry: 'AZ' },
          geo: { '@type': 'GeoCoordinates', latitude: 40.41, longitude: 49.87 },
        },
      },
      organizer: [
        { '@type': 'Organization', name: 'The network', alternateName: 'TN', url: 'https://example.org/' },
        {
          '@type': 'Person',
          name: 'A. Person',
          jobTitle: 'President',
          affiliation: { '@type': 'Organization', name: 'A society' },
        },
      ],
      attendee: [
        { '@type': 'Organization', name: 'Kyrgyzstan' },
        { '@type': 'Person', name: 'A. Person' },
      ],
      subjectOf: [
        {
          '@type': 'CreativeWork',
          name: 'A page',
          url: 'https://example.org/a',
          publisher: agency,
          datePublished: '2025-05-20',
          inLanguage: 'tr',
        },
      ],
    };
    expect(events(completeDataset())[0]).toEqual(expected);
  });

  it('is what a processor of JSON-LD makes of it', async () => {
    const [first, second] = await expand(completeDataset(), { allLanguages: true });
    expect(first).toMatchObject({
      '@type': ['http://schema.org/Event'],
      'http://schema.org/name': [{ '@language': 'en', '@value': 'First council' }],
      'http://schema.org/startDate': [{ '@type': 'http://schema.org/Date', '@value': '2025-05-18' }],
      'http://schema.org/eventStatus': [{ '@id': 'https://schema.org/EventScheduled' }],
    });
    const quads = (await jsonld.toRDF(JSON.parse(toJsonLd(completeDataset(), formatterOf(completeDataset())).text), {
      ...strict,
      format: 'application/n-quads',
    })) as unknown as string;
    expect(quads.split('\n').filter((line) => line.includes('http://schema.org/Event>'))).toHaveLength(2);
    expect(second).toMatchObject({ 'http://schema.org/startDate': [{ '@value': '2026' }] });
  });
});

describe('a date', () => {
  const edtf = (value: string) => ({ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': value });

  it.each([
    ['2025-05-19', '2025-05-19', undefined],
    ['2025-05', '2025-05', undefined],
    ['2026', '2026', undefined],
    ['2025-05-18/2025-05-19', '2025-05-18', '2025-05-19'],
    ['2025-05/..', '2025-05', undefined],
    ['/2025', undefined, '2025'],
    ['2026-05~', edtf('2026-05~'), undefined],
    ['2026?', edtf('2026?'), undefined],
    ['[2026-07..2026-12]', edtf('[2026-07..2026-12]'), undefined],
    ['[..2026-01-28]', edtf('[..2026-01-28]'), undefined],
  ])('%s is as exact as it is', async (date, start, end) => {
    const event = eventOf({ date });
    expect([event['startDate'], event['endDate']]).toEqual([start, end]);
    await expect(expand(datasetOf({ meetings: [minimalMeeting({ date })] }))).resolves.toHaveLength(1);
  });
});

describe('the status and the format', () => {
  it.each([
    ['held', 'EventScheduled'],
    ['planned', 'EventScheduled'],
    ['postponed', 'EventPostponed'],
    ['cancelled', 'EventCancelled'],
  ] as const)('%s is %s', (status, name) => {
    expect(eventOf({ status })['eventStatus']).toBe(`https://schema.org/${name}`);
  });

  it.each([
    ['video', 'OnlineEventAttendanceMode'],
    ['hybrid', 'MixedEventAttendanceMode'],
  ] as const)('%s is %s', (format, name) => {
    expect(eventOf({ format })['eventAttendanceMode']).toBe(`https://schema.org/${name}`);
  });
});

describe('words', () => {
  it('are in the reader’s language, or marked where they are in another', () => {
    const dataset = datasetOf({ meetings: [minimalMeeting({ title: { en: 'A', tr: 'Bir' } })] });
    expect(events(dataset, {}, 'tr')[0]).toMatchObject({ name: 'Bir' });
    expect(events(completeDataset(), {}, 'tr')[0]).toMatchObject({
      name: { '@value': 'First council', '@language': 'en' },
    });
  });

  it('may stand in a script of a page', () => {
    const title = '</script><script>alert(1)</script>\u2028\u2029<!--';
    const dataset = datasetOf({ meetings: [minimalMeeting({ title })] });
    expect(toJsonLd(dataset, formatterOf(dataset)).text).not.toMatch(/[<\u2028\u2029]/);
    expect(eventOf({ title })['name']).toBe(title);
  });
});

describe('links', () => {
  it('start at the base, and are left out and told without one', () => {
    const dataset = {
      ...datasetOf({ meetings: [minimalMeeting()] }),
      sources: [{ id: 's1', title: 'A', url: 'a.html' }],
    };
    const format = formatterOf(dataset);
    expect(toJsonLd(dataset, format).losses).toEqual([
      { place: 'meeting meeting', message: expect.stringContaining('"a.html" is relative') },
    ]);
    const base = 'https://example.org/data/network.json';
    expect(toJsonLd(dataset, format, { base }).text).toContain('https://example.org/data/a.html');
  });
});

describe('a place', () => {
  it('in a party without an ISO code has no country', () => {
    const places = [{ id: 'town', name: 'A town', party: 'XNC', coordinates: [33.4, 35.3] as const }];
    const dataset = minimalDataset({
      places,
      networks: [minimalNetwork({ meetings: [minimalMeeting({ place: 'town' })] })],
    });
    expect(events(dataset)[0]).toMatchObject({
      location: { address: { '@type': 'PostalAddress', addressLocality: 'A town' } },
    });
    expect(JSON.stringify(events(dataset))).not.toContain('addressCountry');
  });
});

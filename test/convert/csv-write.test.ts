import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fromCsv } from '../../src/convert/csv/read.ts';
import { type CsvOptions, toCsv } from '../../src/convert/csv/write.ts';
import type { Dataset, Meeting } from '../../src/dataset/model.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { datasetOf, minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';
import { formatterOf } from './formatter.ts';
import { importOptions } from './import-options.ts';

/** The table of a dataset as Papa Parse reads it. */
function read(dataset: Dataset, options?: CsvOptions) {
  const { text, losses } = toCsv(dataset, options);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { rows: data, headers: meta.fields ?? [], text, losses };
}

function readMeeting(changes: Partial<Meeting>): Record<string, string> {
  return read(datasetOf({ meetings: [minimalMeeting(changes)] })).rows[0] ?? {};
}

const shipped = readDataset(readFileSync(new URL('../../src/data/turkic-states.json', import.meta.url), 'utf8'))
  .dataset as Dataset;

describe('the table of a dataset', () => {
  it('is CSV with a byte order mark and line ends of RFC 4180', () => {
    const { text } = read(completeDataset());
    expect(text.startsWith('\uFEFFnetwork,id,title')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has a row for each meeting with all that its columns hold', () => {
    const { rows } = read(completeDataset());
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      network: 'complete-network',
      id: 'council-1',
      'title@en': 'First council',
      title: '',
      date: '2025-05-18/2025-05-19',
      kind: 'council',
      session: 'ordinary',
      number: '1',
      body: 'council',
      format: 'in-person',
      status: 'held',
      place: 'baku',
      'place_name@en': 'Baku',
      'place_name@tr': 'Bakü',
      party: 'AZ',
      latitude: '40.41',
      longitude: '49.87',
      venue: 'A hall',
      hosts: 'AZ | A society | A. Person | President',
      chair: 'KG',
      initiative: '| A society',
      participants: 'KG; |  | A. Person',
      summary: 'They met.',
      agenda: 'Opening; ',
      'agenda@en': '; Closing',
      outcome: 'A declaration',
      outcome_kind: 'declaration',
      outcome_url: 'https://example.org/declaration',
      source_id: 's1',
      source: 'A page',
      source_publisher: 'A press office',
      source_date: '2025-05-20',
      source_language: 'tr',
      source_url: 'https://example.org/a',
      basis: 'stated',
      inferred: 'period.start',
      'note@en': 'A note',
    });
  });

  it('leaves out columns that would be empty, and never those that every meeting has', () => {
    expect(read(datasetOf({ meetings: [minimalMeeting()] })).headers).toEqual([
      'network',
      'id',
      'title',
      'date',
      'kind',
      'source_id',
      'source',
    ]);
    expect(read(minimalDataset()).headers).toEqual(['network', 'id', 'title', 'date', 'kind']);
  });

  it('tells what no column holds', () => {
    expect(read(completeDataset()).losses).toEqual([
      { place: 'meeting council-1', message: '1 differing readings: left out' },
      {
        place: 'meeting council-1',
        message: 'sources, readings and notes of 2 hosts and participants: left out',
      },
    ]);
  });

  it('is in one language where that is asked for', () => {
    const dataset = completeDataset();
    const { headers, rows } = read(dataset, { format: formatterOf(dataset, 'tr') });
    expect(headers.filter((header) => header.includes('@'))).toEqual([]);
    expect(rows[0]).toMatchObject({ title: 'First council', place_name: 'Bakü', note: 'A note' });
  });

  it('holds the networks that are asked for', () => {
    const networks = ['a', 'b'].map((id) => minimalNetwork({ id, meetings: [minimalMeeting({ id })] }));
    expect(read(minimalDataset({ networks }), { networks: ['b'] }).rows.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('a cell', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '=HYPERLINK("https://evil.example","x")',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    "'=1",
    "''=1",
  ];

  it('that is a number below zero stays one', () => {
    const places = [{ id: 'south', name: 'South', party: 'AZ', coordinates: [-56.16, -34.9] as const }];
    const { rows } = read({ ...datasetOf({ meetings: [minimalMeeting({ place: 'south' })] }), places });
    expect(Object.values(rows[0] ?? {})).toEqual(expect.arrayContaining(['-56.16', '-34.9']));
  });

  it.each(formulas)('that would be a formula, %j, begins with an apostrophe, and reads back', (title) => {
    const dataset = datasetOf({ meetings: [minimalMeeting({ title, summary: title, venue: { tr: title } })] });
    const { rows, text } = read(dataset);
    for (const column of ['title', 'summary', 'venue@tr']) expect(rows[0]?.[column]).toBe(`'${title}`);
    const [meeting] = fromCsv(text, importOptions()).dataset.networks?.[0]?.meetings ?? [];
    expect(meeting?.title).toBe(title.trim());
  });

  it('of a list that begins with one is guarded as well', () => {
    const row = readMeeting({ agenda: ['=cmd()', 'b'], outcomes: [{ title: '@a' }], hosts: [{ organisation: '-x' }] });
    expect(Object.values(row).filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
  });

  it.each([
    'a,b',
    'a;b',
    'a|b',
    'a\\b',
    'a\\;b',
    'say "so"',
    'two\nlines',
    'a\u2028b',
    '<b>&amp;</b>',
    "don't",
    'ığŞ Қ ə',
  ])('carries %j, alone and in lists', (words) => {
    const meeting = minimalMeeting({
      title: words,
      agenda: [words, { tr: words }],
      outcomes: [{ title: words }, { title: 'Other' }],
      hosts: [{ organisation: words, role: words }],
    });
    const { text } = read(datasetOf({ meetings: [meeting] }));
    expect(fromCsv(text, importOptions()).dataset.networks?.[0]?.meetings?.[0]).toEqual(meeting);
  });
});

describe('a table that is read back', () => {
  /** The meetings without what the table has told that it does not hold, and actors by their words. */
  function carried(dataset: Dataset) {
    const names = new Map(dataset.people?.map(({ id, name }) => [id, name]));
    const plain = (value: unknown): string => {
      const text = typeof value === 'object' && value ? ((value as Record<string, string>)['en'] ?? '') : String(value);
      return text;
    };
    return (dataset.networks ?? []).map(({ id, meetings = [] }) => ({
      id,
      meetings: meetings.map(({ readings: _readings, hosts, participants, chair, initiative, ...rest }) => ({
        ...rest,
        outcomes: rest.outcomes?.map(({ title, url, kind }) => ({ title, url, kind })),
        actors: [hosts, participants, chair && [chair], initiative && [initiative]].map((actors) =>
          actors?.map(({ party = '', organisation = '', person, role = '' }) =>
            [party, plain(organisation), person ? plain(names.get(person)) : '', plain(role)].join('|'),
          ),
        ),
      })),
    }));
  }

  it('gives the meetings of the shipped dataset again, the same in every field that it holds', () => {
    const { text } = toCsv(shipped);
    const empty: Dataset = {
      ...shipped,
      networks: (shipped.networks ?? []).map((network) => ({ ...network, meetings: [] })),
    };
    const back = fromCsv(text, importOptions({ into: empty })).dataset;
    expect(carried(back)).toEqual(carried(shipped));
  });

  it('needs nothing but itself, save for bodies and for parties that no code names', () => {
    const { dataset, losses } = fromCsv(toCsv(shipped).text, importOptions());
    expect(readDataset(dataset).problems).toEqual([]);
    const messages = losses.map(({ message }) => message).filter((message) => !message.includes('has no body'));
    expect(new Set(messages)).toEqual(new Set(['no party "XNC": left out']));
    expect(dataset.places?.length).toBeGreaterThan(10);
  });
});

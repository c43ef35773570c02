import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Loss } from '../../src/convert/conversion.ts';
import type { Column, Heading } from '../../src/convert/csv/columns.ts';
import { fromCsv } from '../../src/convert/csv/read.ts';
import type { ImportOptions } from '../../src/convert/import/options.ts';
import type { Dataset, Meeting } from '../../src/dataset/model.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { importOptions } from './import-options.ts';

interface Result {
  readonly dataset: Dataset;
  readonly meetings: readonly Meeting[];
  readonly losses: readonly Loss[];
}

function read(text: string, changes: Partial<ImportOptions> = {}): Result {
  const { dataset, losses } = fromCsv(text, importOptions(changes));
  expect(readDataset(dataset).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { dataset, meetings: (dataset.networks ?? []).flatMap(({ meetings = [] }) => meetings), losses };
}

/** The table that an independent writer makes of some rows. */
function tableOf(rows: readonly Readonly<Record<string, string>>[], delimiter = ','): string {
  return Papa.unparse([...rows], { delimiter });
}

const enough = { title: 'A meeting', date: '2025-05-19', kind: 'council', source: 'A page' };

/** The only meeting of a row, and what could not be carried. */
function readRow(row: Readonly<Record<string, string>>, changes?: Partial<ImportOptions>) {
  const { meetings, ...rest } = read(tableOf([{ ...enough, ...row }]), changes);
  return { meeting: meetings[0] as Meeting, ...rest };
}

describe('a table of meetings', () => {
  it('becomes a dataset of format 1', () => {
    const { dataset, losses } = read(
      'title,date,kind,source,source_url\nFirst,2025-05-19,council,A page,https://example.org/a\n',
    );
    expect(dataset).toEqual({
      format: 1,
      id: 'imported',
      title: 'An import',
      updated: '2026-03-10',
      sources: [{ id: 's1', title: 'A page', url: 'https://example.org/a' }],
      networks: [
        {
          id: 'network',
          name: 'network',
          meetings: [{ id: 'first', title: 'First', date: '2025-05-19', kind: 'council', sources: ['s1'] }],
        },
      ],
    });
    expect(losses).toEqual([]);
  });

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('has %s between its cells', (_, delimiter) => {
    const rows = [{ ...enough, title: 'One, two; three\tfour "five"', summary: 'Two\nlines' }];
    const { meetings, losses } = read(tableOf(rows, delimiter));
    expect(meetings).toMatchObject([{ title: 'One, two; three\tfour "five"', summary: 'Two\nlines' }]);
    expect(losses).toEqual([]);
  });

  it.each([
    ['a byte order mark', '\uFEFFtitle,date\r\nA meeting,2025\r\n'],
    ['a row that names the delimiter', '\uFEFFsep=;\r\ntitle;date\r\nA meeting;2025\r\n'],
    ['line ends of an old Mac', 'title,date\rA meeting,2025\r'],
    ['blank rows', '\ntitle,date\n,\nA meeting,2025\n\n ,\n'.slice(1)],
    ['headers in other words and cases', 'NAME, When \nA meeting,2025\n'],
    ['spaces around its cells', 'title , date\n  A meeting  , 2025 \n'],
  ])('may have %s', (_, text) => {
    expect(read(text).meetings).toMatchObject([{ title: 'A meeting', date: '2025' }]);
  });

  it('names the row of a spreadsheet in what it tells', () => {
    const { losses } = read('sep=;\ntitle;date\n;2025\n');
    expect(losses).toEqual([{ place: 'row 3, column "title"', message: 'no title: the row is left out' }]);
  });

  it('keeps U+2028, markup and Turkish letters as the text they are', () => {
    const title = '<b>İ & ı</b>\u2028<script>alert(1)</script>';
    expect(readRow({ title }).meeting.title).toBe(title);
  });

  it('is empty without rows', () => {
    expect(read('').meetings).toEqual([]);
    expect(read('title,date\n').losses).toEqual([]);
  });
});

describe('a date', () => {
  it.each(['2025', '2025-05', '2025-05-18/2025-05-19', '2026~', '[..2026-01-28]', '[2026-07..2026-12]'])(
    'stays %s',
    (date) => {
      expect(readRow({ date, status: 'held' })).toMatchObject({ meeting: { date }, losses: [] });
    },
  );

  it.each([
    ['19.05.2025', '2025-05-19'],
    ['1.2.2025', '2025-02-01'],
    ['19.05.2025 00:00', '2025-05-19'],
    ['19.05.25', '2025-05-19'],
    ['19.–21.05.2025', '2025-05-19/2025-05-21'],
    ['19-21.05.2025', '2025-05-19/2025-05-21'],
  ])('that a spreadsheet has made %s is %s, and told', (date, read_) => {
    const { meeting, losses } = readRow({ date });
    expect(meeting.date).toBe(read_);
    expect(losses).toEqual([{ place: 'row 2, column "date"', message: `a spreadsheet’s "${date}": read as ${read_}` }]);
  });

  it.each(['5/6/2025', '45796', '31.02.2025', '21.–19.05.2025', '19.05.025', '19 May 2025', '2025-13', 'soon'])(
    '%s is not guessed at: the row is left out and told',
    (date) => {
      const { meetings, losses } = read(tableOf([{ ...enough, date }, enough]));
      expect(meetings).toHaveLength(1);
      expect(losses.at(-1)).toEqual({
        place: 'row 2',
        message: 'without a date that can be read, the row is left out',
      });
      expect(losses.at(-2)?.message).toMatch(/^expected an? (?:EDTF date|period) such as 2025-05-19/);
    },
  );
});

describe('what a cell says wrongly', () => {
  it.each([
    ['kind', 'party', 'expected one of "summit"'],
    ['session', 'special', 'expected one of "ordinary"'],
    ['format', 'online', 'expected one of'],
    ['status', 'done', 'expected one of'],
    ['number', 'twelfth', 'expected '],
    ['number', '-1', 'expected '],
    ['id', 'with spaces', 'expected '],
    ['body', 'senate', 'network network has no body "senate": left out'],
    ['source_url', 'javascript:alert(1)', 'expected '],
    ['source_date', '19.05.2025', 'expected '],
    ['network', 'a b', 'expected '],
    ['basis', 'guessed', 'expected one of'],
  ])('in the column %s, %s, is left out and told', (column, cell, message) => {
    const { dataset, losses } = readRow({ [column]: cell });
    expect(losses[0]?.place).toBe(`row 2, column "${column}"`);
    expect(losses[0]?.message).toContain(message);
    expect(JSON.stringify(dataset)).not.toContain(JSON.stringify(cell));
  });

  it('is a column that is not known, or comes twice', () => {
    const { losses } = read(
      'title,date,kind,source,budget,Title\nA,2025,council,A page,100,B\nC,2025,council,A page,,\n',
    );
    expect(losses).toEqual([
      { place: 'column "budget"', message: 'no column of meetings has this name: 1 cells left out' },
      { place: 'column "Title"', message: 'a second column of this meaning: 1 cells left out' },
    ]);
  });

  it('is an id that the network already has', () => {
    const { meetings, losses } = read(
      tableOf([
        { ...enough, id: 'm1' },
        { ...enough, id: 'm1', title: 'Another' },
      ]),
    );
    expect(meetings.map(({ title }) => title)).toEqual(['A meeting']);
    expect(losses).toEqual([
      { place: 'row 3', message: 'network network already has a meeting "m1": left out', isRefusal: true },
    ]);
  });

  it('is a title and a date that the network already has, where no id tells two meetings apart', () => {
    const rows = [
      { ...enough, id: '' },
      { ...enough, title: 'A MEETING' },
      { ...enough, date: '2026' },
      { ...enough, id: 'another' },
    ];
    const { meetings, losses } = read(tableOf(rows));
    expect(meetings.map(({ id }) => id)).toEqual(['a-meeting', 'a-meeting-2', 'another']);
    expect(losses).toMatchObject([
      {
        place: 'row 3',
        message: 'network network already has a meeting of this title and date, "a-meeting": left out',
        isRefusal: true,
      },
    ]);
  });

  it('is a table without a title or a date, told by the headers that it has', () => {
    const { meetings, losses } = read('Betreff;Wann genau\nA;2025\n');
    expect(meetings).toEqual([]);
    expect(losses).toEqual([
      {
        place: '',
        message:
          'no column is called title; columns found: Betreff, Wann genau; --column title=HEADER says which it is',
      },
      {
        place: '',
        message: 'no column is called date; columns found: Betreff, Wann genau; --column date=HEADER says which it is',
      },
    ]);
  });
});

describe('headers', () => {
  it.each([
    'Titel;Datum;Ort',
    'Başlık;TARİH;Şehir',
    'BAŞLIQ;Tarix;Yer',
    'Название;Дата;Место',
    'Тақырып;Күні;Қала',
    'Аталышы;Күнү;Шаар',
    'Sarlavha;Sana;Joy',
    'Ady;Sene;Ýeri',
    'Cím;Dátum;Helyszín',
    'عنوان;تاریخ;مکان',
    'العنوان;التاريخ;المكان',
  ])('%s are title, date and place', (headers) => {
    const { meetings } = read(`${headers}\nA council;2025-05-19;A hall\n`);
    expect(meetings).toMatchObject([{ title: 'A council', date: '2025-05-19', venue: 'A hall' }]);
  });

  it('mean what the options say, before what they say themselves', () => {
    const heading = (column: Column, language?: string): Heading => ({ column, language });
    const columns = new Map([
      ['Betreff', heading('title', 'de')],
      ['Title', heading('note')],
      ['Gone', heading('venue')],
    ]);
    const { meetings, losses } = read('Betreff,Title,date,kind,source\nRat,x,2025,council,A page\n', { columns });
    expect(meetings).toMatchObject([{ title: { de: 'Rat' }, note: 'x' }]);
    expect(losses).toEqual([{ place: 'column "Gone"', message: 'the table has no such header' }]);
  });
});

describe('what a table leaves open', () => {
  it('is filled in, and told', () => {
    const { meetings, losses } = read('title,date\nA meeting,2027\n', {
      kind: 'council',
      source: { title: 'table.csv' },
      isSourceAssumed: true,
    });
    expect(meetings).toEqual([
      { id: 'a-meeting', title: 'A meeting', date: '2027', kind: 'council', status: 'planned', sources: ['s1'] },
    ]);
    expect(losses.map(({ message }) => message)).toEqual([
      'no kind: set to "council"',
      'no status, and later than the dataset is true as of: set to "planned"',
      'no source: cites "table.csv", the file itself',
    ]);
  });

  it('gives every meeting an id of its own', () => {
    const { meetings } = read(tableOf(['2023', '2024', '2025'].map((date) => ({ ...enough, date }))));
    expect(meetings.map(({ id }) => id)).toEqual(['a-meeting', 'a-meeting-2', 'a-meeting-3']);
    expect(readRow({ title: 'Кеңеш' }).meeting.id).toBe('meeting-2025-05-19');
    expect(readRow({ title: 'İkinci Dışişleri Bakanları Konseyi’ne çağrı' }).meeting.id).toBe(
      'ikinci-disisleri-bakanlari-konseyine-cagri',
    );
  });
});

describe('parties', () => {
  it.each(['AZ', 'az', 'Azerbaijan', 'AZERBAYCAN', 'azerbaycan'])('are known as %s', (host) => {
    const { dataset, meeting } = readRow({ host });
    expect(meeting.hosts).toEqual([{ party: 'AZ' }]);
    expect(dataset.parties).toEqual([{ id: 'AZ' }]);
  });

  it.each([
    ['AZ, KG,Türkiye', [{ party: 'AZ' }, { party: 'KG' }, { party: 'TR' }], ['AZ', 'KG', 'TR']],
    ['Society of AZ, KG and TR', [{ organisation: 'Society of AZ, KG and TR' }], undefined],
    ['AZ, A society', [{ organisation: 'AZ, A society' }], undefined],
  ])('are a list with commas where each word is one: %s', (hosts, expected, parties) => {
    const { dataset, meeting } = readRow({ hosts });
    expect(meeting.hosts).toEqual(expected);
    expect(dataset.parties?.map(({ id }) => id)).toEqual(parties);
  });

  it('are those of the dataset by any of their names', () => {
    const { meetings } = read(tableOf([{ ...enough, hosts: 'Northern cyprus; A Society; xnc' }]), {
      into: completeDataset(),
      network: 'complete-network',
    });
    expect(meetings.at(-1)?.hosts).toEqual([{ party: 'XNC' }, { party: 'x-society' }, { party: 'XNC' }]);
  });

  it('have people and offices, and organisations stand alone', () => {
    const { dataset, meeting } = readRow({
      participants: 'AZ | A society | A. Person | President; Some agency; KG; | | B. Person',
    });
    expect(meeting.participants).toEqual([
      { party: 'AZ', organisation: 'A society', person: 'a-person', role: 'President' },
      { organisation: 'Some agency' },
      { party: 'KG' },
      { person: 'b-person' },
    ]);
    expect(dataset.people).toEqual([
      { id: 'a-person', name: 'A. Person' },
      { id: 'b-person', name: 'B. Person' },
    ]);
  });

  it('are told where there is none of that name', () => {
    const { meeting, losses } = readRow({ hosts: 'Atlantis | A society' });
    expect(meeting.hosts).toEqual([{ organisation: 'A society' }]);
    expect(losses).toEqual([{ place: 'row 2, column "hosts"', message: 'no party "Atlantis": left out' }]);
  });

  it('are one only in the chair', () => {
    expect(readRow({ chair: 'AZ; KG' })).toMatchObject({
      meeting: { chair: { party: 'AZ' } },
      losses: [{ place: 'row 2, column "chair"', message: 'takes one only: 1 more left out' }],
    });
  });

  it('are never merged for a long beginning or a number in common', () => {
    const long = 'Association of the societies of the member states of the organisation';
    const { dataset } = readRow({ participants: `| | ${long} one; | | ${long} two; | | Кеңеш 1; | | Совет 1` });
    expect(dataset.people).toHaveLength(4);
  });
});

describe('a place', () => {
  const baku = { place: 'Baku', party: 'Azerbaijan', latitude: '40.41', longitude: '49,87' };

  it('is made of a party and coordinates, with a decimal comma too', () => {
    const { dataset, meeting, losses } = readRow(baku);
    expect(meeting.place).toBe('baku');
    expect(dataset.places).toEqual([{ id: 'baku', name: 'Baku', party: 'AZ', coordinates: [49.87, 40.41] }]);
    expect(losses).toEqual([]);
  });

  it('is found again by its name', () => {
    const { dataset, meetings } = read(
      tableOf(
        [
          { ...baku, date: '2025' },
          { ...baku, place: 'BAKU' },
        ].map((row) => ({ ...enough, ...row })),
      ),
    );
    expect(dataset.places).toHaveLength(1);
    expect(meetings.map(({ place }) => place)).toEqual(['baku', 'baku']);
  });

  it.each([
    ['no coordinates', { ...baku, latitude: '', longitude: '' }, 'no latitude, longitude'],
    ['no latitude', { ...baku, latitude: '' }, 'no latitude'],
    ['a latitude beyond the pole', { ...baku, latitude: '140' }, 'no party and coordinates that can be read'],
    ['degrees in words', { ...baku, longitude: '49 E' }, 'no party and coordinates that can be read'],
    ['no party', { ...baku, party: 'Atlantis' }, 'no party and coordinates that can be read'],
  ])('is the venue where it has %s, and told', (_, row, lacks) => {
    const { dataset, meeting, losses } = readRow(row);
    expect([dataset.places, meeting.place, meeting.venue]).toEqual([undefined, undefined, 'Baku']);
    expect(losses.at(-1)?.message).toBe(`no place "Baku", and ${lacks} to make it: kept as the venue`);
  });

  it('is asked for by the name of the nearest that there is', () => {
    const { losses } = read(
      tableOf([
        { ...enough, ...baku, date: '2025' },
        { ...enough, place: 'Bacu' },
      ]),
    );
    expect(losses.map(({ message }) => message)).toEqual([
      'no place "Bacu", and no party, latitude, longitude to make it: kept as the venue; did you mean "Baku"?',
    ]);
  });
});

describe('texts in several languages', () => {
  it('have a column each', () => {
    const { dataset, meeting } = readRow({ title: '', 'title@tr': 'Birinci Konsey', 'Title (en)': 'First Council' });
    expect(meeting.title).toEqual({ tr: 'Birinci Konsey', en: 'First Council' });
    expect(dataset.languages).toEqual(['tr', 'en']);
  });

  it('go item by item in a list', () => {
    const { meeting } = readRow({ 'agenda@en': 'One; Two', 'agenda@tr': 'Bir; İki; Üç' });
    expect(meeting.agenda).toEqual([{ en: 'One', tr: 'Bir' }, { en: 'Two', tr: 'İki' }, { tr: 'Üç' }]);
  });

  it('are in the language that all others are said to be in', () => {
    const { dataset, meeting } = readRow({ summary: 'Toplandılar' }, { language: 'tr' });
    expect([meeting.title, meeting.summary]).toEqual([{ tr: 'A meeting' }, { tr: 'Toplandılar' }]);
    expect(dataset.languages).toEqual(['tr']);
  });

  it('tell of words beside the same in a language', () => {
    const { losses } = readRow({ 'title@tr': 'Bir toplantı' });
    expect(losses).toEqual([
      {
        place: 'row 2, column "title"',
        message: 'has words beside the same in a column with a language: left out',
      },
    ]);
  });
});

describe('sources and outcomes', () => {
  it('stand in lists, the first with the first', () => {
    const { dataset, meeting } = readRow({
      source: 'One; Two',
      source_url: 'https://example.org/1; https://example.org/2',
      source_date: '2025-05-19;',
      outcome: 'A declaration; A plan',
      outcome_url: '; https://example.org/plan',
    });
    expect(meeting.sources).toEqual(['s1', 's2']);
    expect(dataset.sources).toEqual([
      { id: 's1', title: 'One', date: '2025-05-19', url: 'https://example.org/1' },
      { id: 's2', title: 'Two', url: 'https://example.org/2' },
    ]);
    expect(meeting.outcomes).toEqual([
      { title: 'A declaration' },
      { title: 'A plan', url: 'https://example.org/plan' },
    ]);
  });

  it('are cited once however many rows name them', () => {
    const { dataset } = read(tableOf([enough, enough, { ...enough, source: 'Another' }]));
    expect(dataset.sources?.map(({ title }) => title)).toEqual(['A page', 'Another']);
  });

  it('may have a semicolon behind a backslash', () => {
    expect(readRow({ source: 'One\\; and more' }).dataset.sources?.[0]?.title).toBe('One; and more');
  });
});

describe('meetings added to a dataset', () => {
  it('leave all else as it was', () => {
    const into = completeDataset();
    const { dataset } = read(tableOf([{ ...enough, title: 'Third council', body: 'The Council', place: 'Bakü' }]), {
      into,
      network: 'complete-network',
    });
    expect(into).toEqual(completeDataset());
    const [network] = dataset.networks ?? [];
    expect(network?.meetings?.slice(0, 2)).toEqual(into.networks?.[0]?.meetings);
    expect(network?.meetings?.[2]).toMatchObject({
      id: 'third-council',
      body: 'council',
      place: 'baku',
      sources: ['s3'],
    });
    expect({ ...dataset, networks: [], sources: [] }).toEqual({ ...into, networks: [], sources: [] });
  });
});

describe('a table of five megabytes', () => {
  it('is read in seconds, each row with people, a society and a source of its own', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => ({
      title: `Meeting of the council number ${row}, with a title of some length`,
      date: '2025-05-19',
      kind: 'council',
      participants: `AZ | A society ${row} | A. Person ${row} | President; KG; An agency ${row}`,
      source: `A report on meeting ${row}`,
      source_url: `https://example.org/reports/${row}/with-a-long-address-for-a-long-table.html`,
    }));
    const text = tableOf(rows);
    expect(text.length).toBeGreaterThan(5_000_000);
    const began = performance.now();
    const { meetings, dataset } = read(text);
    // It takes about two; whoever looks for each name in all those before it takes minutes.
    expect(performance.now() - began).toBeLessThan(20_000);
    expect([meetings.length, dataset.people?.length, dataset.sources?.length]).toEqual([20_000, 20_000, 20_000]);
  }, 60_000);
});

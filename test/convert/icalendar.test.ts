import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarOptions, toICalendar } from '../../src/convert/icalendar/calendar.ts';
import type { Dataset, Meeting } from '../../src/dataset/model.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { datasetOf, minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';
import { formatterOf } from './formatter.ts';

interface Read {
  readonly calendar: ICAL.Component;
  readonly components: readonly ICAL.Component[];
}

/** The calendar of a dataset as ical.js reads it. */
function read(dataset: Dataset, locale: 'en' | 'tr' = 'en', options: CalendarOptions = {}): Read {
  const { text } = toICalendar(dataset, formatterOf(dataset, locale), options);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, components: calendar.getAllSubcomponents() };
}

/** The only component of a calendar with this meeting. */
function readMeeting(changes: Partial<Meeting>, locale: 'en' | 'tr' = 'en'): ICAL.Component {
  const { components } = read(datasetOf({ meetings: [minimalMeeting(changes)] }), locale);
  expect(components).toHaveLength(1);
  return components[0] as ICAL.Component;
}

function value(component: ICAL.Component, name: string): string | undefined {
  const found = component.getFirstPropertyValue(name);
  // ical.js writes years before 1000 with fewer digits than it was given.
  return found === null ? undefined : String(found).replace(/^\d{1,3}(?=-)/, (year) => year.padStart(4, '0'));
}

describe('a meeting whose days are certain', () => {
  it.each([
    ['2025-05-19', '2025-05-19', '2025-05-20'],
    ['2025-05-18/2025-05-19', '2025-05-18', '2025-05-20'],
    ['2025-12-31/2026-01-01', '2025-12-31', '2026-01-02'],
    ['2024-02-28/2024-02-29', '2024-02-28', '2024-03-01'],
    ['1899-12-31', '1899-12-31', '1900-01-01'],
    ['0987-10-01', '0987-10-01', '0987-10-02'],
  ])('%s is an event from %s up to, not with, %s', (date, start, end) => {
    const event = readMeeting({ date });
    expect(event.name).toBe('vevent');
    expect([value(event, 'dtstart'), value(event, 'dtend')]).toEqual([start, end]);
    expect(event.getFirstProperty('dtstart')?.type).toBe('date');
    expect(value(event, 'summary')).toBe('A meeting');
  });

  it('takes up nobody’s time', () => {
    expect(value(readMeeting({}), 'transp')).toBe('TRANSPARENT');
  });

  it('says in the title that the day, or its year, is inferred', () => {
    expect(value(readMeeting({ inferred: ['date'] }), 'summary')).toBe('A meeting (Date inferred)');
    expect(value(readMeeting({ basis: 'inferred' }), 'summary')).toBe('A meeting (Date inferred)');
    expect(value(readMeeting({ inferred: ['date.year'] }, 'tr'), 'summary')).toBe(
      'A meeting (Yıl çıkarımla belirlendi)',
    );
    expect(value(readMeeting({ inferred: ['place'] }), 'summary')).toBe('A meeting');
  });
});

describe('words', () => {
  it('are escaped where the format gives a sign a meaning of its own', () => {
    const dataset = datasetOf({ meetings: [minimalMeeting({ title: 'Energy, water; a \\ b' })] });
    const { text } = toICalendar(dataset, formatterOf(dataset));
    expect(text).toContain('SUMMARY:Energy\\, water\\; a \\\\ b\r\n');
    expect(value(read(dataset).components[0] as ICAL.Component, 'summary')).toBe('Energy, water; a \\ b');
  });
});

describe('a meeting whose days are not certain', () => {
  const fuzzy = [
    ['2025-05', 'May 2025'],
    ['2026', '2026'],
    ['1893', '1893'],
    ['2026-05~', 'about May 2026'],
    ['2025-05-19~', 'about 19 May 2025'],
    ['2025-05-19?', '19 May 2025 (uncertain)'],
    ['2026%', 'about 2026 (uncertain)'],
    ['[2026-07..2026-12]', 'between July 2026 and December 2026'],
    ['[2025-05-18..2025-05-19]', 'between 18 May 2025 and 19 May 2025'],
    ['[..2026-01-28]', 'not later than 28 January 2026'],
    ['[2026-07..]', 'not earlier than July 2026'],
    ['2025-12/2026-01', 'December 2025 – January 2026'],
    ['2025-05-18/2025-05', '18 May 2025 – May 2025'],
    ['2025-05-18/', 'since 18 May 2025; end not stated'],
    ['2025-05-18/..', 'since 18 May 2025; ongoing'],
    ['/2025-05-19', 'start not stated; until 19 May 2025'],
  ] as const;

  it.each(fuzzy)('%s gets no day at all, and its title says %s', (date, words) => {
    const journal = readMeeting({ date });
    expect(journal.name).toBe('vjournal');
    const timed = ['dtstart', 'dtend', 'due', 'duration', 'rdate'].filter((name) => journal.hasProperty(name));
    expect(timed).toEqual([]);
    expect(value(journal, 'summary')).toBe(`A meeting (${words})`);
  });

  it('says so in the reader’s language', () => {
    expect(value(readMeeting({ date: '2025-08' }, 'tr'), 'summary')).toBe('A meeting (Ağustos 2025)');
  });

  it('is told, with its date', () => {
    const meetings = fuzzy.map(([date], index) => minimalMeeting({ id: `m${index}`, date }));
    const dataset = datasetOf({ meetings: [minimalMeeting(), ...meetings] });
    const { losses } = toICalendar(dataset, formatterOf(dataset));
    expect(losses.map(({ place }) => place)).toEqual(meetings.map(({ id }) => `meeting ${id}`));
    expect(losses[0]?.message).toContain('2025-05');
  });

  it('names the place in its text, since a journal entry has no location', () => {
    const journal = readMeeting({ date: '2025', place: 'baku', venue: 'A hall' });
    expect(value(journal, 'location')).toBeUndefined();
    expect(value(journal, 'description')).toContain('Place: A hall, Baku');
  });
});

describe('the status of a meeting', () => {
  it.each([
    [undefined, 'CONFIRMED', 'FINAL', ''],
    ['held', 'CONFIRMED', 'FINAL', ''],
    ['planned', 'TENTATIVE', 'DRAFT', ''],
    ['postponed', 'TENTATIVE', 'DRAFT', 'postponed'],
    ['cancelled', 'CANCELLED', 'CANCELLED', 'cancelled'],
  ] as const)('%s is %s as an event, %s as a journal entry', (status, ofEvent, ofJournal, words) => {
    const changes = status === undefined ? {} : { status };
    const event = readMeeting(changes);
    const journal = readMeeting({ ...changes, date: '2026' });
    expect([value(event, 'status'), value(journal, 'status')]).toEqual([ofEvent, ofJournal]);
    expect(value(event, 'summary')).toBe(words ? `A meeting (${words})` : 'A meeting');
    expect(value(journal, 'summary')).toBe(words ? `A meeting (${words}; 2026)` : 'A meeting (2026)');
  });
});

describe('the identity of an entry', () => {
  const uids = (dataset: Dataset, locale?: 'en' | 'tr') =>
    read(dataset, locale).components.map((component) => value(component, 'uid'));

  it('is its own, also where two networks have meetings of one id', () => {
    const networks = ['a', 'b'].map((id) => minimalNetwork({ id, meetings: [minimalMeeting()] }));
    expect(new Set(uids(minimalDataset({ networks })))).toHaveLength(2);
  });

  it('stays when the rest changes, in every language, and in the file of one network', () => {
    const meetings = [minimalMeeting()];
    const before = datasetOf({ meetings });
    const after = {
      ...datasetOf({ meetings: [minimalMeeting({ title: 'Other', date: '2027', status: 'cancelled' })] }),
      updated: '2026-03-10',
    };
    expect(uids(after)).toEqual(uids(before));
    expect(uids(before, 'tr')).toEqual(uids(before));
    expect(uids({ ...before, id: 'minimal.network' })).toEqual(uids(before));
  });

  it('has a stamp and a revision that come from the data alone, and grow with it', () => {
    const dataset = datasetOf({ meetings: [minimalMeeting()] });
    const format = formatterOf(dataset);
    expect(toICalendar(dataset, format).text).toBe(toICalendar(dataset, format).text);
    const sequence = (updated: string) =>
      Number(value(read({ ...dataset, updated }).components[0] as ICAL.Component, 'sequence'));
    expect(value(read(dataset).components[0] as ICAL.Component, 'dtstamp')).toBe('2025-11-21T00:00:00Z');
    expect(sequence('2026-01-01')).toBeGreaterThan(sequence('2025-12-31'));
  });
});

describe('the text of a calendar', () => {
  const hard = [
    'Commas, semicolons; backslashes \\ and \\n',
    'Two\nlines\r\nand a third',
    'ığüşöçİĞÜŞÖÇ ə ʻ Қазақстан',
    '👩‍🚀'.repeat(40),
    `${'ş'.repeat(36)}${'a'.repeat(400)}`,
    'BEGIN:VEVENT\r\nUID:stolen',
    'colon: "quoted"',
  ];

  it.each(hard)('carries %j', (title) => {
    expect(value(readMeeting({ title }), 'summary')).toBe(title.replaceAll('\r\n', '\n'));
  });

  it('has lines of at most 75 octets that end with CRLF and break no character', () => {
    for (let length = 60; length < 90; length++) {
      const title = `${'a'.repeat(length)}ş👩‍🚀${'ö'.repeat(100)}`;
      const dataset = datasetOf({ meetings: [minimalMeeting({ title })] });
      const { text } = toICalendar(dataset, formatterOf(dataset));
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(71);
    }
  });

  it('drops control characters', () => {
    expect(value(readMeeting({ title: 'a\u0000b\u001bc\td' }), 'summary')).toBe('abc\td');
  });
});

describe('a whole calendar', () => {
  it('carries what there is of a meeting', () => {
    const { calendar, components } = read(completeDataset());
    const [event] = components as [ICAL.Component];
    expect(value(calendar, 'version')).toBe('2.0');
    expect([value(calendar, 'name'), value(calendar, 'x-wr-calname')]).toEqual(['The network', 'The network']);
    expect(value(event, 'location')).toBe('A hall, Baku');
    expect(event.getFirstPropertyValue('geo')).toEqual([40.41, 49.87]);
    expect(value(event, 'url')).toBe('https://example.org/a');
    expect(value(event, 'categories')).toBe('The network');
    const description = value(event, 'description') ?? '';
    expect(description).toContain('They met.');
    expect(description).toContain('Host: A. Person (President), A society, Azerbaijan');
    expect(description).toContain('Chaired by: Kyrgyzstan');
    expect(description).toContain('– A declaration');
    expect(description).toContain('A page, A press office, 20 May 2025, https://example.org/a');
    expect(description).toContain('Sources differ');
  });

  it('speaks the reader’s language, and the dataset’s where it has no words in it', () => {
    const { components } = read(completeDataset(), 'tr');
    const [event] = components as [ICAL.Component];
    expect(value(event, 'summary')).toBe('First council');
    expect(value(event, 'location')).toBe('A hall, Bakü');
    expect(value(event, 'description')).toContain('Kaynak:\n– A page, A press office, 20 Mayıs 2025');
  });

  it('holds the networks and the meetings that are asked for', () => {
    const networks = ['a', 'b'].map((id) =>
      minimalNetwork({ id, name: id, meetings: ['1', '2'].map((each) => minimalMeeting({ id: `${id}${each}` })) }),
    );
    const dataset = minimalDataset({ networks });
    expect(read(dataset).components).toHaveLength(4);
    expect(value(read(dataset).calendar, 'name')).toBe('A minimal dataset');
    const one = read(dataset, 'en', { networks: ['b'] });
    expect([one.components.length, value(one.calendar, 'name')]).toEqual([2, 'b']);
    expect(read(dataset, 'en', { networks: ['b'], meetings: ['b2'] }).components).toHaveLength(1);
  });

  it('is valid without any meeting', () => {
    expect(read(minimalDataset()).components).toEqual([]);
  });

  it('leaves out and tells links that have no whole address, and resolves them where the base is known', () => {
    const sources = [{ id: 's1', title: 'A page', url: 'documents/a.html' }];
    const dataset = { ...datasetOf({ meetings: [minimalMeeting()] }), sources };
    const format = formatterOf(dataset);
    expect(toICalendar(dataset, format).losses).toHaveLength(1);
    expect(read(dataset).components[0]?.hasProperty('url')).toBe(false);
    const base = 'https://example.org/data/network.json';
    expect(toICalendar(dataset, format, { base }).losses).toEqual([]);
    const [event] = read(dataset, 'en', { base }).components as [ICAL.Component];
    expect(value(event, 'url')).toBe('https://example.org/data/documents/a.html');
  });

  it('says of a meeting without place that it is a video conference', () => {
    expect(value(readMeeting({ format: 'video' }), 'location')).toBe('Video conference');
    expect(value(readMeeting({ format: 'video' }), 'geo')).toBeUndefined();
  });
});

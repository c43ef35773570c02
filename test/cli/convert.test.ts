import { describe, expect, test } from 'vitest';
import { inputFormat, OUTPUT_FORMATS } from '../../src/cli/convert/formats.ts';
import { help } from '../../src/cli/convert/help.ts';
import { COLUMNS } from '../../src/convert/csv/columns.ts';
import type { Dataset } from '../../src/dataset/model.ts';
import { completeDataset } from '../fixtures/complete.ts';
import { datasetOf, minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';
import { run } from './fake-shell.ts';

const CSV = 'title,date,kind,source\nFirst council,2025-05-19,council,A page\n';
const TIMELINE = JSON.stringify({
  title: { text: { headline: 'A history' } },
  events: [{ start_date: { year: 2025 }, text: { headline: 'Founded' }, group: 'ceremony' }],
});

function json(dataset: Dataset): string {
  return JSON.stringify(dataset);
}

/** What a run has written to standard output, as a dataset. */
async function converted(args: readonly string[], files: Readonly<Record<string, string>>): Promise<Dataset> {
  const { code, out, error } = await run(['convert', ...args], files);
  expect([code, error]).toEqual([0, '']);
  return JSON.parse(out);
}

describe('convert', () => {
  test.each(OUTPUT_FORMATS)('writes %s to standard output', async (format) => {
    const { code, out } = await run(['convert', 'a.json', '--to', format], { 'a.json': json(completeDataset()) });
    expect(code).toBe(0);
    const beginnings = { csv: '\uFEFFnetwork,', ics: 'BEGIN:VCALENDAR\r\n', jsonld: '{', geojson: '{', json: '{' };
    expect(out.startsWith(beginnings[format])).toBe(true);
  });

  test.each(OUTPUT_FORMATS)('writes a file by the ending .%s', async (ending) => {
    const path = `b.${ending}`;
    const { code, out, files } = await run(['convert', 'a.json', '-o', path], { 'a.json': json(completeDataset()) });
    const asked = await run(['convert', 'a.json', '--to', ending], { 'a.json': json(completeDataset()) });
    expect([code, out, files]).toEqual([0, '', { [path]: asked.out }]);
  });

  test('reads standard input', async () => {
    expect(await converted(['-', '--source', 'Us'], { '-': 'title,date,kind\nA,2025,council\n' })).toMatchObject({
      id: 'standard-input',
      sources: [{ title: 'Us' }],
    });
  });

  test('tells the formats it reads by what is in them', () => {
    expect(inputFormat('-', CSV)).toBe('csv');
    expect(inputFormat('a.csv', '{"a";"b"}')).toBe('csv');
    expect(inputFormat('a.txt', TIMELINE)).toBe('csv');
    expect(inputFormat('-', TIMELINE)).toBe('timelinejs');
    expect(inputFormat('a.json', `\uFEFF ${TIMELINE}`)).toBe('timelinejs');
    expect(inputFormat('a.json', 'not JSON')).toBe('json');
    expect(inputFormat('-', '{"format": 1, "events": []}')).toBe('json');
  });
});

describe('a new dataset', () => {
  test('is called as its file, unless the arguments say otherwise', async () => {
    expect(await converted(['Our Meetings.csv'], { 'Our Meetings.csv': CSV })).toMatchObject({
      id: 'our-meetings',
      title: 'Our Meetings',
      networks: [{ id: 'our-meetings', name: 'Our Meetings' }],
    });
    const args = ['--id', 'x', '--title', 'T', '--network', 'n', '--network-name', 'N', '--updated', '2025-06-01'];
    expect(await converted(['a.csv', ...args, '--language', 'tr'], { 'a.csv': CSV })).toMatchObject({
      id: 'x',
      title: { tr: 'T' },
      languages: ['tr'],
      updated: '2025-06-01',
      networks: [{ id: 'n', name: { tr: 'N' } }],
    });
  });

  test('takes its title from TimelineJS', async () => {
    expect(await converted(['t.json', '--source', 'Us'], { 't.json': TIMELINE })).toMatchObject({
      title: 'A history',
      networks: [{ meetings: [{ title: 'Founded', date: '2025', kind: 'ceremony', sources: ['s1'] }] }],
    });
  });

  test('goes on into any other format', async () => {
    const { code, out } = await run(['convert', 'a.csv', '--to', 'ics'], { 'a.csv': CSV });
    expect([code, out.includes('SUMMARY:First council\r\n')]).toEqual([0, true]);
  });

  test('passes the check that follows', async () => {
    const { out } = await run(['convert', 'a.csv', '--language', 'en', '--updated', '2025-06-01'], { 'a.csv': CSV });
    const checked = await run(['check', '--strict', '--as-of', 'updated', 'b.json'], { 'b.json': out });
    expect(checked).toMatchObject({ code: 0, error: '' });
  });
});

describe('--into', () => {
  const files = { 'new.csv': CSV, 'base.json': json(completeDataset()) };

  test('adds to a dataset and keeps all that was there', async () => {
    const dataset = await converted(['new.csv', '--into', 'base.json'], files);
    expect(dataset.networks?.[0]?.meetings?.map(({ id }) => id)).toEqual(['council-1', 'council-2', 'first-council']);
    expect({ ...dataset, networks: [], sources: [] }).toEqual({ ...completeDataset(), networks: [], sources: [] });
  });

  test('makes a network only where it is given a name', async () => {
    const args = ['convert', 'new.csv', '--into', 'base.json', '--network', 'typo'];
    expect(await run(args, files)).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining('no network "typo"'),
    });
    const { out } = await run([...args, '--network-name', 'Another'], files);
    expect(JSON.parse(out).networks.map(({ id }: { id: string }) => id)).toEqual(['complete-network', 'typo']);
  });

  test('run twice refuses what it has brought in, and writes nothing', async () => {
    const { out } = await run(['convert', 'new.csv', '--into', 'base.json'], files);
    const again = await run(['convert', 'new.csv', '--into', 'b.json', '-o', 'b.json'], { ...files, 'b.json': out });
    expect(again).toMatchObject({ code: 1, out: '', files: {} });
    expect(again.error).toContain('already has a meeting of this title and date, "first-council": left out\n');
    expect(again.error).toContain('new.csv: no meeting to add: nothing is written\n');
  });

  test('exits 1 and writes the others where one is refused', async () => {
    const { out } = await run(['convert', 'new.csv', '--into', 'base.json'], files);
    const more = `${CSV}Third council,2025-09-01,council,A page\n`;
    const result = await run(['convert', 'more.csv', '--into', 'b.json'], { 'more.csv': more, 'b.json': out });
    expect(result.code).toBe(1);
    expect(JSON.parse(result.out).networks[0].meetings.at(-1)).toMatchObject({ id: 'third-council' });
  });

  test('refuses a dataset with errors and changes nothing', async () => {
    const result = await run(['convert', 'new.csv', '--into', 'base.json', '-o', 'base.json'], {
      ...files,
      'base.json': json(minimalDataset({ updated: 'never' })),
    });
    expect(result).toMatchObject({ code: 1, out: '', files: {}, error: expect.stringContaining('base.json: ') });
  });
});

test('a calendar is told to be one that is written alone', async () => {
  const result = await run(['convert', 'a.ics', '-o', 'b.json'], { 'a.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' });
  expect(result).toMatchObject({
    code: 2,
    files: {},
    error: expect.stringContaining('iCalendar is written, not read'),
  });
});

describe('a table that gives no meeting', () => {
  test.each([
    [
      'of unknown headers',
      'Betreff;Datum\nA;2025\n',
      'a.csv: no column is called title; columns found: Betreff, Datum; --column title=HEADER says which it is\n',
    ],
    ['of bad rows alone', 'title,date\nA,soon\n', 'a.csv: row 2: without a date that can be read'],
    ['of headers alone', 'title,date\n', 'a.csv: no meeting to add: nothing is written\n'],
    ['of nothing', '', 'a.csv: no column is called title; columns found: none\n'],
  ])('%s is refused', async (_, csv, words) => {
    const result = await run(['convert', 'a.csv', '-o', 'b.json'], { 'a.csv': csv });
    expect(result).toMatchObject({ code: 1, out: '', files: {} });
    expect(result.error).toContain(words);
    expect(result.error).toContain('a.csv: no meeting to add: nothing is written\n');
  });

  test('can be read with --column', async () => {
    const csv = 'Betreff;Datum\nA;2025\n';
    const dataset = JSON.parse((await run(['convert', 'a.csv', '--column', 'title=Betreff'], { 'a.csv': csv })).out);
    expect(dataset.networks[0].meetings).toMatchObject([{ title: 'A', date: '2025' }]);
    expect(await run(['convert', 'a.csv', '--column', 'titel'], { 'a.csv': csv })).toMatchObject({ code: 2, out: '' });
  });
});

describe('a dataset written as a dataset', () => {
  test('is the same, with every field', async () => {
    expect(await converted(['a.json', '--to', 'json'], { 'a.json': json(completeDataset()) })).toEqual(
      completeDataset(),
    );
  });

  test('keeps a field that this version does not know', async () => {
    const dataset = { ...datasetOf({ meetings: [{ ...minimalMeeting(), colour: 'red' } as never] }), later: [1] };
    expect(await converted(['a.json', '--to', 'json'], { 'a.json': JSON.stringify(dataset) })).toEqual(dataset);
  });

  test('holds one network with no more than it rests on', async () => {
    const networks = [
      minimalNetwork({ id: 'a', meetings: [minimalMeeting({ place: 'baku' })] }),
      minimalNetwork({ id: 'b', name: 'B' }),
    ];
    const dataset = await converted(['a.json', '--to', 'json', '--network', 'b'], {
      'a.json': json(minimalDataset({ networks })),
    });
    expect([dataset.networks?.map(({ id }) => id), dataset.places ?? []]).toEqual([['b'], []]);
  });

  test.each([0, 2, '1'])('is refused in format %j, with the format that is read', async (format) => {
    const text = JSON.stringify({ ...minimalDataset(), format });
    expect(await run(['convert', 'a.json', '--to', 'json'], { 'a.json': text })).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining(`expected format 1, got ${JSON.stringify(format)}`),
    });
  });
});

describe('what could not be carried', () => {
  const row = { 'a.csv': 'title,date,kind,source,mood\nA,soon,council,S,good\nB,2025,council,S,\n' };

  test('is told on standard error, one line each, with a count', async () => {
    const { code, out, error } = await run(['convert', 'a.csv'], row);
    expect([code, JSON.parse(out).networks[0].meetings.length]).toEqual([0, 1]);
    expect(error.trim().split('\n')).toEqual([
      'a.csv: column "mood": no column of meetings has this name: 1 cells left out',
      expect.stringMatching(/^a\.csv: row 2, column "date": expected an EDTF date/),
      'a.csv: row 2: without a date that can be read, the row is left out',
      'a.csv: 3 things to look at',
    ]);
  });

  test('exits 1 with --strict, and is written all the same', async () => {
    const { code, files } = await run(['convert', 'a.csv', '--strict', '-o', 'b.json'], row);
    expect([code, Object.keys(files)]).toEqual([1, ['b.json']]);
    expect(await run(['convert', 'c.csv', '--strict'], { 'c.csv': CSV })).toMatchObject({ code: 0, error: '' });
  });
});

describe('a call that cannot be', () => {
  const files = { 'a.json': json(minimalDataset()), 'a.csv': CSV };

  test.each([
    [[], 'say which file to read'],
    [['a.json', 'b.json', '--to', 'ics'], 'takes one file, got 1 more: b.json'],
    [['a.json'], 'say with --to'],
    [['a.json', '-o', 'b.pdf'], 'say with --to which format to write: csv, ics, jsonld, geojson, json'],
    [['a.json', '--to', 'pdf'], '--to takes csv, ics, jsonld, geojson, json, got "pdf"'],
    [['a.json', '--from', 'xml'], '--from takes csv, timelinejs, json, got "xml"'],
    [['a.json', '--to', 'ics', '--locale', 'xx'], '--locale takes en, '],
    [['a.json', '--to', 'ics', '--base', 'data/'], '--base takes a whole http or https address'],
    [['a.json', '--to', 'ics', '--network', 'none'], 'no network "none" in network'],
    [['a.json', '--to', 'ics', '--kind', 'council'], '--kind: only for csv and timelinejs, not for json'],
    [['a.csv', '--kind', 'party'], '--kind takes summit, '],
    [['a.csv', '--updated', 'today'], '--updated takes '],
    [['a.csv', '--id', 'a b'], '--id takes '],
    [['a.csv', '--language', 'Turkish!'], '--language takes '],
    [['a.csv', '--source-url', 'javascript:1'], '--source-url takes a whole http or https address'],
    [['a.csv', '--colour'], 'there is no option "--colour"'],
    [['a.csv', '-x'], 'there is no option "-x"'],
  ])('%j exits 2 and writes nothing', async (args, message) => {
    const result = await run(['convert', ...args], files);
    expect(result).toMatchObject({ code: 2, out: '', files: {} });
    expect(result.error).toContain(`network-widgets convert: ${message}`);
    expect(result.error).toContain('See network-widgets convert --help.\n');
  });

  test.each([
    [['none.json', '--to', 'ics'], 'none.json: expected a file that can be read, got no such file\n'],
    [['a.csv', '--into', 'none.json'], 'none.json: expected a file that can be read, got no such file\n'],
    [['a.csv', '-o', 'no/folder.json'], /^no\/folder\.json: cannot be written: ENOENT/],
  ])('%j names the file that is out of reach', async (args, message) => {
    const { code, out, error } = await run(['convert', ...args], files);
    expect([code, out, error]).toEqual([2, '', typeof message === 'string' ? message : expect.stringMatching(message)]);
  });

  test.each([
    ['a.json', '{"format": 1,', 'expected JSON with'],
    ['a.json', '[]', 'expected '],
    ['a.json', '', 'expected '],
    ['a.json', json(datasetOf({ meetings: [minimalMeeting({ date: '19.05.2025' })] })), 'expected an EDTF date'],
  ])('input with errors, %s with %j, exits 1 and writes nothing', async (path, text, message) => {
    const result = await run(['convert', path, '--to', 'csv'], { [path]: text });
    expect(result).toMatchObject({ code: 1, out: '', files: {} });
    expect(result.error).toContain(message);
  });

  test('a file that is no TimelineJS is told', async () => {
    expect(await run(['convert', 'a.json', '--from', 'timelinejs'], { 'a.json': '{"slides": []}' })).toMatchObject({
      code: 1,
      error: 'a.json: expected the JSON of TimelineJS 3, an object with a list "events"\n',
    });
  });
});

describe('the help', () => {
  test('names every column of a table', () => {
    const [, listed = ''] = /Columns of a table[^\n]*\n([\s\S]*?)\n\n/.exec(help) ?? [];
    expect(listed.trim().split(/,\s+/).sort()).toEqual([...COLUMNS].sort());
  });

  test('names every option that is taken, and is no wider than a terminal', async () => {
    const options = [...help.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name);
    const taken =
      'help output from to network locale base strict into network-name id title updated language kind source source-url column';
    expect(new Set(options)).toEqual(new Set(taken.split(' ')));
    for (const name of taken.split(' ')) {
      const { error } = await run(['convert', `--${name}`, ...(/^(?:help|strict)$/.test(name) ? [] : ['x'])]);
      expect(error).not.toContain('there is no option');
    }
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

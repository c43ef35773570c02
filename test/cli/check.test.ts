import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/cli/utf8.ts';
import { datasetOf, minimalDataset, minimalMeeting } from '../fixtures/minimal.ts';
import { type Run, run } from './fake-shell.ts';

/** A dataset on many lines, on the day of its update. */
function check(dataset: unknown, ...options: readonly string[]): Promise<Run> {
  return run(['check', 'a.json', '--as-of', 'updated', ...options], {
    'a.json': JSON.stringify(dataset, undefined, 2),
  });
}

interface Report {
  readonly errors: number;
  readonly warnings: number;
  readonly files: readonly { readonly file: string; readonly problems: readonly Record<string, unknown>[] }[];
}

const wrong = datasetOf({ meetings: [minimalMeeting({ date: '19.05.2025' })] });
const odd = { ...minimalDataset(), places_: [] };

describe('check', () => {
  test('has nothing to say of a good dataset but that', async () => {
    expect(await check(minimalDataset())).toMatchObject({ code: 0, out: 'no problem in 1 file\n', error: '' });
  });

  test('has nothing to say of the example that a newcomer begins with', async () => {
    const [, example = ''] = /^```json\n(\{\n.*?)^```/ms.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(example).toContain('An example network');
    expect(await check(JSON.parse(example))).toMatchObject({ code: 0, out: 'no problem in 1 file\n', error: '' });
  });

  test('shows an error with its place, its line and a mark below it', async () => {
    const { code, out } = await check(wrong);
    expect(code).toBe(1);
    expect(out).toBe(`a.json:39:19: error date
  meetings 0: expected an EDTF date such as 2025-05-19, or a period such as 2025-05-19/2026, got "19.05.2025" (at /networks/0/meetings/0/date)
  39 | "date": "19.05.2025",
     |         ^^^^^^^^^^^^

1 error in 1 file
What is stale or suspicious is looked for in files without errors.
`);
  });

  test('has colours on a terminal alone', async () => {
    const text = JSON.stringify(wrong);
    const { out } = await run(['check', 'a.json'], { 'a.json': text }, true);
    expect(out).toContain('\u001b[31;1merror date\u001b[0m');
    expect(out).toMatch(/\u001b\[31m +\^{12}\u001b\[0m/);
    expect((await check(wrong)).out).not.toContain('\u001b');
  });

  test('shows of a long line the part around the place', async () => {
    const { out } = await run(['check', '-'], { '-': JSON.stringify(wrong) });
    const [, , source = '', mark = ''] = out.split('\n');
    expect(source.length).toBeLessThan(115);
    expect(source.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('"19.05.2025"');
  });

  test.each([
    [[], 0, 'warning unknown-field'],
    [['--strict'], 1, 'error unknown-field'],
    [['--ignore', 'unknown-field'], 0, undefined],
    [['--strict', '--ignore', 'unknown-field'], 0, undefined],
    [['--quiet'], 0, undefined],
    [['-q', '--strict'], 1, 'error unknown-field'],
  ])('weighs a warning, with %j', async (options, code, told) => {
    const result = await check(odd, ...options);
    expect(result.code).toBe(code);
    if (told) expect(result.out).toContain(`: ${told}\n`);
    else expect(result.out).not.toContain('unknown-field');
  });

  test('is quiet but for errors', async () => {
    expect((await check(odd, '--quiet')).out).toBe('');
    expect((await check(wrong, '--quiet')).out).toMatch(/^a\.json:39:19: error date\n.*\n.*\n.*\n\n$/);
  });

  test('points at the name of an unknown field and of one that stands twice', async () => {
    const text = '{"format": 1, "id": "a", "title": "A",\n "updated": "2025-11-21",\n "Id": 1, "id": "b"}';
    const { out } = await run(['check', '-', '--as-of', 'updated'], { '-': text });
    expect(out).toContain('-:3:2: warning unknown-field\n');
    expect(out).toContain(
      '-:3:11: warning repeated-field\n  dataset: expected each field once, since only the last counts, got "id" again (at /id)',
    );
    expect(out).toContain('2 warnings in 1 file');
  });

  test.each([
    ['updated', 0, ''],
    ['2025-11-22', 0, ''],
    ['2027-01-01', 1, 'a.json:5:14: error stale'],
  ])('holds a dataset against the day %s', async (day, code, told) => {
    const result = await check(minimalDataset(), '--as-of', day, '--strict');
    expect(result.code).toBe(code);
    expect(result.out).toContain(told);
  });

  test('takes today for the day unless told', async () => {
    const { out } = await run(['check', '-'], { '-': JSON.stringify(minimalDataset({ updated: '1999-01-01' })) });
    expect(out).toContain('warning stale');
  });

  test('holds places against the shapes of the package', async () => {
    const places = [{ id: 'baku', name: 'Baku', party: 'AZ', coordinates: [40.41, 49.87] }] as const;
    const { out } = await check(minimalDataset({ places }));
    expect(out).toContain('warning outside-party');
  });

  test.each([
    ['', '1:1', 'syntax'],
    ['{"format": 1,\n}', '1:13', 'syntax'],
    ['{"format": 2}', '1:12', 'format'],
    ['[]', '1:1', 'type'],
    [`\uFEFF{"format": 3}`, '1:12', 'format'],
    [' '.repeat(64 * 2 ** 20 + 1), '1:1', 'size'],
    ['['.repeat(100_000) + ']'.repeat(100_000), '1:1', 'depth'],
  ])('tells what is no dataset: %.20s', async (text, place, code) => {
    const result = await run(['check', '-'], { '-': text });
    expect(result.code).toBe(1);
    expect(result.out).toContain(`-:${place}: error ${code}\n`);
  });

  test.each([
    [2, 'a newer network-widgets reads newer formats'],
    [0, 'There is no format before 1'],
    ['1', 'a number, without quotes'],
  ])('says what to do about the format %j', async (format, hint) => {
    expect((await check({ ...minimalDataset(), format })).out).toContain(hint);
  });

  test('tells of a file that is not there, goes on with the next, and ends with 2', async () => {
    const { code, out } = await run(['check', 'none.json', 'a.json', '--as-of', 'updated'], {
      'a.json': JSON.stringify(wrong),
    });
    expect(code).toBe(2);
    expect(out).toContain(
      'none.json:1:1: error file\n  dataset: expected a file that can be read, got no such file\n\n',
    );
    expect(out).toContain('error date');
    expect(out).toContain('2 errors in 2 of 2 files');
  });

  test('prints nothing that a terminal could obey', async () => {
    const title = 'a\u001b[31m\u009b31m\u202Eb\u2028';
    const { out } = await run(['check', '-', '\u001b[2J'], {
      '-': JSON.stringify({ ...wrong, title, updated: title }),
    });
    expect(
      [...out].filter((char) => /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e]/.test(char)),
    ).toEqual([]);
  });
});

describe('check --format json', () => {
  test('gives every problem with its place, and their number', async () => {
    const { code, out } = await check(wrong, '--format', 'json');
    const report: Report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toEqual({
      errors: 1,
      warnings: 0,
      files: [
        {
          file: 'a.json',
          problems: [
            {
              severity: 'error',
              code: 'date',
              line: 39,
              column: 19,
              path: '/networks/0/meetings/0/date',
              expected: 'an EDTF date such as 2025-05-19, or a period such as 2025-05-19/2026',
              actual: '"19.05.2025"',
              message: expect.stringMatching(/^meetings 0: expected an EDTF date/),
            },
          ],
        },
      ],
    });
  });

  test('lists files without a problem too', async () => {
    const { out } = await run(['check', 'a', 'b', '--format', 'json', '--as-of', 'updated'], {
      a: JSON.stringify(minimalDataset()),
    });
    const report: Report = JSON.parse(out);
    expect(report.files.map(({ file, problems }) => [file, problems.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

describe('check --format github', () => {
  test('gives a workflow command for each problem', async () => {
    const { out } = await check(wrong, '--format', 'github');
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=a\.json,line=39,col=19,title=network-widgets%3A date::meetings 0: expected an EDTF date .*\(at \/networks\/0\/meetings\/0\/date\)$/,
      ),
      '1 error in 1 file',
      '',
    ]);
  });

  test('lets no text end the command', async () => {
    const { out } = await run(['check', 'a,b:c%\n.json', '--format', 'github', '--quiet']);
    expect(out).toMatch(/^::error file=a%2Cb%3Ac%25%0A\.json,line=1,/);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  test('calls warnings by their name', async () => {
    expect((await check(odd, '--format', 'github')).out).toMatch(/^::warning file=a\.json,line=\d+,col=3,/);
  });
});

describe('the text of a file', () => {
  test('keeps its byte order mark, for the reader to take away', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe('\uFEFF{}');
  });

  test.each([
    [[0x22, 0xe9, 0x22], 'bytes that are no text in UTF-8'],
    [[0xff, 0xfe, 0x7b, 0x00], 'text in UTF-16: save it as UTF-8'],
    [[0xfe, 0xff, 0x00, 0x7b], 'text in UTF-16: save it as UTF-8'],
  ])('is none: %j', (bytes, message) => {
    expect(() => decodeUtf8(new Uint8Array(bytes))).toThrow(message);
  });
});

test('the shipped dataset passes the strict check on the day of its update', async () => {
  const text = readFileSync(new URL('../../src/data/turkic-states.json', import.meta.url), 'utf8');
  expect(await run(['check', '-', '--strict', '--as-of', 'updated'], { '-': text })).toMatchObject({
    code: 0,
    out: 'no problem in 1 file\n',
    error: '',
  });
});

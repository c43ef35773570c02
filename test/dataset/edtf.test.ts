import { describe, expect, test } from 'vitest';
import { civilDate, type Day } from '../../src/dataset/calendar.ts';
import { compareDates, type FuzzyDate, isExactDay, parseDate } from '../../src/dataset/edtf.ts';

/** `YYYY-MM-DD`, or the sign of infinity. */
function written(day: Day): string {
  if (!Number.isFinite(day)) return day < 0 ? '-∞' : '∞';
  const { year, month, day: dayOfMonth } = civilDate(day);
  return [String(year).padStart(4, '0'), ...[month, dayOfMonth].map((part) => String(part).padStart(2, '0'))].join('-');
}

function parsed(text: string): FuzzyDate {
  const date = parseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

describe('parseDate', () => {
  test.each([
    ['2025-11-19', 'day', '2025-11-19', '2025-11-19'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['2025-05', 'month', '2025-05-01', '2025-05-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['0000', 'year', '0000-01-01', '0000-12-31'],
    ['0099-12-31', 'day', '0099-12-31', '0099-12-31'],
    ['9999', 'year', '9999-01-01', '9999-12-31'],
    ['[2026-07..2026-12]', 'range', '2026-07-01', '2026-12-31'],
    ['[2026..2026-07-15]', 'range', '2026-01-01', '2026-07-15'],
    ['[2026-07-15..2026]', 'range', '2026-07-15', '2026-12-31'],
    ['[..2026-01-28]', 'range', '-∞', '2026-01-28'],
    ['[2026-07..]', 'range', '2026-07-01', '∞'],
  ])('reads %s as a %s from %s to %s', (text, precision, earliest, latest) => {
    const date = parsed(text);
    expect([date.precision, written(date.earliest), written(date.latest)]).toEqual([precision, earliest, latest]);
    expect(date.text).toBe(text);
  });

  test.each([
    ['2025-05', false, false],
    ['2025-05~', true, false],
    ['2025-05-19?', false, true],
    ['2025%', true, true],
    ['[..2026]', false, false],
  ])('reads the sign of %s', (text, approximate, uncertain) => {
    expect(parsed(text)).toMatchObject({ approximate, uncertain });
  });

  test('keeps the days of the digits of an approximate date', () => {
    expect(written(parsed('2026~').latest)).toBe('2026-12-31');
  });

  test.each([
    ['[2026-07..2026-12]', '2026-07', '2026-12'],
    ['[..2026]', undefined, '2026'],
    ['[2026..]', '2026', undefined],
    ['2026', undefined, undefined],
  ])('gives the ends of %s', (text, from, to) => {
    const date = parsed(text);
    expect([date.from?.text, date.to?.text]).toEqual([from, to]);
    expect(['from' in date, 'to' in date]).toEqual([from !== undefined, to !== undefined]);
  });

  test.each([
    '',
    ' ',
    'today',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13',
    '2025-00',
    '2025-05-00',
    '2025-05-32',
    '2025-5-19',
    '19.05.2025',
    '05/19/2025',
    '20250519',
    '025',
    '12025',
    '-2025',
    '2025-05-19T10:00:00Z',
    '2025-05-19 ',
    ' 2025-05-19',
    '2025-05-19\n',
    '2025-05-19~?',
    '~2025',
    '2025-XX',
    '2025-21-',
    '2025/2026',
    '[]',
    '[..]',
    '[2026]',
    '[2026-12..2026-07]',
    '[2027..2026]',
    '[2026~..2027]',
    '[2026..2027]~',
    '[2026-02-30..]',
    '[2026..2027',
    '[[2026..]..2027]',
    '[2026,2027]',
    '٢٠٢٥',
  ])('reads no date in "%s"', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

test.each([
  ['2025-05-19', true],
  ['2025-05-19~', false],
  ['2025-05-19?', false],
  ['2025-05', false],
  ['[2025-05-19..2025-05-19]', false],
])('isExactDay says of %s: %s', (text, expected) => {
  expect(isExactDay(parsed(text))).toBe(expected);
});

describe('compareDates', () => {
  test('sorts by the earliest day, the wider date later on a tie', () => {
    const sorted = [
      '2026',
      '[..2027]',
      '2025-05-01',
      '[2026..]',
      '2025',
      '2025-05',
      '2026-01-01',
      '[..2020]',
      '2025-06',
    ];
    expect(
      sorted
        .map(parsed)
        .sort(compareDates)
        .map(({ text }) => text),
    ).toEqual(['[..2020]', '[..2027]', '2025', '2025-05-01', '2025-05', '2025-06', '2026-01-01', '2026', '[2026..]']);
  });

  test.each(['2026', '[..2026]', '[2026..]'])('finds %s equal to itself', (text) => {
    expect(compareDates(parsed(text), parsed(text))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/dataset/edtf.ts';
import { parseSpan } from '../../src/dataset/period.ts';
import { en } from '../../src/locale/en.ts';
import { Formatter } from '../../src/locale/format.ts';
import { languageTags, loadLanguage, nearestTag } from '../../src/locale/languages.ts';
import { tr } from '../../src/locale/tr.ts';

const english = new Formatter(en);
const turkish = new Formatter(tr, 'tr-TR', ['en', 'tr']);

function written(format: Formatter, text: string): string {
  const date = parseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return format.date(date);
}

describe('a date is written by its precision', () => {
  it.each([
    ['2025-11-19', '19 Nov 2025', '19 Kas 2025'],
    ['2025-05', 'May 2025', 'May 2025'],
    ['2026', '2026', '2026'],
    ['2026~', 'about 2026', 'yaklaşık 2026'],
    ['2026?', '2026 (uncertain)', '2026 (kesin değil)'],
    ['[2026-07..2026-12]', 'between Jul 2026 and Dec 2026', 'Tem 2026 ile Ara 2026 arasında'],
    ['[..2026-01-28]', 'not later than 28 Jan 2026', 'en geç 28 Oca 2026'],
    ['[2026-07..]', 'not earlier than Jul 2026', 'en erken Tem 2026'],
    ['0099-03-01', '1 Mar 99', '1 Mar 99'],
  ])('%s', (text, inEnglish, inTurkish) => {
    expect(written(english, text)).toBe(inEnglish);
    expect(written(turkish, text)).toBe(inTurkish);
  });
});

describe('what happened by a day within a date', () => {
  it.each([
    ['2025-05', 'in the course of May 2025'],
    ['2026', 'in the course of 2026'],
    ['2026~', 'about 2026'],
    ['2026?', '2026 (uncertain)'],
    ['[..2026-01-28]', 'not later than 28 Jan 2026'],
  ])('%s: %s', (text, words) => {
    const date = parseDate(text);
    expect(date && english.during(date, english.date(date))).toBe(words);
  });
});

describe('a meeting of several days says once what its days have in common', () => {
  it.each([
    ['2019-10-14/2019-10-15', '14–15 Oct 2019', '14–15 Eki 2019'],
    ['2025-07-30/2025-08-08', '30 Jul – 8 Aug 2025', '30 Tem – 8 Ağu 2025'],
    ['2024-12-31/2025-01-02', '31 Dec 2024 – 2 Jan 2025', '31 Ara 2024 – 2 Oca 2025'],
    ['2025-07-30~/2025-08-08', 'about 30 Jul 2025 – 8 Aug 2025', 'yaklaşık 30 Tem 2025 – 8 Ağu 2025'],
    ['2025-07/2025-08', 'Jul – Aug 2025', 'Tem–Ağu 2025'],
    ['2024-12/2025-08', 'Dec 2024 – Aug 2025', 'Ara 2024 – Ağu 2025'],
    ['2025-07/2025-08-03', 'Jul 2025 – 3 Aug 2025', 'Tem 2025 – 3 Ağu 2025'],
  ])('%s', (text, inEnglish, inTurkish) => {
    const span = parseSpan(text);
    expect(span && english.span(span)).toBe(inEnglish);
    expect(span && turkish.span(span)).toBe(inTurkish);
  });
});

it('groups digits by the language', () => {
  expect([0, 999, 1000, 1234567].map((value) => english.number(value))).toEqual(['0', '999', '1,000', '1,234,567']);
  expect(turkish.number(1234567)).toBe('1.234.567');
});

it('joins lists of any length', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => english.list(items))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('names', () => {
  it('come from CLDR for a state that the dataset does not name', () => {
    expect(english.partyName({ id: 'TR' }).text).toBe('Türkiye');
    expect(turkish.partyName({ id: 'KZ' }).text).toBe('Kazakistan');
  });

  it('carry their language where it is not the reader’s', () => {
    expect(turkish.local({ en: 'Baku' })).toEqual({ text: 'Baku', lang: 'en' });
    expect(turkish.local({ en: 'Baku', tr: 'Bakü' })).toEqual({ text: 'Bakü', lang: undefined });
  });

  it('are the id where nothing is known', () => {
    expect(english.partyName({ id: 'x-nowhere' }).text).toBe('x-nowhere');
  });
});

it('finds the nearest language that there is', () => {
  const asked = [
    'tr',
    'tr-DE',
    'TR_cy',
    'en-GB',
    'uz-Latn',
    'uz-cyrl-UZ',
    'kk-Latn',
    'sr-Latn',
    'xx',
    'not a tag',
    '-',
    '',
  ];
  const none = undefined;
  expect(asked.map(nearestTag)).toEqual(['tr', 'tr', 'tr', 'en', 'uz', 'uz-Cyrl', 'kk', none, none, none, none, none]);
});

it.each(languageTags)('says everything in %s', async (tag) => {
  const keysOf = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]))
      : typeof value;
  const language = await loadLanguage(tag);
  expect(keysOf(language.messages)).toEqual(keysOf(en.messages));
  if (tag !== 'en') expect(keysOf(language.parts)).toEqual(keysOf(tr.parts));
});

describe('a sentence', () => {
  it('ends with one full stop, also where an abbreviation has it already', () => {
    expect(english.sentence('As of 10 Mar 2026')).toBe('As of 10 Mar 2026.');
    expect(english.sentence('2026 ж. 10 нау.')).toBe('2026 ж. 10 нау.');
  });
});

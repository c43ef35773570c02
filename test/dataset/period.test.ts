import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/dataset/calendar.ts';
import { parseDate } from '../../src/dataset/edtf.ts';
import { type Period, parsePeriod, parseSpan, periodBounds, phaseOn } from '../../src/dataset/period.ts';

function dayIn(text: string): Day {
  const day = parseDate(text)?.earliest;
  if (day === undefined) throw new Error(`no day: ${text}`);
  return day;
}

function parsed(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  return period;
}

/** The texts of both ends. */
function ends(period: Period | undefined): unknown {
  return period && [period.start?.text, typeof period.end === 'object' ? period.end.text : period.end];
}

describe('parsePeriod', () => {
  test.each([
    ['2024-10-10/2025-05-19', '2024-10-10', '2025-05-19'],
    ['2024/2025-05', '2024', '2025-05'],
    ['2025-05-19/..', '2025-05-19', 'open'],
    ['2025-05-19/', '2025-05-19', undefined],
    ['/2025-05-19', undefined, '2025-05-19'],
    ['/..', undefined, 'open'],
    ['2024~/2025?', '2024~', '2025?'],
    ['[2024..2025]/[..2026-01-28]', '[2024..2025]', '[..2026-01-28]'],
    ['2025-05-19/2025-05-19', '2025-05-19', '2025-05-19'],
    ['2025-05-19/2025', '2025-05-19', '2025'],
  ])('reads both ends of %s', (text, start, end) => {
    expect(ends(parsePeriod(text))).toEqual([start, end]);
  });

  test.each([
    '',
    '/',
    '../2025',
    '../..',
    '2025',
    '2025/2024',
    '2025-05-20/2025-05-19',
    '[2026..]/2025',
    '2025/2026/2027',
    '2025 / 2026',
    '2025/today',
    '19.05.2025/..',
    '2025-02-29/..',
    '2025--2026',
  ])('reads no period in "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('parseSpan', () => {
  test('reads a single date as a span that starts and ends with it', () => {
    const span = parseSpan('2025-05');
    expect(span?.date?.text).toBe('2025-05');
    expect(span?.start).toBe(span?.date);
    expect(span?.end).toBe(span?.date);
  });

  test.each([
    ['2025-05-18/2025-05-19', ['2025-05-18', '2025-05-19']],
    ['/2025-05-19', [undefined, '2025-05-19']],
    ['2025-05-18/', ['2025-05-18', undefined]],
  ])('reads the period %s without a date', (text, expected) => {
    const span = parseSpan(text);
    expect(ends(span)).toEqual(expected);
    expect(span).not.toHaveProperty('date');
  });

  test.each(['', '/', '2025/2024', '2025-02-29'])('reads no span in "%s"', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });
});

test.each([
  ['2024/2025-05', dayIn('2024-01-01'), dayIn('2025-05-31')],
  ['2024/..', dayIn('2024-01-01'), Number.POSITIVE_INFINITY],
  ['2024/', dayIn('2024-01-01'), Number.POSITIVE_INFINITY],
  ['/2024', Number.NEGATIVE_INFINITY, dayIn('2024-12-31')],
])('periodBounds gives the outermost days of %s', (text, earliest, latest) => {
  expect(periodBounds(parsed(text))).toEqual({ earliest, latest });
});

describe('phaseOn', () => {
  test.each([
    // Exact ends, both inclusive.
    ['2024-10-10/2025-05-19', '2024-10-09', 'before'],
    ['2024-10-10/2025-05-19', '2024-10-10', 'during'],
    ['2024-10-10/2025-05-19', '2025-05-19', 'during'],
    ['2024-10-10/2025-05-19', '2025-05-20', 'after'],
    // A fuzzy start counts from its latest day.
    ['2025-05/..', '2025-04-30', 'before'],
    ['2025-05/..', '2025-05-01', 'starting'],
    ['2025-05/..', '2025-05-30', 'starting'],
    ['2025-05/..', '2025-05-31', 'during'],
    ['[..2025-05-31]/..', '1900-01-01', 'starting'],
    ['[..2025-05-31]/..', '2025-05-31', 'during'],
    ['[2025-05..]/..', '2100-01-01', 'starting'],
    // A fuzzy end.
    ['2024/2025-05', '2025-05-01', 'during'],
    ['2024/2025-05', '2025-05-02', 'ending'],
    ['2024/2025-05', '2025-05-31', 'ending'],
    ['2024/2025-05', '2025-06-01', 'after'],
    ['2024-10-10/[..2025-05-31]', '2024-10-10', 'ending'],
    ['2024-10-10/[2025-05..]', '2100-01-01', 'ending'],
    // Both as fuzzy as each other.
    ['2026/2026', '2026-06-15', 'starting'],
    ['2026/2026', '2026-12-31', 'ending'],
    // Open: it runs as long as anyone knows.
    ['2025-05-19/..', '2025-05-19', 'during'],
    ['2025-05-19/..', '2100-01-01', 'during'],
    // An unknown end: certain on the first day alone.
    ['2025-05-19/', '2025-05-18', 'before'],
    ['2025-05-19/', '2025-05-19', 'during'],
    ['2025-05-19/', '2025-05-20', 'unstated'],
    ['2025-05/', '2025-05-30', 'starting'],
    ['2025-05/', '2025-05-31', 'unstated'],
    // An unknown start: certain on the last day alone.
    ['/2025-05-19', '1900-01-01', 'starting'],
    ['/2025-05-19', '2025-05-18', 'starting'],
    ['/2025-05-19', '2025-05-19', 'during'],
    ['/2025-05-19', '2025-05-20', 'after'],
    ['/2025-05', '2025-05-01', 'starting'],
    ['/2025-05', '2025-05-02', 'ending'],
    ['/2025-05', '2025-06-01', 'after'],
    ['/..', '2025-05-19', 'starting'],
  ])('finds %s on %s: %s', (period, day, phase) => {
    expect(phaseOn(parsed(period), { day: dayIn(day) })).toBe(phase);
  });

  test.each([
    ['/2025-05-19', '2024-10-09', 'before'],
    ['/2025-05-19', '2024-10-10', 'unstated'],
    ['/..', '2024-10-09', 'before'],
    ['[..2025-05-19]/..', '2024-10-09', 'before'],
    ['[..2025-05-19]/..', '2024-10-10', 'starting'],
    ['2024-10-01/..', '2024-10-05', 'during'],
  ])('lets only an unknown start wait for the earliest possible day: %s on %s is %s', (period, day, phase) => {
    expect(phaseOn(parsed(period), { day: dayIn(day) }, dayIn('2024-10-10'))).toBe(phase);
  });

  test.each([
    ['2025-11-20', 'starting'],
    ['2025-11-21', 'during'],
    ['2025-11-22', 'during'],
  ])('knows that /.. runs on the day of the dataset: %s is %s', (day, phase) => {
    expect(phaseOn(parsed('/..'), { day: dayIn(day), updated: dayIn('2025-11-21') })).toBe(phase);
  });
});

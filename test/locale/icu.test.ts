/**
 * Our own writing of dates, numbers, lists and names against that of Node, which has all of ICU. Browsers lack five of the
 * languages; the same code runs in them.
 */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/dataset/edtf.ts';
import { parseSpan } from '../../src/dataset/period.ts';
import { collatorOf } from '../../src/locale/collate.ts';
import { type DateWidth, Formatter } from '../../src/locale/format.ts';
import { languageTags, loadLanguage } from '../../src/locale/languages.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index);
const WIDTHS: readonly DateWidth[] = ['short', 'long'];

/**
 * ICU's letters for ours: we write plain spaces for thin ones, and the letters of Uzbek for quotation marks. A mark that keeps
 * numbers on their side has no width.
 */
const plain = (text: string) =>
  text
    .replaceAll(/[\u2009\u202f]/g, ' ')
    .replaceAll(/[‘’ʼ]/g, 'ʻ')
    .replaceAll('\u200f', '');

/** English is written as in the world outside the United States, but September as `Sep`. */
const icuTag = (tag: string) => (tag === 'en' ? 'en-001' : `${tag}-u-ca-gregory`);
const icuWords = (text: string) => plain(text).replace('Sept ', 'Sep ');

function icuDate(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(icuTag(tag), { ...options, timeZone: 'UTC' });
}

function icuRange(tag: string, options: Intl.DateTimeFormatOptions, from: string, to: string): string {
  return icuWords(icuDate(tag, options).formatRange(new Date(from), new Date(to)));
}

async function formatterOf(tag: string): Promise<Formatter> {
  return new Formatter(await loadLanguage(tag));
}

function dateOf(text: string) {
  const date = parseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

function spanOf(text: string) {
  const span = parseSpan(text);
  if (!span) throw new Error(`no span: ${text}`);
  return span;
}

describe.each(languageTags)('%s', (tag) => {
  it.each(WIDTHS)('writes days and months of every month as ICU does: %s', async (width) => {
    const format = await formatterOf(tag);
    const day = icuDate(tag, { year: 'numeric', month: width, day: 'numeric' });
    const month = icuDate(tag, { year: 'numeric', month: width });
    for (const index of MONTHS) {
      const moment = new Date(Date.UTC(2025, index, 9));
      const iso = moment.toISOString();
      expect(plain(format.date(dateOf(iso.slice(0, 10)), width))).toBe(icuWords(day.format(moment)));
      expect(plain(format.date(dateOf(iso.slice(0, 7)), width))).toBe(icuWords(month.format(moment)));
    }
  });

  it('writes days of one month, days of one year and months of one year as ICU does', async () => {
    const format = await formatterOf(tag);
    const days = { year: 'numeric', month: 'short', day: 'numeric' } as const;
    const months = { year: 'numeric', month: 'short' } as const;
    const written = (text: string) => plain(format.span(spanOf(text)));
    expect(written('2025-10-06/2025-10-07')).toBe(icuRange(tag, days, '2025-10-06', '2025-10-07'));
    expect(written('2025-07-30/2025-08-08')).toBe(icuRange(tag, days, '2025-07-30', '2025-08-08'));
    // ICU does not find CLDR's Russian pattern, `март – нояб. 2025 г.`, and says the year twice.
    const inIcu = icuRange(tag, months, '2025-03-09', '2025-11-09');
    expect(written('2025-03/2025-11')).toBe(tag === 'ru' ? inIcu.replace(' 2025 г.', '') : inIcu);
  });

  // A Kirghiz range of two years is written in another order than its two dates.
  it.skipIf(tag === 'ky')('writes days of two years as ICU does', async () => {
    const format = await formatterOf(tag);
    const days = { year: 'numeric', month: 'short', day: 'numeric' } as const;
    const written = plain(format.span(spanOf('2024-12-31/2025-01-02')));
    expect(written).toBe(icuRange(tag, days, '2024-12-31', '2025-01-02'));
  });

  it('names months that stand alone as ICU does', async () => {
    const format = await formatterOf(tag);
    for (const width of WIDTHS) {
      const alone = icuDate(tag, { month: width });
      const expected = MONTHS.map((index) => icuWords(`${alone.format(new Date(Date.UTC(2025, index, 9)))} `).trim());
      expect(MONTHS.map((index) => format.month(index + 1, width))).toEqual(expected);
    }
  });

  it('groups digits as ICU does', async () => {
    const format = await formatterOf(tag);
    const icu = new Intl.NumberFormat(icuTag(tag));
    for (const value of [0, 7, 999, 1000, 9999, 10_000, 1_234_567])
      expect(plain(format.number(value))).toBe(plain(icu.format(value)));
  });

  it('joins lists as ICU does', async () => {
    const format = await formatterOf(tag);
    const icu = new Intl.ListFormat(icuTag(tag));
    for (const items of [[], ['x'], ['x', 'y'], ['x', 'y', 'z'], ['x', 'y', 'z', 'w']])
      expect(format.list(items)).toBe(icu.format(items));
  });

  it('counts as ICU does', async () => {
    const { plural } = (await import(
      `../../src/locale/cldr/${tag}.ts`
    )) as typeof import('../../src/locale/cldr/en.ts');
    const icu = new Intl.PluralRules(tag);
    const counts = Array.from({ length: 1300 }, (_, count) => count);
    expect(counts.map(plural)).toEqual(counts.map((count) => icu.select(count)));
  });

  it('names states as ICU does, but for what its data lacks', async () => {
    const format = await formatterOf(tag);
    const icu = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
    const short = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none', style: 'short' });
    const codes = (await loadLanguage('en')).regions.split('|').map((entry) => entry.slice(0, 2));
    for (const code of codes) {
      const known = icu.of(code);
      if (known === undefined) continue;
      const names = ['HK', 'MO', 'PS'].includes(code) ? [known, short.of(code) ?? ''] : [known];
      expect(names.map(plain)).toContain(plain(format.regionName(code) ?? ''));
      expect(plain(format.shortPartyName({ id: code }).text)).toBe(plain(short.of(code) ?? known));
    }
  });

  // ICU has no order of its own for Uzbek in Cyrillic.
  it.skipIf(tag === 'uz-Cyrl')('sorts the names of all states, and its letters, as ICU does', async () => {
    const language = await loadLanguage(tag);
    const names = language.regions.split('|').map((entry) => entry.slice(3).split('/')[0] ?? '');
    // ICU has an order of its own among letters that count as one, such as the bearers of hamza.
    const own = language.direction === 'rtl' ? [] : (language.alphabet ?? '').split(/[ |=]/);
    const letters = [...new Set([...'abcdefghijklmnopqrstuvwxyz', ...own])].filter(Boolean);
    const words = [...names, ...letters.flatMap((letter) => [`${letter}a`, `b${letter}`])];
    const icu = new Intl.Collator(tag);
    expect(words.toSorted(collatorOf(language))).toEqual(words.toSorted((a, b) => icu.compare(plain(a), plain(b))));
  });
});

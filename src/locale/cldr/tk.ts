import type { CldrData, PluralRule } from '../language.ts';

const patterns = {
  day: '{day} {month} {year}',
  month: '{month} {year}',
  daysOfMonth: '{day} – {lastDay} {month} {year}',
  daysOfYear: '{day} {month} – {lastDay} {lastMonth} {year}',
  monthsOfYear: '{month}–{lastMonth} {year}',
  between: ' – ',
};

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'tk',
  direction: 'ltr',
  months: {
    short: 'ýan few mart apr maý iýun iýul awg sen okt noý dek'.split(' '),
    long: 'ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr'.split(' '),
    alone: {
      short: 'Ýan Few Mar Apr Maý Iýun Iýul Awg Sen Okt Noý Dek'.split(' '),
      long: 'Ýanwar Fewral Mart Aprel Maý Iýun Iýul Awgust Sentýabr Oktýabr Noýabr Dekabr'.split(' '),
    },
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: ', ', last: ' we ' },
  groupSeparator: ' ',
  alphabet: 'c ç|e ä|j ž|n ň|o ö|s ş|u ü|y ý',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

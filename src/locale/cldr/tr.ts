import type { CldrData, PluralRule } from '../language.ts';

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'tr',
  direction: 'ltr',
  months: {
    short: 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'.split(' '),
    long: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  },
  patterns: {
    short: {
      day: '{day} {month} {year}',
      month: '{month} {year}',
      daysOfMonth: '{day}–{lastDay} {month} {year}',
      daysOfYear: '{day} {month} – {lastDay} {lastMonth} {year}',
      monthsOfYear: '{month}–{lastMonth} {year}',
      between: ' – ',
    },
    long: {
      day: '{day} {month} {year}',
      month: '{month} {year}',
      daysOfMonth: '{day}–{lastDay} {month} {year}',
      daysOfYear: '{day} {month} – {lastDay} {lastMonth} {year}',
      monthsOfYear: '{month} – {lastMonth} {year}',
      between: ' – ',
    },
  },
  list: { separator: ', ', last: ' ve ' },
  groupSeparator: '.',
  alphabet: 'c ç|g ğ|h ı|o ö|s ş|u ü',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

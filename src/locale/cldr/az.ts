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
  tag: 'az',
  direction: 'ltr',
  months: {
    short: 'yan fev mar apr may iyn iyl avq sen okt noy dek'.split(' '),
    long: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: ', ', last: ' və ' },
  groupSeparator: '.',
  alphabet: 'c ç|e ə|g ğ|h x ı|k q|o ö|s ş|u ü|z w',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

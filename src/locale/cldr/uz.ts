import type { CldrData, PluralRule } from '../language.ts';

const patterns = {
  day: '{day}-{month}, {year}',
  month: '{month}, {year}',
  daysOfMonth: '{day} – {lastDay}-{month}, {year}',
  daysOfYear: '{day}-{month} – {lastDay}-{lastMonth}, {year}',
  monthsOfYear: '{month} – {lastMonth}, {year}',
  between: ' – ',
};

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'uz',
  direction: 'ltr',
  months: {
    short: 'yan fev mar apr may iyn iyl avg sen okt noy dek'.split(' '),
    long: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
    alone: {
      short: 'Yan Fev Mar Apr May Iyn Iyl Avg Sen Okt Noy Dek'.split(' '),
      long: 'Yanvar Fevral Mart Aprel May Iyun Iyul Avgust Sentabr Oktabr Noyabr Dekabr'.split(' '),
    },
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: ', ', last: ' va ' },
  groupSeparator: ' ',
  alphabet: 'z oʻ gʻ sh ch',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

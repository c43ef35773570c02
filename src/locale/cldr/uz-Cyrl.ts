import type { CldrData, PluralRule } from '../language.ts';

const patterns = {
  day: '{day} {month}, {year}',
  month: '{month}, {year}',
  daysOfMonth: '{day} – {lastDay} {month}, {year}',
  daysOfYear: '{day} {month} – {lastDay} {lastMonth}, {year}',
  monthsOfYear: '{month} – {lastMonth}, {year}',
  between: ' – ',
};

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'uz-Cyrl',
  direction: 'ltr',
  months: {
    short: 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
    long: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' '),
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: ', ', last: ', ' },
  groupSeparator: ' ',
  alphabet: 'и й|я ў қ ғ ҳ',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

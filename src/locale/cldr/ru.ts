import type { CldrData, PluralRule } from '../language.ts';

const patterns = {
  day: '{day} {month} {year} г.',
  month: '{alone} {year} г.',
  daysOfMonth: '{day}–{lastDay} {month} {year} г.',
  daysOfYear: '{day} {month} – {lastDay} {lastMonth} {year} г.',
  monthsOfYear: '{alone} – {lastAlone} {year} г.',
  between: ' – ',
};

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'ru',
  direction: 'ltr',
  months: {
    short: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
    long: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    alone: {
      short: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
      long: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    },
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: ', ', last: ' и ' },
  groupSeparator: ' ',
  alphabet: 'и й',
};

export const plural: PluralRule = (count) =>
  count % 10 === 1 && count % 100 !== 11
    ? 'one'
    : count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14)
      ? 'few'
      : count % 10 === 0 || (count % 10 >= 5 && count % 10 <= 9) || (count % 100 >= 11 && count % 100 <= 14)
        ? 'many'
        : 'other';

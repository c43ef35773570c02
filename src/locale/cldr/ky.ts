import type { CldrData, PluralRule } from '../language.ts';

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'ky',
  direction: 'ltr',
  months: {
    short: 'янв. фев. мар. апр. май июн. июл. авг. сен. окт. ноя. дек.'.split(' '),
    long: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    alone: {
      short: 'Янв Фев Мар Апр Май Июн Июл Авг Сен Окт Ноя Дек'.split(' '),
      long: 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' '),
    },
  },
  patterns: {
    short: {
      day: '{year}-ж. {day}-{month}',
      month: '{year}-ж. {month}',
      daysOfMonth: '{day}–{lastDay}-{month} {year}-ж.',
      daysOfYear: '{day}-{month} – {lastDay}-{lastMonth} {year}-ж.',
      monthsOfYear: '{month}–{lastMonth} {year}-ж.',
      between: ' - ',
    },
    long: {
      day: '{year}-ж., {day}-{month}',
      month: '{year}-ж., {month}',
      daysOfMonth: '{day}–{lastDay}-{month} {year}-ж.',
      daysOfYear: '{day}-{month} – {lastDay}-{lastMonth} {year}-ж.',
      monthsOfYear: '{month} – {lastMonth}, {year}-ж.',
      between: ' - ',
    },
  },
  list: { separator: ', ', last: ' жана ' },
  groupSeparator: ' ',
  alphabet: 'е ё|и й|н ң|о ө|у ү',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

import type { CldrData, PluralRule } from '../language.ts';

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'kk',
  direction: 'ltr',
  months: {
    short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
    long: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    alone: {
      short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
      long: 'Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан'.split(' '),
    },
  },
  patterns: {
    short: {
      day: '{year} ж. {day} {month}',
      month: '{year} ж. {month}',
      daysOfMonth: '{year} ж. {day}–{lastDay} {month}',
      daysOfYear: '{year} ж. {day} {month} – {lastDay} {lastMonth}',
      monthsOfYear: '{year} ж. {month}–{lastMonth}',
      between: ' – ',
    },
    long: {
      day: '{year} ж. {day} {month}',
      month: '{year} ж. {month}',
      daysOfMonth: '{year} ж. {day}–{lastDay} {month}',
      daysOfYear: '{year} ж. {day} {month} – {lastDay} {lastMonth}',
      monthsOfYear: '{year} ж. {month} – {lastMonth}',
      between: ' – ',
    },
  },
  list: { separator: ', ', last: ', ', pair: ' және ' },
  groupSeparator: ' ',
  alphabet: 'а ә|г ғ|е ё|и й|к қ|н ң|о ө|у ұ ү|х һ|ы і',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

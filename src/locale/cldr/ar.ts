import type { CldrData, PluralRule } from '../language.ts';

const patterns = {
  day: '{day} {month} {year}',
  month: '{month} {year}',
  daysOfMonth: '{day}–{lastDay} {month} {year}',
  daysOfYear: '{day} {month} – {lastDay} {lastMonth} {year}',
  monthsOfYear: '{month} – {lastMonth} {year}',
  between: ' – ',
};

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'ar',
  direction: 'rtl',
  months: {
    short: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
    long: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: '، ', last: ' و', each: ' و' },
  groupSeparator: ',',
  alphabet: '؟ آ ا=أ=إ=ء=ؤ=ئ',
};

export const plural: PluralRule = (count) =>
  count === 0
    ? 'zero'
    : count === 1
      ? 'one'
      : count === 2
        ? 'two'
        : count % 100 >= 3 && count % 100 <= 10
          ? 'few'
          : count % 100 >= 11 && count % 100 <= 99
            ? 'many'
            : 'other';

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
  tag: 'en',
  direction: 'ltr',
  months: {
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    long: 'January February March April May June July August September October November December'.split(' '),
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: ', ', last: ' and ' },
  groupSeparator: ',',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

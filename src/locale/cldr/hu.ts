import type { CldrData, PluralRule } from '../language.ts';

const patterns = {
  day: '{year}. {month} {day}.',
  month: '{year}. {month}',
  daysOfMonth: '{year}. {month} {day}–{lastDay}.',
  daysOfYear: '{year}. {month} {day}. – {lastMonth} {lastDay}.',
  monthsOfYear: '{year}. {month}–{lastMonth}',
  between: ' – ',
};

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'hu',
  direction: 'ltr',
  months: {
    short: 'jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec.'.split(' '),
    long: 'január február március április május június július augusztus szeptember október november december'.split(
      ' ',
    ),
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: ', ', last: ' és ' },
  groupSeparator: ' ',
  minimumGroupingDigits: 2,
  alphabet: 'c cs|d dz dzs|g gy|l ly|n ny|o ö=ő|s sz|t ty|u ü=ű|z zs',
};

export const plural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

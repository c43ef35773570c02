import type { CldrData, PluralRule } from '../language.ts';

const patterns = {
  day: '{day} {month} {year}',
  month: '{month} {year}',
  daysOfMonth: '{day} تا {lastDay} {month} {year}',
  daysOfYear: '{day} {alone} تا {lastDay} {lastMonth} {year}',
  monthsOfYear: '{month} تا {lastMonth} {year}',
  between: ' تا ',
};

/** From CLDR 48.2.0; written by .ci/build-locale.mjs. */
export const cldr: CldrData = {
  tag: 'fa',
  direction: 'rtl',
  months: {
    short: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
    long: 'ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
    alone: {
      short: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
      long: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
    },
  },
  patterns: { short: patterns, long: patterns },
  list: { separator: '،‏ ', last: '، و ', pair: ' و ' },
  groupSeparator: '٬',
  zero: '۰',
  alphabet: '؟ آ ا=إ ء=أ=ؤ=ئ|ب پ|ج چ|ز ژ|ق ک گ|و ه=ة',
};

export const plural: PluralRule = (count) => (count === 0 || count === 1 ? 'one' : 'other');

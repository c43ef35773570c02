/**
 * The forms of dates and periods as regular expressions, for validators and editors that know no EDTF.
 *
 * They know the lengths of months and the leap years. What no expression can say is which of two dates is the earlier. Only
 * what every dialect has is used: no lookaround, no `\d`.
 */
import type { TimeRule } from '../dataset/schema-language.ts';

const YEAR = '[0-9]{4}';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const LEAP_DAY = `${LEAP_YEAR}-02-29`;
const MONTH = '0[1-9]|1[0-2]';
const DAY_OF_YEAR = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|');

const DAY = `(?:${YEAR}-(?:${DAY_OF_YEAR})|${LEAP_DAY})`;
const PLAIN = `(?:${YEAR}(?:-(?:${MONTH}|${DAY_OF_YEAR}))?|${LEAP_DAY})`;
const RANGE = `\\[(?:${PLAIN}\\.\\.(?:${PLAIN})?|\\.\\.${PLAIN})\\]`;
const DATE = `(?:${PLAIN}[~?%]?|${RANGE})`;
const PERIOD = `(?:${DATE}/(?:${DATE}|\\.\\.)?|/(?:${DATE}|\\.\\.))`;

/** The whole of a text, as JSON Schema writes it. */
export const datePatterns: Readonly<Record<TimeRule['is'], string>> = {
  day: `^${DAY}$`,
  date: `^${DATE}$`,
  period: `^${PERIOD}$`,
  span: `^(?:${DATE}|${PERIOD})$`,
};

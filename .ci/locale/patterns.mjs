// CLDR's date patterns, `d MMM y`, in the notation of src/locale/language.ts, `{day} {month} {year}`.

import { readCldr } from './read-cldr.mjs';

/** The fields of a pattern, by their letter; months that stand alone have forms of their own in some languages. */
const GAPS = /** @type {const} */ ({ d: 'day', M: 'month', L: 'alone', y: 'year' });

/** Quoted words, runs of one pattern letter, and all else. */
const TOKEN = /'((?:[^']|'')*)'|([dMLy])\2*|([^A-Za-z']+)/g;

/**
 * English dates are those of the world outside the United States, `19 Nov 2025`, with the month names of `en`.
 * @param {string} tag
 */
const patternTag = (tag) => (tag === 'en' ? 'en-001' : tag);

/**
 * Twelve names for each width: as they stand in a date and, where they differ, alone.
 * @param {string} tag
 */
export function monthsOf(tag) {
  const { months } = readCldr('dates', tag, 'ca-gregorian').dates.calendars.gregorian;
  const forms = (/** @type {'format' | 'stand-alone'} */ use) => ({
    short: Object.values(months[use].abbreviated),
    long: Object.values(months[use].wide),
  });
  const [inDate, alone] = [forms('format'), forms('stand-alone')];
  return JSON.stringify(inDate) === JSON.stringify(alone) ? inDate : { ...inDate, alone };
}

/**
 * The patterns of both widths: one day, one month, days of one month, days of one year, months of one year, and what stands
 * between two dates that have no year in common.
 * @param {string} tag
 */
export function patternsOf(tag) {
  const { dateFormats, dateTimeFormats } = readCldr('dates', patternTag(tag), 'ca-gregorian').dates.calendars.gregorian;
  const { availableFormats, intervalFormats } = dateTimeFormats;
  const days = intervalFormats.yMMMd;
  const write = (/** @type {string} */ day, /** @type {'MMM' | 'MMMM'} */ width) => ({
    day: gaps(day),
    month: gaps(availableFormats[`y${width}`]),
    daysOfMonth: gaps(days.d),
    daysOfYear: gaps(days.M),
    monthsOfYear: gaps(intervalFormats[`y${width}`].M),
    between: separator(days.y),
  });
  return { short: write(availableFormats.yMMMd, 'MMM'), long: write(dateFormats.long, 'MMMM') };
}

/**
 * A field that comes a second time is that of the later date. Thin spaces, which many fonts lack, become ordinary ones.
 * @param {string} pattern
 */
function gaps(pattern) {
  const seen = new Set();
  return pattern.replaceAll(/[\u2009\u202f]/g, ' ').replaceAll(TOKEN, (_match, quoted, letter, rest) => {
    if (letter === undefined) return quoted ?? rest;
    const name = GAPS[/** @type {keyof typeof GAPS} */ (letter)];
    const field = name === 'alone' ? 'month' : name;
    if (!seen.has(field)) {
      seen.add(field);
      return `{${name}}`;
    }
    return `{last${name[0]?.toUpperCase()}${name.slice(1)}}`;
  });
}

/** What stands between two whole dates: `d MMM y – d MMM y` begins and ends alike. @param {string} pattern */
function separator(pattern) {
  const lengths = Array.from({ length: Math.ceil(pattern.length / 2) }, (_, index) => index);
  const length = Math.max(...lengths.filter((count) => pattern.startsWith(pattern.slice(pattern.length - count))));
  return pattern.slice(length, pattern.length - length).replaceAll(/[\u2009\u202f]/g, ' ');
}

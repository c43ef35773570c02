/**
 * What two or more readings say of a field that is left out because none of them is to be preferred: all that any of them allows, and no
 * more than that.
 */
import { type FuzzyDate, parseDate } from './edtf.ts';
import { type Period, parsePeriod, parseSpan } from './period.ts';
import type { Rule } from './schema-language.ts';

/**
 * A date or period within which every reading lies: `[2019-05-03..2019-05-05]` of `2019-05-03` and `2019-05-05`. An end that some of them
 * leave open is unknown.
 *
 * @returns undefined for less than two readings, for one that is no date, and for what no range can say: a sign, an unknown period
 */
export function settle({ is }: Rule, readings: readonly unknown[]): string | undefined {
  if (readings.length < 2 || !readings.every((value) => typeof value === 'string')) return undefined;
  const parse =
    is === 'date' ? dateAsPeriod : is === 'period' ? parsePeriod : is === 'span' ? parseSpan : () => undefined;
  const periods: Period[] = [];
  for (const text of readings) {
    const period = parse(text);
    if (!period) return undefined;
    periods.push(period);
  }
  const starts = periods.map(({ start }) => start);
  const ends = periods.map(({ end }) => end);
  if (is !== 'period') return within(starts, ends);
  const [start, end] = [
    within(starts, starts) ?? '',
    ends.every((each) => each === 'open') ? '..' : (within(ends, ends) ?? ''),
  ];
  const settled = `${start}/${end}`;
  return parsePeriod(settled) && settled;
}

function dateAsPeriod(text: string): Period | undefined {
  const date = parseDate(text);
  return date && { start: date, end: date };
}

/** One date that begins with the first of some and ends with the last of others; undefined where that cannot be written. */
function within(firsts: readonly Period['end'][], lasts: readonly Period['end'][]): string | undefined {
  const dates = [...firsts, ...lasts].filter((date) => typeof date === 'object');
  if (dates.length < firsts.length + lasts.length || dates.some(isSigned)) return undefined;
  const from = dates.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  const to = dates.reduce((a, b) => (b.latest > a.latest ? b : a));
  if (dates.every(({ text }) => text === from.text)) return from.text;
  const text = `[${(from.precision === 'range' ? from.from : from)?.text ?? ''}..${(to.precision === 'range' ? to.to : to)?.text ?? ''}]`;
  return parseDate(text) && text;
}

function isSigned({ approximate, uncertain }: FuzzyDate): boolean {
  return approximate || uncertain;
}

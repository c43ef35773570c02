import { parseDate } from './edtf.ts';

/** Of months, the longest first. */
const LENGTHS = [31, 30, 29, 28];

const DAY = /(\d{4})-(\d\d)(?:-(\d\d))?/g;

/** What is wrong with a text that has the form of dates or of a period, as a remark; empty where it has not. */
export function timeRemark(value: unknown): string {
  if (typeof value !== 'string') return '';
  for (const [, year, month, day] of value.matchAll(DAY)) {
    if (Number(month) < 1 || Number(month) > 12) return `; there is no month ${month}`;
    const days = LENGTHS.find((length) => parseDate(`${year}-${month}-${length}`));
    if (day && !parseDate(`${year}-${month}-${day}`)) return `; ${year}-${month} has ${days} days`;
  }
  const [start, end, ...more] = value.split('/').map(parseDate);
  const isReversed = start && end && !more.length && start.earliest > end.latest;
  return isReversed ? ', which ends before it begins' : '';
}

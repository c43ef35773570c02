import { daysInMonth } from './calendar.ts';
import { parseDate } from './edtf.ts';

const DAY = /(\d{4})-(\d\d)(?:-(\d\d))?/g;

/** What is wrong with a text that has the form of dates or of a period, as a remark; empty where it has not. */
export function timeRemark(value: unknown): string {
  if (typeof value !== 'string') return '';
  for (const [, year, month, day] of value.matchAll(DAY)) {
    if (Number(month) < 1 || Number(month) > 12) return `; there is no month ${month}`;
    const days = daysInMonth(Number(year), Number(month));
    if (day && (Number(day) < 1 || Number(day) > days)) return `; ${year}-${month} has ${days} days`;
  }
  const [start, end, ...more] = value.split('/').map(parseDate);
  const isReversed = start && end && !more.length && start.earliest > end.latest;
  return isReversed ? ', which ends before it begins' : '';
}

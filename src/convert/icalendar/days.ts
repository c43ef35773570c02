/** The days that a calendar may be told of a meeting. */
import { civilDate, type Day, dayOf } from '../../dataset/calendar.ts';
import { isExactDay } from '../../dataset/edtf.ts';
import type { Meeting } from '../../dataset/model.ts';
import { parseSpan } from '../../dataset/period.ts';

/** The first day and the day after the last, as iCalendar wants them. */
export interface CalendarDays {
  readonly start: Day;
  readonly end: Day;
}

/** The last day whose morrow still has a year of four digits. */
const LAST_DAY = dayOf(9999, 12, 30);

/**
 * The days of a meeting where both its first and its last are certain.
 *
 * @returns undefined for any other date: whatever day a calendar were given would be a false one
 */
export function calendarDays({ date }: Meeting): CalendarDays | undefined {
  const { start, end } = parseSpan(date) ?? {};
  if (!start || typeof end !== 'object' || ![start, end].every(isExactDay)) return undefined;
  return end.latest > LAST_DAY ? undefined : { start: start.earliest, end: end.latest + 1 };
}

/** A day as the value type DATE, RFC 5545 section 3.3.4: `20250519`. */
export function calendarDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${digits(year, 4)}${digits(month, 2)}${digits(dayOfMonth, 2)}`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}

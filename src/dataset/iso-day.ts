import { civilDate, type Day } from './calendar.ts';

/** A day as `YYYY-MM-DD`; years 0 to 9999. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return [year, month, dayOfMonth].map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
}

import { civilDate, type Day } from '../dataset/calendar.ts';

/** A day as a dataset writes it, `2025-05-19`. */
export function dayText(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return [String(year).padStart(4, '0'), ...[month, dayOfMonth].map((part) => String(part).padStart(2, '0'))].join('-');
}

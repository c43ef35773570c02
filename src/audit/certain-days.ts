import type { Day } from '../dataset/calendar.ts';
import type { Period } from '../dataset/period.ts';

/**
 * The first and the last day on which a period was running beyond doubt, however fuzzy its ends; `from` may be after `to`.
 *
 * An end that is not stated proves no more than the day of the other one.
 *
 * @param updated the day on which an open end still ran
 */
export function certainDays({ start, end }: Period, updated: Day): { readonly from: Day; readonly to: Day } {
  const to = end === 'open' ? updated : (end?.earliest ?? start?.latest ?? Number.NEGATIVE_INFINITY);
  return { from: start?.latest ?? to, to };
}

/** Equal parts of the calendar, as long as a count over them needs room: what crowds within one is counted together. */
import { civilDate, type Day, dayOf } from '../../dataset/calendar.ts';
import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { TimeScale } from '../time-scale.ts';

export interface CalendarCells {
  /** The first day of each cell, and the first after the last one. */
  readonly edges: readonly Day[];
  /** The precision that tells when a cell begins and ends. */
  readonly precision: FuzzyDate['precision'];
}

/** Days, weeks that begin on a Monday, months. */
type Unit = readonly [days: number, months: number, precision: FuzzyDate['precision']];

const UNITS: readonly Unit[] = [
  [1, 0, 'day'],
  [7, 0, 'day'],
  [0, 1, 'month'],
  [0, 3, 'month'],
  [0, 12, 'year'],
  [0, 60, 'year'],
  [0, 120, 'year'],
  [0, 600, 'year'],
  [0, 1200, 'year'],
  [0, 6000, 'year'],
  [0, 12000, 'year'],
];

const DAYS_PER_MONTH = 30.4;

/** 5 January 1970 was a Monday. */
const A_MONDAY = 4;

/**
 * The cells that a scale runs through, the first and the last perhaps only in part.
 *
 * @param leastWidth px
 */
export function calendarCells(scale: TimeScale, leastWidth: number): CalendarCells {
  const perDay = (scale.to - scale.from) / (scale.last - scale.first);
  const fits = ([days, months]: Unit) => (days + months * DAYS_PER_MONTH) * perDay >= leastWidth;
  const [days, months, precision] = UNITS.find(fits) ?? (UNITS.at(-1) as Unit);
  const edges: Day[] = [];
  if (days) {
    const start = Math.floor((scale.first - A_MONDAY) / days) * days + A_MONDAY;
    for (let day = start; day < scale.last; day += days) edges.push(day);
    edges.push((edges.at(-1) ?? start) + days);
  } else {
    const { year, month } = civilDate(Math.floor(scale.first));
    const begun = 12 * year + month - 1;
    for (let start = begun - (begun % months); !edges.length || (edges.at(-1) as Day) < scale.last; start += months)
      edges.push(dayOf(0, start + 1));
  }
  return { edges, precision };
}

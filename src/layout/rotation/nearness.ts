import type { Term } from '../../network/chair.ts';
import type { ChartRow } from './chart-rows.ts';

/** How far from the as-of day the nearest term of a row is, days; who hosts next comes right behind who holds the chair. */
export function distanceFromDay({ terms, hosting, network }: ChartRow): number {
  const distances = terms.map((term) => distanceOf(term, network.asOf.day));
  return Math.min(...distances, hosting ? 0.5 : Number.POSITIVE_INFINITY);
}

function distanceOf({ tense, period: { start, end } }: Term, day: number): number {
  if (tense === 'current') return 0;
  const bound = tense === 'past' ? end : start;
  // A term whose bound is not stated, or lies anywhere before or after a date, is no nearer than those that say.
  const distance = typeof bound === 'object' ? Math.abs(day - (tense === 'past' ? bound.latest : bound.earliest)) : NaN;
  return Number.isFinite(distance) ? distance + 1 : Number.MAX_SAFE_INTEGER;
}

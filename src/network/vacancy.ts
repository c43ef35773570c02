import type { Day } from '../dataset/calendar.ts';
import type { Term } from './chair.ts';

/** Days, both inclusive, on which nobody is known to have held the chair. */
export interface Vacancy {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The gaps between the terms of a network, in order of time. A day on which a term may have run is in no gap: a start that is
 * not stated leaves none before it, and an end that is open or not stated none behind it.
 */
export function vacanciesOf(terms: readonly Term[]): readonly Vacancy[] {
  const spans = terms.map(spanOf).sort((a, b) => a.from - b.from || 0);
  const vacancies: Vacancy[] = [];
  let covered = spans[0]?.to ?? 0;
  for (const { from, to } of spans) {
    if (from > covered + 1) vacancies.push({ from: covered + 1, to: from - 1 });
    covered = Math.max(covered, to);
  }
  return vacancies;
}

/** From the first through the last day on which a term may have run. */
function spanOf({ period: { start, end } }: Term): Vacancy {
  return {
    from: start?.earliest ?? Number.NEGATIVE_INFINITY,
    to: typeof end === 'object' ? end.latest : Number.POSITIVE_INFINITY,
  };
}

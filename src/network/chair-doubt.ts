import type { Day } from '../dataset/calendar.ts';
import type { FuzzyDate } from '../dataset/edtf.ts';
import type { Term } from './chair.ts';
import type { NetworkOnDate } from './network-on-date.ts';

/** Who chairs on a day, as far as it is known. */
export interface ChairOnDate {
  /** Several where the chair is shared or, where it is not sure, where each of them may hold it. */
  readonly terms: readonly Term[];
  readonly isSure: boolean;
}

/** The terms that hold the chair for sure, else all that may; plans hold none. */
export function chairOn({ terms, asOf: { day } }: NetworkOnDate): ChairOnDate {
  const isDoubtfulOn = ({ period: { start, end } }: Term) =>
    [start, end].some((date) => typeof date === 'object' && isDoubtful(date, day));
  const current = terms.filter(({ tense }) => tense === 'current');
  const sure = current.filter((term) => term.phase === 'during' && !isDoubtfulOn(term));
  if (sure.length) return { terms: sure, isSure: true };
  const isPossible = (term: Term) => term.tense === 'current' || term.phase === 'starting' || isDoubtfulOn(term);
  return { terms: terms.filter((term) => term.tense !== 'planned' && isPossible(term)), isSure: false };
}

/**
 * True for a day on which nobody can tell whether an approximate or uncertain date has passed: within it, and within as long a time
 * again before and after. Of a date without a sign, the days that it covers say it all.
 */
function isDoubtful({ earliest, latest, approximate, uncertain }: FuzzyDate, day: Day): boolean {
  const margin = latest - earliest + 1;
  return (approximate || uncertain) && day >= earliest - margin && day <= latest + margin;
}

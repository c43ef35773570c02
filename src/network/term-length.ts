import type { Day } from '../dataset/calendar.ts';
import type { Party } from '../dataset/model.ts';
import type { Term } from './chair.ts';
import type { NetworkOnDate } from './network-on-date.ts';

/** A number of days that may be known only to lie between two. */
export interface Length {
  readonly least: number;
  readonly most: number;
  /** The term still runs: the days are those up to the as-of day. */
  readonly isRunning: boolean;
}

/**
 * How many days a term lasts, both ends included, but for a last day that is its successor's first. A term still open counts to
 * the as-of day, and no further than the dataset knows.
 *
 * @returns undefined where a start or an end is not stated, or the term is still to begin
 */
export function lengthOf(term: Term, { terms, asOf }: NetworkOnDate): Length | undefined {
  const { start, end } = term.period;
  if (!start || !end || !Number.isFinite(start.earliest)) return undefined;
  const isRunning = end === 'open';
  const today = Math.min(asOf.day, asOf.updated);
  const [earliest, latest] = isRunning ? [today, today] : [end.earliest, end.latest];
  if (!Number.isFinite(earliest) || !Number.isFinite(latest) || latest < start.earliest) return undefined;
  const yields = !isRunning && terms.some((next) => next !== term && beginsOn(next, latest));
  const ends = yields ? 0 : 1;
  const least = Math.max(1, earliest - start.latest + ends);
  return { least, most: Math.max(least, latest - start.earliest + ends), isRunning };
}

function beginsOn({ period: { start } }: Term, day: Day): boolean {
  return start?.earliest === day && start.latest === day;
}

/** How often and how long a party has held the chair by the as-of day. */
export interface ChairTotal {
  readonly party: Party;
  /** Terms that have begun, and those still to come. */
  readonly held: number;
  readonly coming: number;
  /** Days of the terms whose length is known; undefined where that is none. */
  readonly days: Length | undefined;
  /** A term of unknown length comes on top of the days. */
  readonly isMore: boolean;
}

/** The totals of the parties that have or had a term, in order of their first. */
export function chairTotals(network: NetworkOnDate): readonly ChairTotal[] {
  const terms = new Map<Party, Term[]>();
  for (const term of network.terms) {
    const own = terms.get(term.party);
    if (own) own.push(term);
    else terms.set(term.party, [term]);
  }
  return [...terms].map(([party, own]) => totalOf(party, own, network));
}

function totalOf(party: Party, terms: readonly Term[], network: NetworkOnDate): ChairTotal {
  const held = terms.filter(({ tense }) => tense === 'past' || tense === 'current');
  const lengths = held.flatMap((term) => lengthOf(begun(term, network.asOf.day), network) ?? []);
  return {
    party,
    held: held.length,
    coming: terms.length - held.length,
    days: lengths.length ? lengths.reduce(sum) : undefined,
    isMore: lengths.length < held.length,
  };
}

/** A term whose end still lies ahead has run only up to the day. */
function begun(term: Term, day: Day): Term {
  const { end } = term.period;
  const isAhead = term.tense === 'current' && typeof end === 'object' && end.latest > day;
  return isAhead ? { ...term, period: { ...term.period, end: 'open' } } : term;
}

function sum(a: Length, b: Length): Length {
  return { least: a.least + b.least, most: a.most + b.most, isRunning: a.isRunning || b.isRunning };
}

import type { Period, Phase } from '../dataset/period.ts';
import type { DateWidth, Formatter } from '../locale/format.ts';
import type { TermTense } from '../network/chair.ts';

/** A role, a term or a tie for a time, as it stands on a day. */
export interface Lasting {
  readonly period: Period;
  /** Where the day lies in it; without one, nothing is said of a day. */
  readonly phase?: Phase | undefined;
  readonly tense?: TermTense | undefined;
}

/**
 * From when to when, as far as it is known: `since 19 Nov 2025, ongoing`, `start not stated, until 19 Nov 2025`. What still lies ahead
 * of the day is never said to be: `19 Nov 2025, later`, `in the course of May 2025`.
 */
export function periodWords(lasting: Lasting, format: Formatter, width?: DateWidth): string {
  const { period } = lasting;
  const ahead = aheadWord(lasting, format);
  const from = ahead && period.start ? format.span(period, width) : sinceWords(lasting, format, width);
  return from + format.language.list.separator + (ahead || format.until(period, width));
}

/** The same for what needs no word for going on, such as a role. */
export function boundsWords(lasting: Lasting, format: Formatter): string {
  const goesOn = lasting.period.end === 'open' && !aheadWord(lasting, format);
  return goesOn ? sinceWords(lasting, format) : periodWords(lasting, format);
}

function sinceWords({ period, phase }: Lasting, format: Formatter, width?: DateWidth): string {
  const { start } = period;
  return start && phase === 'starting' ? format.during(start, format.date(start, width)) : format.since(period, width);
}

/** Says of what lies ahead of the day that it does; empty for all else. */
export function aheadWord({ phase, tense }: Omit<Lasting, 'period'>, { messages }: Formatter): string {
  if (tense === 'planned') return messages.status.planned;
  return phase === 'before' ? messages.laterThanAsOf : '';
}

/** The start alone, for where a label says that it is one: `19 Nov 2025`, `start not stated`. */
export function startWords({ period: { start }, phase, tense }: Lasting, format: Formatter, width?: DateWidth): string {
  if (!start) return format.messages.startNotStated;
  const date = format.date(start, width);
  return phase === 'starting' && tense !== 'planned' ? format.during(start, date) : date;
}

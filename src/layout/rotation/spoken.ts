import type { Formatter } from '../../locale/format.ts';
import type { Term } from '../../network/chair.ts';
import { termPeriodText } from '../detail/term-period.ts';

/** A term for who cannot see it: the party first, then from when to when. */
export function termLabel(term: Term, format: Formatter): string {
  const planned = term.tense === 'planned' ? format.messages.status.planned : '';
  return [format.partyName(term.party).text, termPeriodText(term.period, format, 'long'), planned]
    .filter(Boolean)
    .join(format.language.list.separator);
}

import type { Formatter } from '../../locale/format.ts';
import type { Term } from '../../network/chair.ts';
import { periodWords } from '../period-words.ts';

/** A term for who cannot see it: the party first, then from when to when. */
export function termLabel(term: Term, format: Formatter): string {
  return format.partyName(term.party).text + format.language.list.separator + periodWords(term, format, 'long');
}

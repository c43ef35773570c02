import { doubt } from '../../locale/en/doubt.ts';
import type { Formatter } from '../../locale/format.ts';
import { chairOn } from '../../network/chair-doubt.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { boundsWords } from '../period-words.ts';
import { type ChairStatement, chairLabel, chairStatement } from './chair-statement.ts';
import { termLabel } from './spoken.ts';

/** Who holds the chair on a day of which that may not be sure: each that may, and what is known of the time of each. */
export function unsureStatement(network: NetworkOnDate, format: Formatter): ChairStatement {
  const { terms, isSure } = chairOn(network);
  if (isSure || !terms.length) return chairStatement(onlyWith(terms, network), format);
  const { mayChair, notCertain } = format.words('doubt', doubt);
  const { list, semicolon } = format.language;
  const names = [...new Set(terms.map(({ party }) => format.partyName(party).text))];
  // Whose dates they are has to be said where only one of several holds the chair.
  const bounds = terms.map((term) => (terms.length > 1 ? termLabel(term, format) : boundsWords(term, format)));
  return {
    heading: mayChair(names),
    label: chairLabel(network, format) + list.separator + notCertain,
    names: [{ text: `${names.join(' / ')}?`, lang: undefined }],
    since: bounds.join(`${semicolon} `),
  };
}

function onlyWith(terms: NetworkOnDate['terms'], network: NetworkOnDate): NetworkOnDate {
  return { ...network, terms };
}

import type { Formatter } from '../../locale/format.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { termPeriodText } from '../detail/term-period.ts';
import { chairStatement } from './chair-statement.ts';

/** A term for who cannot see it: the party first, then from when to when. */
export function termLabel(term: Term, format: Formatter): string {
  const planned = term.tense === 'planned' ? format.messages.status.planned : '';
  return [format.partyName(term.party).text, termPeriodText(term.period, format, 'long'), planned]
    .filter(Boolean)
    .join(format.language.list.separator);
}

/** The chart in one sentence: of which network, and who holds the chair. */
export function rotationSummary(networks: readonly NetworkOnDate[], format: Formatter): string {
  return networks
    .map((network) => {
      const { label, names, since } = chairStatement(network, format);
      const who = names.length
        ? format.sentence(`${label}: ${format.list(names.map(({ text }) => text))}, ${since}`)
        : since;
      return format.messages.rotationSummary({ network: format.text(network.network.name), chair: who });
    })
    .join(' ');
}

import type { Formatter, LocalText } from '../../locale/format.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';

/** The answer before the chart: who holds the chair on the day, and since when. */
export interface ChairStatement {
  /** `Chair now`, or `Chair on 1 Jan 2025` for another day than the dataset's own. */
  readonly label: string;
  readonly names: readonly LocalText[];
  readonly since: string;
}

export function chairStatement(network: NetworkOnDate, format: Formatter): ChairStatement {
  const { messages } = format;
  const { asOf } = network;
  const terms = currentTerms(network);
  const label = asOf.day === asOf.updated ? messages.chairNow : messages.chairOn({ date: format.day(asOf.day) });
  const bounds = terms.map((term) => {
    const until = typeof term.period.end === 'object' ? format.until(term.period) : '';
    return [format.since(term.period), until].filter(Boolean).join(format.language.list.separator);
  });
  return {
    label,
    names: terms.map(({ party }) => format.partyName(party)),
    since: terms.length ? format.list([...new Set(bounds)]) : messages.noChair,
  };
}

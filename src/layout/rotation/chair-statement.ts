import type { Formatter, LocalText } from '../../locale/format.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';

/** The answer before the chart: who holds the chair on the day, and since when. */
export interface ChairStatement {
  /** `Chair now`, or `Chair on 1 Jan 2025` for another day than the dataset's own. */
  readonly label: string;
  /** With a question mark behind the name of who may hold it, and may not. */
  readonly names: readonly LocalText[];
  readonly since: string;
}

/**
 * The answers for some networks, each under the name of its own where there are several; none where all have the same chair, which
 * the heading says.
 */
export function chairStatements(networks: readonly NetworkOnDate[], format: Formatter): readonly ChairStatement[] {
  const statements = networks.map((network) => chairStatement(network, format));
  if (statements.length < 2) return statements;
  const chairs = new Set(statements.map(({ names }) => names.map(({ text }) => text).join('\n')));
  if (chairs.size === 1 && !chairs.has('')) return [];
  return networks.flatMap(({ network }, index) => {
    const { names = [], since = '' } = statements[index] ?? {};
    return { label: format.text(network.abbreviation ?? network.name), names, since: names.length ? '' : since };
  });
}

export function chairStatement(network: NetworkOnDate, format: Formatter): ChairStatement {
  const { messages } = format;
  const { asOf } = network;
  const terms = currentTerms(network);
  const label = labelOn(asOf, format);
  const bounds = terms.map((term) => {
    const until = term.period.end === 'open' ? '' : format.until(term.period);
    return [format.since(term.period), until].filter(Boolean).join(format.language.list.separator);
  });
  return {
    label,
    names: terms.map(({ party, phase }) => {
      const name = format.partyName(party);
      return phase === 'during' ? name : { ...name, text: `${name.text}?` };
    }),
    since: terms.length ? format.list([...new Set(bounds)]) : messages.noChair,
  };
}

/** Beyond what the dataset knows, no claim is made for the day itself. */
function labelOn({ day, updated }: NetworkOnDate['asOf'], format: Formatter): string {
  const { chairNow, chairOn, chairAsKnownOn } = format.messages;
  if (day === updated) return chairNow;
  return day < updated ? chairOn({ date: format.day(day) }) : chairAsKnownOn({ date: format.day(updated) });
}

import type { Formatter } from '../../locale/format.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import type { Headline } from '../headline.ts';

/** The finding first: who holds the chair; then of what. */
export function rotationHeadline(networks: readonly NetworkOnDate[], format: Formatter): Headline {
  const { messages } = format;
  // What is not sure makes no heading.
  const chairs = networks.map((network) =>
    currentTerms(network).flatMap(({ party, phase }) => (phase === 'during' ? format.partyName(party).text : [])),
  );
  // Of several networks only what is true of all can be said in one line.
  const [holders = []] = new Set(chairs.map((chair) => chair.join('\n'))).size < 2 ? chairs : [];
  const names = format.list(networks.map(({ network }) => format.within(network.name)));
  return {
    heading: {
      text: holders.length ? messages.rotationHeading(holders.length, format.list(holders)) : messages.noChairHeading,
      lang: undefined,
    },
    description: { text: format.sentence(messages.chairmanshipOf({ network: names })), lang: undefined },
  };
}

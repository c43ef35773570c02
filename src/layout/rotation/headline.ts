import type { Formatter } from '../../locale/format.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import type { Headline } from '../headline.ts';

/** The finding first: who holds the chair; then of what. */
export function rotationHeadline(networks: readonly NetworkOnDate[], format: Formatter): Headline {
  const { messages } = format;
  const chairs = networks.map((network) =>
    format.list(currentTerms(network).map(({ party }) => format.partyName(party).text)),
  );
  // Of several networks only what is true of all can be said in one line.
  const [holders = ''] = chairs.every((chair) => chair === chairs[0]) ? chairs : [];
  const names = format.list(networks.map(({ network }) => format.within(network.name)));
  return {
    heading: {
      text: holders ? messages.rotationHeading({ party: holders }) : messages.noChairHeading,
      lang: undefined,
    },
    description: { text: format.sentence(messages.chairmanshipOf({ network: names })), lang: undefined },
  };
}

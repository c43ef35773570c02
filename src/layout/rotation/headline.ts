import type { Formatter } from '../../locale/format.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import type { Headline } from '../headline.ts';

/** The finding first: who holds the chair; then of what. */
export function rotationHeadline(networks: readonly NetworkOnDate[], format: Formatter): Headline {
  const { messages } = format;
  const [only, ...others] = networks;
  const holders = only && !others.length ? currentTerms(only).map(({ party }) => format.partyName(party).text) : [];
  const names = format.list(networks.map(({ network }) => format.text(network.name)));
  return {
    heading: {
      text: holders.length ? messages.rotationHeading({ party: format.list(holders) }) : messages.noChairHeading,
      lang: undefined,
    },
    description: { text: format.sentence(messages.chairmanshipOf({ network: names })), lang: undefined },
  };
}

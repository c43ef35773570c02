import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Headline } from '../headline.ts';
import type { SayChair } from './chair-statement.ts';

/**
 * The finding first: who holds the chair; then of what.
 *
 * @param say undefined while it cannot be said
 */
export function rotationHeadline(
  networks: readonly NetworkOnDate[],
  format: Formatter,
  say: SayChair | undefined,
): Headline {
  const { messages } = format;
  const headings = new Set(networks.map((network) => say?.(network, format).heading));
  // Of several networks only what is true of all can be said in one line.
  const [heading = messages.noChairHeading] = headings.size < 2 ? headings : [];
  const names = format.list(networks.map(({ network }) => format.within(network.name)));
  return {
    heading: { text: heading, lang: undefined },
    description: { text: format.sentence(messages.chairmanshipOf({ network: names })), lang: undefined },
  };
}

import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Headline } from '../headline.ts';

/** What is shown, then of which network. */
export function timelineHeadline(
  networks: readonly NetworkOnDate[],
  hasMilestones: boolean,
  format: Formatter,
): Headline {
  const { messages } = format;
  const names = format.list(networks.map(({ network }) => format.within(network.name)));
  return {
    heading: { text: hasMilestones ? messages.timelineHeading : messages.meetingsHeading, lang: undefined },
    description: { text: format.sentence(names), lang: undefined },
  };
}

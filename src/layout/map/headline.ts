import type { Formatter } from '../../locale/format.ts';
import { withLanguage } from '../../locale/runs.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { asOfText } from '../as-of-text.ts';
import type { Headline } from '../headline.ts';
import { roleCount } from '../role-label.ts';

/** How many take part in which role; then in what, where its secretariat is, and on what day if that is not the data's own. */
export function mapHeadline(network: NetworkOnDate, format: Formatter): Headline {
  const { messages } = format;
  const name = format.local(network.network.name);
  const held = network.roles.filter(({ standings }) => standings.length);
  const counts = format.list(held.map((role) => roleCount(network.network, role, format)));
  const isBefore = network.founding !== undefined && network.founding.earliest > network.asOf.day;
  const heading = isBefore
    ? messages.notYetFounded({ date: format.day(network.asOf.day) })
    : messages.mapHeading({ counts });
  const seats = network.secretariats.map(({ place }) => format.within(place.name));
  const sentences = [
    withLanguage(name),
    held.length &&
      network.current.every(({ membership }) => membership.organisation !== undefined) &&
      messages.throughOrganisations,
    seats.length && messages.secretariatIn({ place: format.list(seats) }),
    !isBefore && network.asOf.day !== network.asOf.updated && asOfText(network.asOf, format),
  ];
  const description = sentences
    .filter(Boolean)
    .map((words) => format.sentence(String(words)))
    .join(' ');
  return counts || isBefore
    ? { heading: { text: heading, lang: undefined }, description: { text: description, lang: undefined } }
    : { heading: name, description: undefined };
}

/** What the map says to who cannot see it. */
import type { DateWidth, Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Standing } from '../../network/standing.ts';
import { asOfText } from '../as-of-text.ts';
import { roleLabel } from '../role-label.ts';
import { partiesByRole } from './parties-by-role.ts';

/** `Kazakhstan, Member since 10 October 2024, through Kazakhstan Red Crescent` */
export function partyLabel(standing: Standing, isChair: boolean, network: NetworkOnDate, format: Formatter): string {
  const { party, membership } = standing;
  const { messages } = format;
  return [
    format.partyName(party).text,
    ...standingWords(standing, network, format, 'long'),
    membership.organisation === undefined
      ? ''
      : messages.through({ organisation: format.text(membership.organisation) }),
    isChair && messages.key.chair,
  ]
    .filter(Boolean)
    .join(format.language.list.separator);
}

/** The role and since when, for who left also until when. */
export function standingWords(
  { role, period, phase }: Standing,
  { network }: NetworkOnDate,
  format: Formatter,
  width: DateWidth,
): readonly string[] {
  const { messages } = format;
  const label = roleLabel(network, role, format);
  if (phase === 'starting' && period.start)
    return [label, format.during(period.start, format.date(period.start, width))];
  const words = messages.roleSince({ role: label, since: format.since(period, width) });
  if (phase === 'after') return [messages.hasLeft, words, format.until(period, width)];
  return phase === 'ending' ? [words, format.until(period, width)] : [words];
}

/** The whole map in a few sentences: the network, who is what, and on what day if that is not the data's own. */
export function mapSummary(network: NetworkOnDate, format: Formatter): string {
  const { founding, asOf } = network;
  const { messages } = format;
  const isBefore = founding && founding.earliest > asOf.day;
  const roles = partiesByRole(network, format).join(' ');
  const notYet = isBefore ? `${messages.notYetFounded({ date: format.day(asOf.day) })}.` : '';
  const day = isBefore || asOf.day === asOf.updated ? '' : asOfText(asOf, format);
  const summary = messages.mapSummary({ network: format.text(network.network.name), roles: roles || notYet });
  return `${summary} ${day}`.trim();
}

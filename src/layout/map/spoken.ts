/** What the map says to who cannot see it. */
import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Standing } from '../../network/standing.ts';
import { roleLabel } from '../role-label.ts';
import { partiesByRole } from './parties-by-role.ts';

/** `Kazakhstan, Member since 10 October 2024, through Kazakhstan Red Crescent` */
export function partyLabel(
  standing: Standing,
  isChair: boolean,
  { network }: NetworkOnDate,
  format: Formatter,
): string {
  const { party, role, period, phase, membership } = standing;
  const { messages } = format;
  const since = format.since(period, 'long');
  return [
    format.partyName(party).text,
    messages.roleSince({ role: roleLabel(network, role, format), since }),
    phase === 'ending' && format.until(period, 'long'),
    membership.organisation === undefined
      ? ''
      : messages.through({ organisation: format.text(membership.organisation) }),
    isChair && messages.key.chair,
  ]
    .filter(Boolean)
    .join(format.language.list.separator);
}

/** The whole map in a few sentences: the network, and who is what. */
export function mapSummary(network: NetworkOnDate, format: Formatter): string {
  const { founding, asOf } = network;
  const { messages } = format;
  const isBefore = founding && founding.earliest > asOf.day;
  const roles = partiesByRole(network, format).join(' ');
  const notYet = isBefore ? messages.notYetFounded({ date: format.day(asOf.day) }) : '';
  return messages.mapSummary({ network: format.text(network.network.name), roles: roles || notYet }).trim();
}

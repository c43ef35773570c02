import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Standing } from '../../network/standing.ts';
import { roleLabel } from '../role-label.ts';

/** Who is what, a sentence a role, then who left: what the map says in words, and all it says where its shapes are missing. */
export function partiesByRole(
  { network, roles, current, standings }: NetworkOnDate,
  format: Formatter,
): readonly string[] {
  const left = standings.filter(({ phase, party }) => phase === 'after' && !current.some((now) => now.party === party));
  const groups = roles.map(({ role, standings: held }) => [roleLabel(network, role.id, format), held] as const);
  return [...groups, [format.messages.hasLeft, left] as const]
    .filter(([, held]) => held.length)
    .map(([role, held]) => format.messages.roleSummary({ role, parties: format.list(namesOf(held, format)) }));
}

/** Each name once: a party may have left more than once. */
function namesOf(standings: readonly Standing[], format: Formatter): readonly string[] {
  return [...new Set(standings.map(({ party }) => format.partyName(party).text))];
}

import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { roleLabel } from '../role-label.ts';

/** Who is what, a sentence a role: what the map says in words, and all it says where its shapes are missing. */
export function partiesByRole({ network, roles }: NetworkOnDate, format: Formatter): readonly string[] {
  return roles
    .filter(({ standings }) => standings.length)
    .map(({ role, standings }) =>
      format.messages.roleSummary({
        role: roleLabel(network, role.id, format),
        parties: format.list(standings.map(({ party }) => format.partyName(party).text)),
      }),
    );
}

import type { Network } from '../dataset/model.ts';
import type { Formatter, LocalText } from '../locale/format.ts';
import type { RoleOnDate } from '../network/standing.ts';

/** What a role is called: the dataset's label, else the library's word for `member` and `observer`, else the id. */
export function roleText(network: Network, role: string, format: Formatter): LocalText {
  const label = network.roles?.find(({ id }) => id === role)?.label;
  return label === undefined
    ? { text: format.messages.role[role]?.label ?? role, lang: undefined }
    : format.local(label);
}

export function roleLabel(network: Network, role: string, format: Formatter): string {
  return roleText(network, role, format).text;
}

/** How many hold a role: `5 members`, or `Partner (2)` where the dataset calls it by a word of its own. */
export function roleCount(network: Network, { role, standings }: RoleOnDate, format: Formatter): string {
  const label = roleLabel(network, role.id, format);
  const count = format.number(standings.length);
  const known = format.messages.role[role.id];
  return label === known?.label ? known.counted(standings.length, count) : `${label} (${count})`;
}

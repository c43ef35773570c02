import type { Network } from '../dataset/model.ts';
import type { Formatter } from '../locale/format.ts';
import type { Milestone } from '../network/milestone.ts';
import { roleLabel } from './role-label.ts';

/** What happened, without who: `Network founded`, `Observers join`, `Chair passes to Azerbaijan`, `Secretariat: Istanbul`. */
export function milestoneTitle(
  { type, role, parties, isFirst, place }: Milestone,
  network: Network,
  format: Formatter,
): string {
  const { messages } = format;
  if (type === 'founded') return messages.networkFounded;
  if (place) return messages.secretariatIn({ place: format.text(place.name) });
  if (type === 'chair') {
    const say = isFirst ? messages.chairTakenBy : messages.chairPassesTo;
    return say(parties.length, format.list(parties.map((each) => format.partyName(each).text)));
  }
  const label = roleLabel(network, role, format);
  const gained = messages.role[role]?.joined;
  if (type === 'joined' && gained && !network.roles?.find(({ id }) => id === role)?.label)
    return gained(parties.length);
  return type === 'joined' ? messages.joinedAs({ role: label }) : messages.leftAs({ role: label });
}

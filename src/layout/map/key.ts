import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { roleLabel } from '../role-label.ts';
import { widthClass } from '../width-class.ts';
import type { KeyEntry, PlacedMark, PlacedParty } from './layout.ts';

/** What the drawing needs explained, and nothing that is not in it; a narrow map has a list for the marks with numbers instead. */
export function keyOf(
  network: NetworkOnDate,
  parties: readonly PlacedParty[],
  marks: readonly PlacedMark[],
  { format, width }: Canvas,
): readonly KeyEntry[] {
  const { key } = format.messages;
  const roles = network.roles.flatMap(({ role, standings }): readonly KeyEntry[] => {
    const fill = parties.find((party) => party.role === role.id)?.fill;
    if (!fill) return [];
    return [
      {
        kind: 'role',
        label: roleLabel(network.network, role.id, format),
        fill,
        count: format.number(standings.length),
      },
    ];
  });
  const isNarrow = widthClass(width) === 'narrow';
  const has = (kind: PlacedMark['kind']) => marks.some((mark) => mark.kind === kind && !(isNarrow && mark.number));
  return [
    ...roles,
    ...(has('secretariat') ? [{ kind: 'secretariat' as const, label: key.secretariat }] : []),
    ...(has('meeting') ? [{ kind: 'meeting' as const, label: key.meetingPlace }] : []),
    ...(!isNarrow && parties.some(({ isChair }) => isChair) ? [{ kind: 'chair' as const, label: key.chair }] : []),
  ];
}

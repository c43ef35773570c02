import { withLanguage } from '../../locale/runs.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { roleText } from '../role-label.ts';
import { widthClass } from '../width-class.ts';
import type { KeyEntry, MapLayout } from './layout.ts';
import { NO_ROLE } from './look.ts';
import type { DrawnMark } from './marks.ts';
import type { Seat } from './parties.ts';

/** What the drawing needs explained, and nothing that is not in it; a narrow map has a list for the marks with numbers instead. */
export function keyOf(
  network: NetworkOnDate,
  parties: readonly Seat[],
  marks: readonly DrawnMark[],
  ties: readonly KeyEntry[],
  { format, width }: Canvas,
): MapLayout['key'] {
  const { key, hasLeft } = format.messages;
  const left = parties.filter(({ standing }) => standing.phase === 'after');
  const isNarrow = widthClass(width) === 'narrow';
  const unlisted = marks.filter(({ number }) => !(isNarrow && number));
  const places = unlisted.filter(({ kind }) => kind === 'meeting');
  const grow = places.some(({ site, number }) => !number && site.meetings > 1);
  return [
    ...network.roles.map(({ role, standings }) => {
      const shown = parties.find(({ standing, fill }) => standing.role === role.id && fill !== 'none');
      if (!shown) return false;
      const { fill, outline } = shown;
      const count = format.number(standings.length);
      const label = withLanguage(roleText(network.network, role.id, format));
      return { kind: 'role' as const, label, fill, outline, count };
    }),
    left.length > 0 && { kind: 'role', label: hasLeft, ...NO_ROLE, count: format.number(left.length) },
    // On a phone its pill says so, and a line more would be higher than what is reserved in some languages.
    !isNarrow && parties.some(({ isChair }) => isChair) && { kind: 'chair', label: key.chair },
    unlisted.some(({ kind }) => kind === 'secretariat') && { kind: 'secretariat', label: key.secretariat },
    places.length > 0 && {
      kind: grow ? 'meetings' : 'meeting',
      label: grow ? key.meetingPlaces : key.meetingPlace,
    },
    ...ties,
  ];
}

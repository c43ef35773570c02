import { withLanguage } from '../../locale/runs.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { roleText } from '../role-label.ts';
import { widthClass } from '../width-class.ts';
import type { KeyEntry } from './layout.ts';
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
): readonly KeyEntry[] {
  const { key, hasLeft } = format.messages;
  const roles = network.roles.flatMap(({ role, standings }): readonly KeyEntry[] => {
    const shown = parties.find(({ standing, fill }) => standing.role === role.id && fill !== 'none');
    if (!shown) return [];
    const { fill, outline } = shown;
    const count = format.number(standings.length);
    return [{ kind: 'role', label: withLanguage(roleText(network.network, role.id, format)), fill, outline, count }];
  });
  const left = parties.filter(({ standing }) => standing.phase === 'after');
  const isNarrow = widthClass(width) === 'narrow';
  const unlisted = marks.filter(({ number }) => !(isNarrow && number));
  const places = unlisted.filter(({ kind }) => kind === 'meeting');
  const grow = places.some(({ site, number }) => !number && site.meetings > 1);
  return [
    ...roles,
    ...(left.length ? [{ kind: 'role' as const, label: hasLeft, ...NO_ROLE, count: format.number(left.length) }] : []),
    // On a phone its pill says so, and a line more would be higher than what is reserved in some languages.
    ...(!isNarrow && parties.some(({ isChair }) => isChair) ? [{ kind: 'chair' as const, label: key.chair }] : []),
    ...(unlisted.some(({ kind }) => kind === 'secretariat')
      ? [{ kind: 'secretariat' as const, label: key.secretariat }]
      : []),
    ...(places.length
      ? [
          grow
            ? { kind: 'meetings' as const, label: key.meetingPlaces }
            : { kind: 'meeting' as const, label: key.meetingPlace },
        ]
      : []),
    ...ties,
  ];
}

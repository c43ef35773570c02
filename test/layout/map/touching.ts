/** What may not happen on any map: things that touch, things that leave the picture, parties that nothing names. */
import { contains, crossesRect, inflate, overlap, segmentsCross } from '../../../src/layout/map/geometry.ts';
import type { MapLayout } from '../../../src/layout/map/layout.ts';
import type { Rect } from '../../../src/layout/rect.ts';
import { type TextWidth, tableTextWidth } from '../../../src/layout/text-width.ts';

/** Pairs of things by name that must not touch and do. */
export function touching(
  { labels, marks, neighbours, seas, width, height, parties }: MapLayout,
  textWidth: TextWidth = tableTextWidth,
): readonly string[] {
  const boxes = [
    ...labels.map(({ box, party }) => [`label ${party}`, box] as const),
    ...marks.map(({ box, kind, number }) => [`mark ${kind} ${number?.lines}`, box] as const),
    ...parties.flatMap(({ disc, item }) =>
      disc
        ? [
            [
              `disc ${item.id}`,
              { x: disc.x - disc.r, y: disc.y - disc.r, width: 2 * disc.r, height: 2 * disc.r },
            ] as const,
          ]
        : [],
    ),
    ...[...neighbours, ...seas].map(({ lines, x, y, size }) => {
      const half = textWidth(lines.join(), size, 400) / 2;
      return [`name ${lines}`, { x: x - half, y: y - size, width: 2 * half, height: size }] as const;
    }),
  ];
  const picture = { x: 0, y: 0, width, height };
  const outside = boxes
    .filter(([name, box]) => !name.startsWith('disc') && !contains(picture, box))
    .map(([name]) => `${name} leaves the picture`);
  const pairs = boxes.flatMap(([a, first], index) =>
    boxes
      .slice(index + 1)
      .flatMap(([b, second]) =>
        overlap(first, second) && !areDiscsOfOnePlace(a, b, first, second) ? [`${a} on ${b}`] : [],
      ),
  );
  const lines = labels.flatMap(({ leader, party }) => (leader ? [{ leader, party }] : []));
  const leaders = lines.flatMap(({ leader, party }, index) => [
    ...boxes
      .filter(([name]) => name.startsWith('label') && name !== `label ${party}`)
      .flatMap(([name, box]) => (crossesRect(leader, box) ? [`leader of ${party} through ${name}`] : [])),
    ...lines
      .slice(index + 1)
      .flatMap((other) => (segmentsCross(leader, other.leader) ? [`leaders of ${party} and ${other.party}`] : [])),
    ...marks
      .filter(({ box }) => !overlap(inflate(box, 4), { ...leader.from, width: 0, height: 0 }))
      .flatMap(({ box, kind }) => (crossesRect(leader, box) ? [`leader of ${party} through mark ${kind}`] : [])),
  ]);
  return [...outside, ...pairs, ...leaders];
}

/** Discs touch where states are nearer to each other than a disc is wide at the least. */
function areDiscsOfOnePlace(a: string, b: string, first: Rect, second: Rect): boolean {
  if (!a.startsWith('disc') || !b.startsWith('disc')) return false;
  const apart = Math.hypot(
    first.x + first.width / 2 - second.x - second.width / 2,
    first.y + first.height / 2 - second.y - second.height / 2,
  );
  return apart < 5 || apart >= (first.width + second.width) / 2;
}

/** How often each party is named, in the drawing or in the list. */
export function naming({ labels, list, beside }: MapLayout): readonly string[] {
  return [
    ...labels.flatMap(({ party, rows }) => (/^\d+$/.test(rows[0]?.text.lines[0] ?? '') ? [] : (party ?? []))),
    ...list.filter(({ kind }) => kind === 'number').map(({ title }) => title),
    ...beside.map(({ item }) => item.id),
  ];
}

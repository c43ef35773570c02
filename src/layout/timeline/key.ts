import type { Messages } from '../../locale/messages.ts';
import type { Entry } from '../../network/entry.ts';
import type { Texture, TimelineKeyItem } from './layout.ts';
import { textureOf } from './mark.ts';
import { stateOf } from './words.ts';

type Kind = TimelineKeyItem['kind'];

/** How each kind is shown, how exact first and how sure second: the length of the mark in px, and its texture. */
const KINDS: readonly (readonly [kind: Kind, length: number, texture: Texture])[] = [
  ['exactDay', 11, 'solid'],
  ['monthKnown', 18, 'tint'],
  ['yearKnown', 30, 'hatch'],
  ['periodKnown', 30, 'hatch'],
  ['planned', 18, 'solid'],
  ['later', 11, 'solid'],
];

const SIZE = 11;
const RANGE_RADIUS = 2;

/** Half an outline around a mark of the key, px. */
const MARGIN = 1;

/** The kinds of marks that are present; none where all are dots, which say it themselves. */
export function timelineKey(entries: readonly Entry[], { key }: Messages): readonly TimelineKeyItem[] {
  const present = new Set<string | undefined>(entries.flatMap((entry) => [exactness(entry), stateOf(entry)]));
  const kinds = KINDS.filter(([kind]) => present.has(kind));
  if (kinds.length === 1 && present.has('exactDay')) return [];
  return kinds.map(([kind, length, texture]) => ({
    kind,
    label: key[kind],
    state: kind === 'planned' || kind === 'later' ? kind : 'held',
    mark: {
      x: MARGIN,
      y: MARGIN,
      width: length,
      height: SIZE,
      radius: kind === 'periodKnown' ? RANGE_RADIUS : SIZE / 2,
      texture,
      strike: undefined,
    },
    width: length + 2 * MARGIN,
  }));
}

function exactness(entry: Entry): Kind | undefined {
  const { precision } = entry.date;
  const texture = textureOf(entry);
  if (texture === 'solid') return 'exactDay';
  if (texture === 'hatch') return precision === 'range' ? 'periodKnown' : 'yearKnown';
  return precision === 'day' ? undefined : 'monthKnown';
}

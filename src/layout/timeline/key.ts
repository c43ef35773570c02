import type { Messages } from '../../locale/messages.ts';
import { type EntryHost, hostSpan } from '../../network/entry.ts';
import { entryStates } from './entry-states.ts';
import type { Lane } from './lane.ts';
import type { Texture, TimelineKeyItem } from './layout.ts';
import { textureOf } from './mark.ts';

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
export function timelineKey(lanes: readonly Lane[], { key }: Messages): readonly TimelineKeyItem[] {
  const present = new Set<string | undefined>(
    lanes.flatMap(({ entries }) => [...kindsOf(entries.hosts), ...entryStates(entries).present]),
  );
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

const kinds = new WeakMap<readonly EntryHost[], ReadonlySet<Kind | undefined>>();

/** How exact the dates of some entries are: looked at once, since it is the same on every day. */
function kindsOf(hosts: readonly EntryHost[]): ReadonlySet<Kind | undefined> {
  let found = kinds.get(hosts);
  if (!found) {
    found = new Set(hosts.map(exactness));
    kinds.set(hosts, found);
  }
  return found;
}

function exactness(host: EntryHost): Kind | undefined {
  const { precision } = host.date;
  const texture = textureOf({ date: host.date, span: hostSpan(host) });
  if (texture === 'solid') return 'exactDay';
  if (texture === 'hatch') return precision === 'range' ? 'periodKnown' : 'yearKnown';
  return precision === 'day' ? undefined : 'monthKnown';
}

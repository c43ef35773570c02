import type { Messages } from '../../locale/messages.ts';
import type { AsOf } from '../../network/as-of.ts';
import { type Entries, type EntryHost, hostSpan, statusOf, tenseOf } from '../../network/entry.ts';
import type { EntryState, Texture, TimelineKeyItem } from './layout.ts';
import { textureOf } from './mark.ts';
import { stateOf } from './words.ts';

export type KeyKind = TimelineKeyItem['kind'];

/** How each kind is shown, how exact first and how sure second: the length of the mark in px, and its texture. */
const KINDS: readonly (readonly [kind: KeyKind, length: number, texture: Texture])[] = [
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

/**
 * The kinds of marks that are present; none where all are dots, which say it themselves.
 *
 * @param present kinds, and states
 */
export function timelineKey(present: ReadonlySet<string | undefined>, { key }: Messages): readonly TimelineKeyItem[] {
  const kinds = KINDS.filter(([kind]) => present.has(kind));
  if (kinds.length === 1 && present.has('exactDay')) return [];
  return kinds.map(([kind, length, texture]) => ({
    kind,
    label: key[kind],
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

const states = new WeakMap<Entries, ReadonlySet<string | undefined>>();

/** How exact the dates of some entries are, and how they stand: looked at once, since a list of thousands is turned page by page. */
export function kindsOf(entries: Entries): ReadonlySet<string | undefined> {
  let found = states.get(entries);
  if (!found) {
    found = new Set(entries.hosts.flatMap((host) => [exactness(host), stateOn(host, entries.asOf)]));
    states.set(entries, found);
  }
  return found;
}

function stateOn(host: EntryHost, asOf: AsOf): EntryState {
  const status = statusOf(host);
  return stateOf({ status, tense: tenseOf(host.date, status, asOf) });
}

export function exactness(host: EntryHost): KeyKind | undefined {
  const { precision } = host.date;
  const texture = textureOf({ date: host.date, span: hostSpan(host) });
  if (texture === 'solid') return 'exactDay';
  if (texture === 'hatch') return precision === 'range' ? 'periodKnown' : 'yearKnown';
  return precision === 'day' ? undefined : 'monthKnown';
}

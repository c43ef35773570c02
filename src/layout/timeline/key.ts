import type { Formatter } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';
import type { Texture, TimelineKeyItem } from './layout.ts';
import { textureOf } from './mark.ts';
import { stateOf } from './words.ts';

type Kind = TimelineKeyItem['kind'];

/** The size of a mark in the key along time, its texture and its state; px. */
const SWATCHES: Readonly<Record<Kind, readonly [length: number, texture: Texture, state: TimelineKeyItem['state']]>> = {
  exactDay: [11, 'solid', 'held'],
  monthKnown: [18, 'tint', 'held'],
  yearKnown: [30, 'hatch', 'held'],
  periodKnown: [30, 'hatch', 'held'],
  planned: [18, 'solid', 'planned'],
  later: [11, 'solid', 'later'],
};

const SIZE = 11;
const RANGE_RADIUS = 2;

/** Half an outline around a mark of the key, px. */
const MARGIN = 1;

/** The kinds of marks that are present, how exact first and how sure second; none where all are dots, which say it themselves. */
export function timelineKey(entries: readonly Entry[], { messages }: Formatter): readonly TimelineKeyItem[] {
  const present = new Set(entries.flatMap(kindsOf));
  if (present.size === 1 && present.has('exactDay')) return [];
  return (Object.keys(SWATCHES) as Kind[])
    .filter((kind) => present.has(kind))
    .map((kind) => {
      const [length, texture, state] = SWATCHES[kind];
      const radius = kind === 'periodKnown' ? RANGE_RADIUS : SIZE / 2;
      return {
        kind,
        label: messages.key[kind],
        state,
        mark: { x: MARGIN, y: MARGIN, width: length, height: SIZE, radius, texture, strike: undefined },
        width: length + 2 * MARGIN,
        height: SIZE + 2 * MARGIN,
      };
    });
}

function kindsOf(entry: Entry): readonly Kind[] {
  const { precision } = entry.date;
  const state = stateOf(entry);
  const kinds: Readonly<Record<Texture, Kind | undefined>> = {
    solid: 'exactDay',
    tint: precision === 'day' ? undefined : 'monthKnown',
    hatch: precision === 'range' ? 'periodKnown' : 'yearKnown',
  };
  const exactness = kinds[textureOf(entry)];
  return [...(exactness ? [exactness] : []), ...(state === 'planned' || state === 'later' ? [state] : [])];
}

/** The mark of an entry: it covers the time within which the entry is known to fall, and no more exactly than that. */
import { isExactDay } from '../../dataset/edtf.ts';
import type { Entry } from '../../network/entry.ts';
import { position, type TimeScale } from '../time-scale.ts';
import type { Label } from './label.ts';
import type { LaneEntry } from './lane.ts';
import type { Mark, Texture } from './layout.ts';
import { stateOf } from './words.ts';

/** Across time, px. */
export const MARK_SIZE = 14;

/** The shortest mark of a fuzzy date along time, px, so that a month is told from a day on any scale; on the rail all months. */
const SHORTEST_FUZZY = 16;
const RAIL_CAPSULE = 26;
const RAIL_DOT = 12;

const RANGE_RADIUS = 2;
const STRIKE_REACH = 9;

/** The first and the last day that an entry may touch; infinite where a range is open. */
export function markDays({ date, span }: Pick<Entry, 'date' | 'span'>): {
  readonly first: number;
  readonly last: number;
} {
  return { first: date.earliest, last: (typeof span.end === 'object' ? span.end : date).latest };
}

export function textureOf({ date, span: { end } }: Pick<Entry, 'date' | 'span'>): Texture {
  const ends = [date, typeof end === 'object' ? end : date];
  if (ends.every(isExactDay)) return 'solid';
  return ends.some(({ precision }) => precision === 'year' || precision === 'range') ? 'hatch' : 'tint';
}

/** The shortest mark of an entry along time, px. */
export function leastMark(isFuzzy: boolean): number {
  return isFuzzy ? SHORTEST_FUZZY : MARK_SIZE;
}

/** The mark on a scale of time, centred on `y`; a mark too short is widened about its middle. */
export function laneMark(source: LaneEntry, scale: TimeScale, y: number): Mark {
  const { first, last } = markDays(source.entry);
  const from = position(scale, Math.max(first, scale.first));
  const to = position(scale, Math.min(last + 1, scale.last));
  const width = Math.max(leastMark(textureOf(source.entry) !== 'solid'), to - from);
  const x = Math.max(0, Math.min((from + to - width) / 2, scale.to + scale.from - width));
  return markOf(source.entry, x, y - MARK_SIZE / 2, width, MARK_SIZE);
}

/** The mark on the rail, centred on `x`, beside a label with its top at `y`: a year or a range is as tall as its entry. */
export function railMark({ entry }: LaneEntry, { height, pieces: [date] }: Label, x: number, y: number): Mark {
  const texture = textureOf(entry);
  if (texture === 'solid' && entry.span.date && date) {
    return markOf(entry, x - RAIL_DOT / 2, y + (date.style.leading - RAIL_DOT) / 2, RAIL_DOT, RAIL_DOT);
  }
  return markOf(entry, x - MARK_SIZE / 2, y, MARK_SIZE, Math.max(RAIL_CAPSULE, texture === 'hatch' ? height : 0));
}

/** A mark of a given size; the ends of a range are square, since it is none of the calendar's own spans. */
function markOf(entry: Entry, x: number, y: number, width: number, height: number): Mark {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return {
    x,
    y,
    width,
    height,
    radius: entry.date.precision === 'range' ? RANGE_RADIUS : Math.min(width, height) / 2,
    texture: textureOf(entry),
    strike:
      stateOf(entry) === 'cancelled'
        ? { x1: middle - STRIKE_REACH, y1: centre + STRIKE_REACH, x2: middle + STRIKE_REACH, y2: centre - STRIKE_REACH }
        : undefined,
  };
}

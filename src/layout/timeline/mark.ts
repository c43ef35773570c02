/** The mark of an entry: it covers the time within which the entry is known to fall, and no more exactly than that. */
import type { Day } from '../../dataset/calendar.ts';
import { isExactDay } from '../../dataset/edtf.ts';
import type { Entry } from '../../network/entry.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import type { Label } from './label.ts';
import type { Line, Mark, Texture } from './layout.ts';
import { px } from './px.ts';
import { stateOf } from './words.ts';

/** Across time, px. */
export const MARK_SIZE = 14;

/** The shortest mark along time, px, so that a month is told from a day on any scale. */
const SHORTEST: Readonly<Record<Texture, number>> = { solid: MARK_SIZE, tint: 16, hatch: 16 };

/** The mark of a fuzzy date on the rail, and of an exact one, px. */
const RAIL_CAPSULE = 26;
const RAIL_DOT = 12;

const RANGE_RADIUS = 2;
const STRIKE_REACH = 9;

/** The first and the last day that an entry may touch; infinite where a range is open. */
export function markDays({ date, span: { end } }: Entry, asOf: Day): { readonly first: Day; readonly last: Day } {
  const last = typeof end === 'object' ? end.latest : end ? Math.max(asOf, date.latest) : date.latest;
  return { first: date.earliest, last };
}

export function textureOf({ date, span: { end } }: Entry): Texture {
  const ends = [date, typeof end === 'object' ? end : date];
  if (ends.every(isExactDay)) return 'solid';
  return ends.some(({ precision }) => precision === 'year' || precision === 'range') ? 'hatch' : 'tint';
}

/** The mark on a scale of time, centred on `y`; a mark too short is widened about its middle. */
export function laneMark(entry: Entry, asOf: Day, scale: TimeScale, y: number): Mark {
  const { first, last } = markDays(entry, asOf);
  const texture = textureOf(entry);
  const from = position(scale, Math.max(first, scale.first));
  const to = position(scale, Math.min(last + 1, scale.last));
  const width = Math.max(SHORTEST[texture], to - from);
  const x = Math.min(Math.max((from + to - width) / 2, 0), scale.to + scale.from - width);
  return markOf(entry, { x, y: y - MARK_SIZE / 2, width, height: MARK_SIZE });
}

/** The mark on the rail, centred on `x`, beside a label with its top at `y`: a year or a range is as tall as its entry. */
export function railMark(entry: Entry, label: Label, x: number, y: number): Mark {
  const texture = textureOf(entry);
  if (texture === 'solid' && entry.span.date) {
    const top = y + label.dateMiddle - RAIL_DOT / 2;
    return markOf(entry, { x: x - RAIL_DOT / 2, y: top, width: RAIL_DOT, height: RAIL_DOT });
  }
  const height = texture === 'hatch' ? Math.max(RAIL_CAPSULE, label.height) : RAIL_CAPSULE;
  return markOf(entry, { x: x - MARK_SIZE / 2, y, width: MARK_SIZE, height });
}

/** A mark of a given size; the ends of a range are square, since it is none of the calendar's own spans. */
export function markOf(entry: Entry, { x, y, width, height }: Rect): Mark {
  return {
    x: px(x),
    y: px(y),
    width: px(width),
    height: px(height),
    radius: entry.date.precision === 'range' ? RANGE_RADIUS : Math.min(width, height) / 2,
    texture: textureOf(entry),
    strike: stateOf(entry) === 'cancelled' ? slash(x + width / 2, y + height / 2) : undefined,
  };
}

function slash(x: number, y: number): Line {
  return { x1: px(x - STRIKE_REACH), y1: px(y + STRIKE_REACH), x2: px(x + STRIKE_REACH), y2: px(y - STRIKE_REACH) };
}

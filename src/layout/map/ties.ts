/**
 * Ties between cities as arcs: those that hold on the day and of which both ends lie in parties that are in the network on it.
 * The others, of which a detail or a table may still tell, would be lines to places that the map says nothing about.
 */

import { phaseOn } from '../../dataset/period.ts';
import type { Formatter } from '../../locale/format.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { isHeld } from '../../network/standing.ts';
import { type TieWithPlaces, tiesOf } from '../../network/ties.ts';
import type { Rect } from '../rect.ts';
import { tenth } from '../tenth.ts';
import { tieKind, tieName, tieNameWithin } from '../tie-words.ts';
import { boxAround, contains, distance, overlap, rectAround, roundPoint } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { Circle, KeyEntry, PlacedLabel, PlacedTie, Point } from './layout.ts';
import type { DrawnMark } from './marks.ts';
import type { Site } from './sites.ts';

/** An arc that wants its area to be hit. */
export interface Arc extends Omit<PlacedTie, 'hit'> {
  readonly tie: TieWithPlaces;
  /** Boxes along it, nearer to each other than any name is wide. */
  readonly room: readonly Rect[];
}

/** What an arc had better not run over. */
export interface InTheWay {
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly DrawnMark[];
  readonly discs: readonly Circle[];
}

/** How high an arc may rise over its chord, as shares of that; below 0 it hangs. Gentle ones look best, flat ones like a leader. */
const BEST_RISE = 0.14;
const RISES = [BEST_RISE, 0.09, 0.2, 0.05, -0.1, 0.28, -0.18];
const STEPS = 24;
/** px, of the box that each point of an arc keeps free */
const ROOM = 4;
/** Costs against a rise of the whole chord. */
const COST_OF_LABEL = 0.3;
const COST_OF_MARK = 0.1;
const COST_OF_EDGE = 1;
/** As many are named in the key, more only counted. */
const MOST_NAMED = 2;

export function tiesOn(network: NetworkOnDate): readonly TieWithPlaces[] {
  const parties = new Set(network.current.map(({ party }) => party.id));
  const holds = ({ period }: TieWithPlaces) => !period || isHeld({ phase: phaseOn(period, network.asOf) });
  return tiesOf(network).filter((tie) => holds(tie) && tie.places.every(({ party }) => parties.has(party)));
}

/** The ends that the network has nothing else to do with, as sites. */
export function endsOf(ties: readonly TieWithPlaces[], sites: readonly Site[], format: Formatter): readonly Site[] {
  const known = new Set(sites.map(({ place }) => place));
  const ends = new Set(ties.flatMap(({ places }) => places).filter((place) => !known.has(place)));
  return [...ends].map((place) => ({
    place,
    kind: 'end',
    notes: [],
    meetingNote: '',
    meetings: 0,
    summary: format.list(ties.filter(({ places }) => places.includes(place)).map((tie) => tieWords(tie, format))),
  }));
}

/** An arc for each tie of which both ends are in the picture. */
export function drawArcs(ties: readonly TieWithPlaces[], inTheWay: InTheWay, ground: Ground): readonly Arc[] {
  return ties.flatMap((tie) => {
    const [from, to] = tie.places.map((place) => inTheWay.marks.find(({ site }) => site.place === place));
    if (!from || !to || from === to) return [];
    const boxes = {
      labels: inTheWay.labels.flatMap(({ rows }) => rows.map(({ box }) => box)),
      marks: [
        ...inTheWay.marks.filter((mark) => mark !== from && mark !== to).map(({ box }) => box),
        ...inTheWay.discs.map(boxAround),
      ],
    };
    const top = bestTop(from.circle, to.circle, boxes, ground.picture);
    return [drawArc(tie, from.circle, to.circle, top, ground.canvas.format)];
  });
}

/** What the arcs mean: by kind, a few by their places, many by their number. */
export function tieKey(arcs: readonly Pick<Arc, 'tie'>[], format: Formatter): readonly KeyEntry[] {
  const kinds = [...new Set(arcs.map(({ tie }) => tieKind(tie.tie, format)))];
  return kinds.map((label) => {
    const same = arcs.filter(({ tie }) => tieKind(tie.tie, format) === label);
    return same.length > MOST_NAMED
      ? { kind: 'tie', label, count: format.number(same.length) }
      : { kind: 'tie', label: `${format.list(same.map(({ tie }) => tieNameWithin(tie, format)))}: ${label}` };
  });
}

function tieWords(tie: TieWithPlaces, format: Formatter): string {
  return `${tieName(tie, format)}: ${tieKind(tie.tie, format)}`;
}

function drawArc(tie: TieWithPlaces, from: Point, to: Point, top: Point, format: Formatter): Arc {
  const control = controlOf(from, to, top);
  const name = tieName(tie, format);
  const label = [name, tieKind(tie.tie, format), tie.period && format.since(tie.period, 'long')];
  return {
    tie,
    item: {
      id: tie.tie.id,
      type: 'tie',
      label: label.filter(Boolean).join(format.language.list.separator),
      name,
      isMark: true,
      ...roundPoint(top),
    },
    room: roomOf(from, to, top),
    path: `M${tenth(from.x)},${tenth(from.y)}Q${tenth(control.x)},${tenth(control.y)} ${tenth(to.x)},${tenth(to.y)}`,
  };
}

/** The top of the arc that is in nobody's way, or least so. */
function bestTop(
  from: Circle,
  to: Circle,
  { labels, marks }: { readonly labels: readonly Rect[]; readonly marks: readonly Rect[] },
  picture: Rect,
): Point {
  let best: Point = from;
  let least = Number.POSITIVE_INFINITY;
  for (const rise of RISES) {
    if (Math.abs(rise - BEST_RISE) >= least) continue;
    const top = topOf(from, to, rise);
    const points = roomOf(from, to, top);
    const hits = (boxes: readonly Rect[]) => points.filter((point) => boxes.some((box) => overlap(box, point))).length;
    const cost =
      Math.abs(rise - BEST_RISE) +
      COST_OF_LABEL * hits(labels) +
      COST_OF_MARK * hits(marks) +
      COST_OF_EDGE * points.filter((point) => !contains(picture, point)).length;
    if (cost < least) [least, best] = [cost, top];
  }
  return best;
}

/** The point over the middle of the chord; an arc between places above each other bends to the side. */
function topOf(from: Point, to: Point, rise: number): Point {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  const length = distance(left, right) || 1;
  const height = rise * length;
  return {
    x: (left.x + right.x) / 2 + (height * (right.y - left.y)) / length,
    y: (left.y + right.y) / 2 - (height * (right.x - left.x)) / length,
  };
}

/** The control point of the quadratic curve that passes through its top half way. */
function controlOf(from: Point, to: Point, top: Point): Point {
  return { x: 2 * top.x - (from.x + to.x) / 2, y: 2 * top.y - (from.y + to.y) / 2 };
}

/** Boxes around points of the arc but for its ends, which are marks. */
function roomOf(from: Point, to: Point, top: Point): readonly Rect[] {
  const control = controlOf(from, to, top);
  return Array.from({ length: STEPS - 1 }, (_, index) => {
    const t = (index + 1) / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const point = { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
    return rectAround(point, ROOM, ROOM);
  });
}

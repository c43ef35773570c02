/**
 * A crowd on a narrow map, drawn larger in a picture of its own: where many parties share a corner, no order of names leaves each of them
 * one, and a newsroom draws that corner once more.
 *
 * The map shows where the inset is by a thin box and leaves out the words for who is in it; the inset has them, and its numbers go on from
 * those of the map. Both are laid out as any map is.
 */
import type { Box, Geography } from '../../geography/geography.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import { tenth } from '../tenth.ts';
import { rectAround } from './geometry.ts';
import type { ListEntry, MapLayout, PlacedLabel, Point, Slot } from './layout.ts';
import type { layoutMap, MapOptions } from './map.ts';
import type { ShapedParty } from './parties.ts';
import type { Write } from './written.ts';

/** A map and its inset. */
export interface WithInset {
  /** Its list has what either only numbers. */
  readonly map: MapLayout;
  readonly inset: MapLayout;
}

/** From so many parties on that a map neither names nor numbers. */
const MANY = 3;
/** An inset shows at most this share of the map's width: less than twice as large is not worth the room. */
const WIDEST = 0.45;
/** px around a crowd, on the map. */
const MARGIN = 4;
/** How far the shape of one party counts from its middle, as a share of the map's width. */
const REACH = 0.1;
/** Of the box around it on the map, so that its lines are seen whole, px. */
const EDGE = 1;
/** Width to height of the inset, and of the map over it. */
const PROPORTIONS = [0.95, 1.6] as const;
const PROPORTIONS_OF_MAP = [1.55, 2.1] as const;

/** What an inset shows, in planar units, and how high the map over it is, px. */
export interface InsetPlan {
  readonly part: Box;
  readonly mapHeight: number;
}

/**
 * What an inset should show of a map that has none; undefined where the map does without.
 */
export function planInset({ list, placed, shown, width }: MapLayout): InsetPlan | undefined {
  const listed = new Set(list.flatMap(({ id, kind }) => (kind === 'number' ? id : [])));
  const bare = new Set(list.flatMap(({ id, kind, number }) => (kind === 'number' && !number ? id : [])));
  if (bare.size < MANY || placed.ties.length) return undefined;
  const scale = width / (shown[2] - shown[0]);
  const idOf = ({ standing }: ShapedParty) => standing.party.id;
  const middle = middleOf(placed.parties.filter((party) => bare.has(idOf(party))));
  const far = ({ centre }: ShapedParty) => Math.hypot(centre.x - middle.x, centre.y - middle.y);
  let box: Rect | undefined;
  for (const party of placed.parties.filter((each) => listed.has(idOf(each))).toSorted((a, b) => far(a) - far(b))) {
    const next = around(box, nearMiddle(party, homeOf(party, shown, scale), width));
    if (next.width + 2 * MARGIN > WIDEST * width || next.height + 2 * MARGIN > WIDEST * width) continue;
    box = next;
  }
  if (!box) return undefined;
  const [left, top] = [shown[0] + (box.x - MARGIN) / scale, shown[1] + (box.y - MARGIN) / scale];
  const all = placed.parties.reduce<Rect>((whole, party) => around(whole, homeOf(party, shown, scale)), box);
  return {
    part: [left, top, left + (box.width + 2 * MARGIN) / scale, top + (box.height + 2 * MARGIN) / scale],
    mapHeight: heightFor(width, all.width, all.height, PROPORTIONS_OF_MAP),
  };
}

function heightFor(width: number, across: number, down: number, [least, most]: readonly [number, number]): number {
  return Math.round(width / Math.min(most, Math.max(least, across / down)));
}

/**
 * A map, and larger what of it is crowded.
 *
 * @param draw lays a map out
 */
export function layoutWithInset(
  draw: typeof layoutMap,
  network: NetworkOnDate,
  { geography, canvas, options, plan: { part, mapHeight } }: InsetRoom,
): WithInset {
  const [x0, y0, x1, y1] = part;
  const height = heightFor(canvas.width, x1 - x0, y1 - y0, PROPORTIONS);
  const isLarger = (party: ShapedParty) => {
    const [x = x1, y = y1] = middleIn(geography, party) ?? [];
    return x > x0 && x < x1 && y > y0 && y < y1;
  };
  const { write = placeAnew, ...rest } = options;
  const map = draw(
    network,
    geography,
    { ...canvas, height: mapHeight },
    {
      ...rest,
      keepsHeight: true,
      write: (writing, place) => write(writing, () => place({ isTold: ({ party }) => !(party && isLarger(party)) })),
    },
  );
  const inset = draw(
    network,
    geography,
    { ...canvas, height },
    {
      ...rest,
      keepsHeight: true,
      part,
      write: (_writing, place) => place({ isTold: ({ party }) => Boolean(party && isLarger(party)) }),
    },
  );
  return joined(map, inset);
}

interface InsetRoom {
  readonly geography: Geography;
  readonly canvas: Canvas;
  readonly options: MapOptions;
  readonly plan: InsetPlan;
}

const placeAnew: Write = (_writing, place) => place();

/** Where a party's name stands best, in planar units. */
function middleIn({ project }: Geography, { feature, standing }: ShapedParty): readonly number[] | undefined {
  const { coordinates } = standing.party;
  return feature?.label ?? (coordinates && project(coordinates));
}

/** The map with a thin box and the list of both; the inset with the numbers of that list. */
function joined(map: MapLayout, inset: MapLayout): WithInset {
  const isParty = ({ kind }: ListEntry) => kind === 'number';
  const numbered = map.list.filter(({ number }) => number);
  const own = inset.list.filter((entry) => isParty(entry) && entry.number);
  const numbers = new Map([
    ...numbered.map(({ id, number }): [string, string] => [id, number]),
    ...own.map(({ id }, index): [string, string] => [id, String(numbered.length + index + 1)]),
  ]);
  const list = [
    ...numbered,
    ...own.map((entry) => ({ ...entry, number: numbers.get(entry.id) ?? '' })),
    ...[...map.list, ...inset.list.filter(isParty)].filter(({ number }) => !number),
  ];
  const isNumbered = new Set(own.map(({ id }) => id));
  const labels = inset.labels.map((label) =>
    isNumbered.has(label.party ?? '') ? withNumber(label, numbers.get(label.party ?? '') ?? '') : label,
  );
  return {
    map: { ...map, list, slots: [...map.slots, ...boxOf(inset.shown, map)] },
    inset: {
      ...inset,
      labels,
      slots: inset.slots.map((slot) => ({ ...slot, label: labels[inset.labels.indexOf(slot.label as PlacedLabel)] })),
      marks: inset.marks.map((mark) => ({
        ...mark,
        number:
          mark.number && mark.item && numbers.has(mark.item.id)
            ? { ...mark.number, lines: [numbers.get(mark.item.id) ?? ''] }
            : undefined,
      })),
      beside: [],
    },
  };
}

function withNumber(label: PlacedLabel, number: string): PlacedLabel {
  return { ...label, rows: label.rows.map((row) => ({ ...row, text: { ...row.text, lines: [number] } })) };
}

/** What an inset shows, on the map: four leaders that lead from nothing to nothing. */
function boxOf(part: Box, { shown, width, height }: MapLayout): readonly Slot[] {
  const scale = width / (shown[2] - shown[0]);
  const [left, top, right, bottom] = part.map((side, index) =>
    tenth(scale * (side - (shown[index % 2] as number))),
  ) as [number, number, number, number];
  const [x0, y0] = [Math.max(EDGE, left), Math.max(EDGE, top)];
  const [x1, y1] = [Math.min(width - EDGE, right), Math.min(height - EDGE, bottom)];
  const corners = [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x1, y: y1 },
    { x: x0, y: y1 },
  ];
  return corners.map((from, index) => ({
    label: {
      party: undefined,
      ground: 'land',
      box: { ...from, width: 0, height: 0 },
      rows: [],
      leader: { from, to: corners[(index + 1) % corners.length] as Point, hasDot: false },
    },
  }));
}

function middleOf(parties: readonly ShapedParty[]): Point {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(parties.map(({ centre }) => centre.x)), y: mean(parties.map(({ centre }) => centre.y)) };
}

/** Where a party is to a reader, px. */
function homeOf({ centre, shape, feature }: ShapedParty, [left, top]: Box, scale: number): Rect {
  const home = feature?.home;
  if (!home) return shape?.box ?? rectAround(centre, 0, 0);
  const [x0, y0, x1, y1] = home;
  return { x: (x0 - left) * scale, y: (y0 - top) * scale, width: (x1 - x0) * scale, height: (y1 - y0) * scale };
}

/** What of a box is near the middle of a party. */
function nearMiddle({ centre }: ShapedParty, { x, y, width, height }: Rect, mapWidth: number): Rect {
  const reach = REACH * mapWidth;
  const [x0, y0] = [Math.max(centre.x - reach, x), Math.max(centre.y - reach, y)];
  return {
    x: x0,
    y: y0,
    width: Math.min(centre.x + reach, x + width) - x0,
    height: Math.min(centre.y + reach, y + height) - y0,
  };
}

function around(one: Rect | undefined, other: Rect): Rect {
  if (!one) return other;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

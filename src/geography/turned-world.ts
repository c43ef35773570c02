/**
 * The world with the parties in its middle: cut where none of them is, upright where most of them are, and true to shape there. Areas
 * stay equal and north is up, but a network around the Pacific is not torn, and one of two continents fills its frame.
 */
import { boundsOf } from './bounds.ts';
import { cutBetween, type Span, wrapped } from './cut.ts';
import { equalEarth, type Parallel, parallelAt } from './equal-earth.ts';
import type { Box, Feature, Geography } from './geography.ts';
import { arcNumber, landsOf } from './lands.ts';
import { type ProjectionRecord, RADIANS } from './projection.ts';

/** Width to height within which parties fill most pictures: for the sake of their shape their box is not stretched beyond. */
const TALLEST = 1;
const WIDEST = 1.5;
/** Kept free between the last land and the end of the map, planar units. */
const MARGIN = 4;

type Arcs = Geography['arcs'];

/** Where a territory is named. */
interface Seat {
  readonly x: number;
  readonly y: number;
  /** One that goes round with it. */
  readonly arc: number;
}

/**
 * @param geography of the world's own file
 * @param file from which it was read; any that is not in Equal Earth is given back as it is
 * @param keys codes of the parties; where these are all around the globe, the geography is given back too
 */
export function turnedTo(geography: Geography, file: unknown, keys: readonly string[]): Geography {
  const { arcs, byKey, features } = geography;
  const { projection } = file as { readonly projection: ProjectionRecord };
  const parties = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  if (projection.type !== 'equalEarth' || !parties.length) return geography;
  const { scale, rotate, translate } = projection;
  const [left, top] = translate;
  const rowAt = rowsOf(projection);
  const unitAt = (y: number) => RADIANS * scale * rowAt(y).spread;

  const degrees = arcs.map((arc) => alongArc(arc, (x, y) => [(x - left) / unitAt(y)]));
  const lands = landsOf(features, arcs.length);
  const cut = cutBetween(
    parties.map((party) => spanOf([atHome(party, arcs, (arc, at) => [degrees[arc]?.[at / 2] as number])])),
    landSpans(parties, lands, degrees),
  );
  if (cut === undefined) return geography;

  const turns = turnsOf(lands, degrees, cut);
  const seats = parties.map((party) => seatOf(party, arcs, turns));
  const middle = meanOf(seats.map(({ x, y, arc }) => (x - left) / unitAt(y) + (turns[arc] as number)));
  let stretch = 1;
  const place = (x: number, y: number, arc: number): [number, number] => [
    left + stretch * (x - left + unitAt(y) * ((turns[arc] as number) - middle)),
    top + (y - top) / stretch,
  ];
  const homeOf = (feature: Feature): Box => boundsOf([atHome(feature, arcs, (arc, _at, x, y) => place(x, y, arc))]);
  const rows = seats.map(({ y }) => rowAt(y));
  stretch = stretchOf(rows, boundsOf(parties.map(homeOf)));

  const placed = arcs.map((arc, number) => alongArc(arc, (x, y) => place(x, y, number)));
  const all = features.map((feature): Feature => {
    const { label, home } = feature;
    const { x, y, arc } = seatOf(feature, arcs, turns);
    return {
      ...feature,
      label: label && [...place(x, y, arc), label[2] * stretch],
      home: home && homeOf(feature),
    };
  });
  const frame = boundsOf(placed);
  return {
    ...geography,
    arcs: placed,
    features: all,
    byKey: new Map(all.flatMap((feature) => [[feature.a2, feature] as const, [feature.id, feature] as const])),
    frame,
    extent: frame.map((edge, index) => (index < 2 ? edge - MARGIN : edge + MARGIN)) as unknown as Box,
    project: ([lon, lat]) => {
      const [x, y] = equalEarth([(wrapped(lon + rotate[0], cut) - middle) * RADIANS, lat * RADIANS]);
      return [left + stretch * scale * x, top - (scale * y) / stretch];
    },
  };
}

/** Many points lie at the same height. */
function rowsOf({ scale, translate: [, top] }: ProjectionRecord): (y: number) => Parallel {
  const rows = new Map<number, Parallel>();
  return (y) => {
    const row = rows.get(y) ?? parallelAt((top - y) / scale);
    rows.set(y, row);
    return row;
  };
}

/** What is made of each point of an arc. */
function alongArc(arc: readonly number[], make: (x: number, y: number) => readonly number[]): readonly number[] {
  const made: number[] = [];
  for (let at = 0; at < arc.length; at += 2) made.push(...make(arc[at] as number, arc[at + 1] as number));
  return made;
}

/** What is made of each point of a territory where it is to a reader. */
function atHome(
  { home, rings }: Feature,
  arcs: Arcs,
  make: (arc: number, at: number, x: number, y: number) => readonly number[],
): readonly number[] {
  const made: number[] = [];
  for (const number of rings.flat().map(arcNumber)) {
    const arc = arcs[number] as readonly number[];
    for (let at = 0; at < arc.length; at += 2) {
      const x = arc[at] as number;
      const y = arc[at + 1] as number;
      if (!home || (x >= home[0] && x <= home[2] && y >= home[1] && y <= home[3])) made.push(...make(number, at, x, y));
    }
  }
  return made;
}

function spanOf(lists: readonly (readonly number[])[]): Span {
  const all = lists.flat();
  return [Math.min(...all), Math.max(...all)];
}

/** How far the lands go that parties are on. */
function landSpans(parties: readonly Feature[], lands: readonly number[], degrees: Arcs): readonly Span[] {
  const inhabited = new Map<number, (readonly number[])[]>();
  for (const arc of parties.flatMap(({ rings }) => rings.flat())) inhabited.set(lands[arcNumber(arc)] as number, []);
  for (const [arc, land] of lands.entries()) inhabited.get(land)?.push(degrees[arc] as readonly number[]);
  return [...inhabited.values()].map(spanOf);
}

/** By how many degrees each arc goes round for its land to lie east of the cut by and large. */
function turnsOf(lands: readonly number[], degrees: Arcs, cut: number): readonly number[] {
  const some = new Map<number, number[]>();
  for (const [arc, land] of lands.entries()) some.set(land, [...(some.get(land) ?? []), degrees[arc]?.[0] as number]);
  const turns = new Map([...some].map(([land, values]) => [land, wrapped(meanOf(values), cut) - meanOf(values)]));
  return lands.map((land) => turns.get(land) as number);
}

/** Where a territory is named; on an outline near by where its parts have come to lie on both sides of the map. */
function seatOf({ label, rings }: Feature, arcs: Arcs, turns: readonly number[]): Seat {
  const numbers = rings.flat().map(arcNumber);
  const [first = 0] = numbers;
  const [x = 0, y = 0] = label ?? (arcs[first] as readonly number[]);
  if (numbers.every((arc) => turns[arc] === turns[first])) return { x, y, arc: first };
  const far = (number: number) => {
    const arc = arcs[number] as readonly number[];
    return Math.min(...alongArc(arc, (px, py) => [(px - x) ** 2 + (py - y) ** 2]));
  };
  return { x, y, arc: numbers.reduce((nearest, arc) => (far(arc) < far(nearest) ? arc : nearest)) };
}

/** How much wider the map has to be for the parties to have their shape, as far as pictures have room for it. */
function stretchOf(rows: readonly Parallel[], [x0, y0, x1, y1]: Box): number {
  const aspect = (x1 - x0) / (y1 - y0);
  const stretch = meanOf(rows.map(({ latitude, spread }) => Math.cos(latitude) / spread));
  return stretch > 1
    ? Math.min(stretch, Math.max(1, Math.sqrt(WIDEST / aspect)))
    : Math.max(stretch, Math.min(1, Math.sqrt(TALLEST / aspect)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

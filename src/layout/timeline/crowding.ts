/**
 * Which entries of a lane are drawn as marks of their own, stacked where they would touch, and which are counted together.
 *
 * All numbers, no words: it runs over every entry in each frame of a zoom.
 */
import { position, type TimeScale } from '../time-scale.ts';
import type { CalendarCells } from './calendar-cells.ts';
import { firstFrom, type LaneDays } from './lane-days.ts';

/** An entry that stands for itself: its index in the lane, its mark along time in px, and how many marks are below it. */
export interface Single {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** The entries of one cell counted together. */
export interface Crowd {
  readonly cell: number;
  /** In order of time; the indices of the lane. */
  readonly indices: Int32Array;
}

/**
 * Entries that reach over more than one cell, by a fuzzy date or by their length, where others are counted: no cell has them, so
 * they lie as bars below the line, and those of the same time as one.
 */
export interface Spread {
  readonly indices: readonly number[];
  readonly from: number;
  readonly to: number;
  /** From the line downwards. */
  readonly row: number;
}

export interface Crowding {
  readonly singles: readonly Single[];
  readonly crowds: readonly Crowd[];
  readonly spreads: readonly Spread[];
  /** How many lie wholly before and after the scale. */
  readonly before: number;
  readonly after: number;
}

export interface CrowdingLimits {
  /** Marks over each other, bars below the line, and marks at all. */
  readonly rows: number;
  readonly spreadRows: number;
  readonly singles: number;
  /** The shortest mark of an entry, px. */
  least(index: number): number;
  isFuzzy(index: number): boolean;
}

/** Between two marks of one row, px. */
const GAP = 2;

/** Bars of one row touch where their times do, px. */
const ROUNDING = 0.01;

/** Columns keep this much of their cell free beside marks, px. */
export const INTO_COLUMN = 8;

/** Where this share of all that there is to see is counted, the rest is too: one picture speaks one language. */
const MOSTLY = 0.34;

interface Extent {
  readonly from: number;
  readonly to: number;
}

interface Placed extends Extent {
  readonly index: number;
  readonly cell: number;
}

const crowded = new WeakMap<LaneDays, { readonly key: string; readonly crowding: Crowding }>();

/**
 * The very same while a reader moves the as-of date, of which it knows nothing.
 *
 * @param days of the lane, in order of time
 * @param limits whose functions say the same of the same days
 */
export function crowdLane(days: LaneDays, scale: TimeScale, cells: CalendarCells, limits: CrowdingLimits): Crowding {
  const { rows, spreadRows, singles } = limits;
  const key = [...Object.values(scale), rows, spreadRows, singles, ...cells.edges].join();
  let known = crowded.get(days);
  if (known?.key !== key) {
    known = { key, crowding: crowd(days, scale, cells, limits) };
    crowded.set(days, known);
  }
  return known.crowding;
}

function crowd(days: LaneDays, scale: TimeScale, { edges }: CalendarCells, limits: CrowdingLimits): Crowding {
  const { first, last } = days;
  const [from, to] = [firstFrom(first, scale.first), firstFrom(first, scale.last)];
  // What is known to the day lies where it begins; only others can reach in from before.
  const reaching = days.broad.filter((index) => index < from && (last[index] as number) >= scale.first);
  const outside = { before: from - reaching.length, after: first.length - to };
  const place = (index: number): Placed => ({
    index,
    cell: cellOf(edges, Math.max(first[index] as number, scale.first)),
    ...extentOf(index, days, scale, limits),
  });
  if (reaching.length + to - from <= limits.singles) {
    const visible = Array.from({ length: to - from }, (_, index) => from + index);
    const stacked = stack([...reaching, ...visible].map(place));
    if (stacked.every(({ row }) => row < limits.rows))
      return { singles: inTime(stacked), crowds: [], spreads: [], ...outside };
  }
  const isSpread = (index: number) => {
    const [start, end] = [
      Math.max(first[index] as number, scale.first),
      Math.min(last[index] as number, scale.last - 1),
    ];
    if (cellOf(edges, start) === cellOf(edges, end)) return false;
    const length = position(scale, end + 1) - position(scale, start);
    return limits.isFuzzy(index) || length > 2 * limits.least(index);
  };
  const { members, spread } = fillCells(days, { reaching, from, to }, edges, isSpread);
  return {
    ...crowdCells(members, edges, scale, limits, place),
    spreads: spreadOut(spread.map(place), limits.spreadRows),
    ...outside,
  };
}

/**
 * The entries of each cell, and those that no cell has. Thousands are not gone through for it: those that begin in one cell follow
 * each other, and only one that is no certain day may have to be taken out.
 */
function fillCells(
  { first, broad }: LaneDays,
  { reaching, from, to }: { readonly reaching: readonly number[]; readonly from: number; readonly to: number },
  edges: readonly number[],
  isSpread: (index: number) => boolean,
): { readonly members: readonly Int32Array[]; readonly spread: readonly number[] } {
  const spread: number[] = [];
  const within: number[] = [];
  for (const index of reaching) (isSpread(index) ? spread : within).push(index);
  let at = spread.length;
  for (const index of broad) if (index >= from && index < to && isSpread(index)) spread.push(index);
  const lastCell = edges.length - 2;
  let begun = from;
  const members = edges.slice(1).map((edge, cell) => {
    const [start, taken] = [begun, at];
    begun = cell < lastCell ? firstFrom(first, edge) : to;
    while (at < spread.length && (spread[at] as number) < begun) at += 1;
    return numbersBut(start, begun, spread.slice(taken, at));
  });
  if (within.length) members[0] = Int32Array.of(...within, ...(members[0] ?? []));
  return { members, spread };
}

/** The whole numbers from one up to another, exclusive, less some of them that rise. */
function numbersBut(from: number, to: number, but: readonly number[]): Int32Array {
  const all = rising(to);
  if (!but.length) return all.subarray(from, to);
  const row = new Int32Array(to - from - but.length);
  let [next, filled] = [from, 0];
  for (const end of [...but, to]) {
    row.set(all.subarray(next, end), filled);
    filled += end - next;
    next = end + 1;
  }
  return row;
}

/** 0, 1, 2 and so on. */
let numbers = new Int32Array(0);

function rising(count: number): Int32Array {
  if (numbers.length < count) {
    // With some more, for a list that grows.
    numbers = new Int32Array(count + (count >> 3));
    for (let index = 0; index < numbers.length; index++) numbers[index] = index;
  }
  return numbers;
}

/** Counts cell by cell, the fullest first, until what is left can be told apart. */
function crowdCells(
  members: readonly Int32Array[],
  edges: readonly number[],
  scale: TimeScale,
  limits: CrowdingLimits,
  place: (index: number) => Placed,
): Pick<Crowding, 'singles' | 'crowds'> {
  const filled = members.filter(({ length }) => length > 1).length;
  const perDay = (scale.to - scale.from) / (scale.last - scale.first);
  const isCounted = members.map(({ length }, cell) => {
    const width = ((edges[cell + 1] as number) - (edges[cell] as number)) * perDay;
    return length > limits.rows * (1 + width / limits.least(members[cell]?.[0] ?? 0));
  });
  const placed: (readonly Placed[])[] = [];
  const placeCell = (indices: Int32Array, cell: number): readonly Placed[] => {
    placed[cell] ??= Array.from(indices, place);
    return placed[cell];
  };
  for (;;) {
    if (isCounted.filter(Boolean).length > filled * MOSTLY)
      members.forEach(({ length }, cell) => {
        isCounted[cell] ||= length > 1;
      });
    const columns = edges.slice(1).flatMap((_, cell) => {
      if (!isCounted[cell]) return [];
      return [{ from: position(scale, edges[cell] as number), to: position(scale, edges[cell + 1] as number) }];
    });
    const free = members.flatMap((indices, cell) => (isCounted[cell] ? [] : placeCell(indices, cell)));
    const isCovered = (extent: Extent) =>
      columns.some(({ from, to }) => Math.min(to, extent.to) - Math.max(from, extent.from) > INTO_COLUMN);
    const stacked = stack(free);
    const over = stacked.filter((extent) => extent.row >= limits.rows || isCovered(extent)).map(({ cell }) => cell);
    if (!over.length && stacked.length > limits.singles)
      over.push(...fullest(members, isCounted, stacked.length - limits.singles));
    if (!over.length) {
      const crowds = members.flatMap((indices, at) => (isCounted[at] ? [{ cell: at, indices }] : []));
      return { singles: inTime(stacked), crowds };
    }
    for (const cell of over) isCounted[cell] = true;
  }
}

/** The mark of an entry along time; one too short is widened about its middle. */
function extentOf(index: number, { first, last }: LaneDays, scale: TimeScale, limits: CrowdingLimits): Extent {
  const from = position(scale, Math.max(first[index] as number, scale.first));
  const to = position(scale, Math.min((last[index] as number) + 1, scale.last));
  const half = Math.max(limits.least(index), to - from) / 2;
  const middle = Math.max(scale.from + half, Math.min((from + to) / 2, scale.to - half));
  return { from: middle - half, to: middle + half };
}

function cellOf(edges: readonly number[], day: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= day) low = middle;
    else high = middle;
  }
  return low;
}

/** Puts each on the lowest row that is free. */
function stack<Kind extends Extent>(extents: readonly Kind[], gap = GAP): readonly (Kind & { readonly row: number })[] {
  const ends: number[] = [];
  const inOrder = [...extents].sort((a, b) => a.from - b.from || a.to - b.to);
  return inOrder.map((extent) => {
    let row = 0;
    while (row < ends.length && (ends[row] ?? 0) > extent.from) row += 1;
    ends[row] = extent.to + gap;
    return { ...extent, row };
  });
}

function inTime(stacked: readonly (Placed & { readonly row: number })[]): readonly Single[] {
  return stacked.map(({ index, from, to, row }) => ({ index, from, to, row })).sort((a, b) => a.index - b.index);
}

/** Bars of the same time are one; those for which no row is left are one with all that they touch there. */
function spreadOut(placed: readonly Placed[], rows: number): readonly Spread[] {
  const same = new Map<string, { readonly indices: number[] } & Extent>();
  for (const { index, from, to } of placed) {
    const key = `${from} ${to}`;
    const known = same.get(key);
    if (known) known.indices.push(index);
    else same.set(key, { indices: [index], from, to });
  }
  const merged: Spread[] = [];
  for (const bar of stack([...same.values()], -ROUNDING)) {
    const below = merged.at(-1);
    if (bar.row < rows - 1) merged.unshift(bar);
    else if (below?.row === rows - 1 && below.to - ROUNDING > bar.from)
      merged[merged.length - 1] = {
        ...below,
        indices: [...below.indices, ...bar.indices].sort((a, b) => a - b),
        to: Math.max(below.to, bar.to),
      };
    else merged.push({ ...bar, row: rows - 1 });
  }
  return merged;
}

/** The cells with most in them that are not counted yet, so many that together they have at least `surplus`, and all as full. */
function fullest(members: readonly Int32Array[], isCounted: readonly boolean[], surplus: number): readonly number[] {
  let left = surplus;
  let least = 0;
  const sizes = members
    .map(({ length }, cell) => ({ cell, length }))
    .filter(({ cell, length }) => length && !isCounted[cell])
    .sort((a, b) => b.length - a.length);
  for (const { length } of sizes) {
    if (left > 0) least = length;
    left -= length;
  }
  return sizes.filter(({ length }) => length >= least).map(({ cell }) => cell);
}

import type { Day } from '../../dataset/calendar.ts';
import { isExactDay } from '../../dataset/edtf.ts';
import { additionOf } from '../../network/edited.ts';
import { type EntryHost, hostSpan } from '../../network/entry.ts';
import { inserted, shifted } from './inserted.ts';
import { textureOf } from './mark.ts';

/**
 * The first and the last day that each of some entries may touch, in their order; `EVER` and its negative where a range is open.
 *
 * Whole numbers: of a row with fractions, each that is looked at is an object of its own until the code that does it is compiled.
 */
export interface LaneDays {
  /** Never falls, since entries are in order of time. */
  readonly first: Int32Array;
  /** The very same row as `first` where each is one certain day. */
  readonly last: Int32Array;
  /** One day that is known of each: the first, or where none is the last; the very same row as `first` where all have one. */
  readonly known: Int32Array;
  /** 0 for one certain day, `FUZZY` where a day is not known exactly, `LONG` for several that are. */
  readonly breadth: Uint8Array;
  /** The indices of those that are no certain day. */
  readonly broad: readonly number[];
  /** Of all, finite; undefined where no day at all is known. */
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
}

export const FUZZY = 1;
const LONG = 2;

/** Later than all days, and the greatest number that no machine makes an object for. */
export const EVER = 2 ** 30 - 1;

const read = new WeakMap<readonly EntryHost[], LaneDays>();

/** Looked at once for each list of hosts: thousands of dates are then rows of numbers, which a frame has time for. */
export function laneDays(hosts: readonly EntryHost[]): LaneDays {
  let days = read.get(hosts);
  if (!days) {
    const addition = additionOf(hosts);
    const before = addition && read.get(addition.to);
    days = before ? withAdded(before, addition.places, readDays(addition.added)) : readDays(hosts);
    read.set(hosts, days);
  }
  return days;
}

/** What reading the whole list again would give. */
function withAdded(before: LaneDays, places: readonly number[], added: LaneDays): LaneDays {
  const first = inserted(before.first, places, added.first);
  const taken = (row: 'last' | 'known') =>
    before[row] === before.first && added[row] === added.first ? first : inserted(before[row], places, added[row]);
  return {
    first,
    last: taken('last'),
    known: taken('known'),
    breadth: inserted(before.breadth, places, added.breadth),
    broad: [...shifted(before.broad, places), ...added.broad.map((index) => places[index] as number)].sort(
      (a, b) => a - b,
    ),
    earliest: lesser(before.earliest, added.earliest),
    latest: lesser(added.latest, before.latest, -1),
  };
}

function lesser(a: Day | undefined, b: Day | undefined, sign = 1): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (a - b) * sign < 0 ? a : b;
}

interface Rows extends Pick<LaneDays, 'first' | 'last' | 'breadth'> {
  readonly broad: number[];
  /** Of the days that are known; beyond each other where none is. */
  earliest: number;
  latest: number;
}

function readDays(hosts: readonly EntryHost[]): LaneDays {
  const { length } = hosts;
  const rows: Rows = {
    first: new Int32Array(length),
    last: new Int32Array(length),
    breadth: new Uint8Array(length),
    broad: [],
    earliest: EVER,
    latest: -EVER,
  };
  fillRows(rows, hosts);
  const { first, last, breadth, broad, earliest, latest } = rows;
  const isEmpty = earliest > latest;
  return {
    first,
    last: broad.length ? last : first,
    known: first[0] === -EVER ? first.map((day, index) => (isKnown(day) ? day : (last[index] as number))) : first,
    breadth,
    broad,
    earliest: isEmpty ? undefined : earliest,
    latest: isEmpty ? undefined : latest,
  };
}

/**
 * Nothing comes after its loop: engines compile a long loop while it runs, without what has never run yet, and give up that code
 * each time that a later, short loop comes to its end.
 */
function fillRows(rows: Rows, hosts: readonly EntryHost[]): void {
  const { first, last, breadth, broad } = rows;
  for (let index = 0; index < hosts.length; index++) {
    const host = hosts[index] as EntryHost;
    const span = hostSpan(host);
    const begun = clamped(host.date.earliest);
    const ended = clamped((typeof span.end === 'object' ? span.end : host.date).latest);
    first[index] = begun;
    last[index] = ended;
    include(rows, begun);
    include(rows, ended);
    if (span.date && isExactDay(span.date)) continue;
    breadth[index] = textureOf({ date: host.date, span }) === 'solid' ? LONG : FUZZY;
    broad.push(index);
  }
}

function include(rows: Rows, day: Day): void {
  if (!isKnown(day)) return;
  if (day < rows.earliest) rows.earliest = day;
  if (day > rows.latest) rows.latest = day;
}

function clamped(day: Day): number {
  return Math.max(-EVER, Math.min(day, EVER));
}

function isKnown(day: Day): boolean {
  return day > -EVER && day < EVER;
}

/** The index of the first entry that begins on a day or later. */
export function firstFrom(first: Int32Array, day: Day): number {
  let [low, high] = [0, first.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] as Day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Day } from '../../dataset/calendar.ts';
import { isExactDay } from '../../dataset/edtf.ts';
import { additionOf } from '../../network/edited.ts';
import { type EntryHost, hostSpan } from '../../network/entry.ts';
import { inserted, shifted } from './inserted.ts';
import { textureOf } from './mark.ts';

/** The first and the last day that each of some entries may touch, in their order; infinite where a range is open. */
export interface LaneDays {
  /** Never falls, since entries are in order of time. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** One day that is known of each: the first, or where none is the last. */
  readonly known: Float64Array;
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
  return {
    first: inserted(before.first, places, added.first),
    last: inserted(before.last, places, added.last),
    known: inserted(before.known, places, added.known),
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

function readDays(hosts: readonly EntryHost[]): LaneDays {
  const { length } = hosts;
  const [first, last, known] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  const breadth = new Uint8Array(length);
  const broad: number[] = [];
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < length; index++) {
    const host = hosts[index] as EntryHost;
    const span = hostSpan(host);
    const begun = host.date.earliest;
    const ended = (typeof span.end === 'object' ? span.end : host.date).latest;
    first[index] = begun;
    last[index] = ended;
    known[index] = Number.isFinite(begun) ? begun : ended;
    if (Number.isFinite(begun)) {
      if (begun < earliest) earliest = begun;
      if (begun > latest) latest = begun;
    }
    if (Number.isFinite(ended)) {
      if (ended < earliest) earliest = ended;
      if (ended > latest) latest = ended;
    }
    if (span.date && isExactDay(span.date)) continue;
    breadth[index] = textureOf({ date: host.date, span }) === 'solid' ? LONG : FUZZY;
    broad.push(index);
  }
  return {
    first,
    last,
    known,
    breadth,
    broad,
    earliest: Number.isFinite(earliest) ? earliest : undefined,
    latest: Number.isFinite(latest) ? latest : undefined,
  };
}

/** The index of the first entry that begins on a day or later. */
export function firstFrom(first: Float64Array, day: Day): number {
  let [low, high] = [0, first.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] as Day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

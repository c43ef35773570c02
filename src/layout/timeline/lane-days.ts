import type { Day } from '../../dataset/calendar.ts';
import { isExactDay } from '../../dataset/edtf.ts';
import { type EntryHost, hostSpan } from '../../network/entry.ts';
import { textureOf } from './mark.ts';

/** The first and the last day that each of some entries may touch, in their order; infinite where a range is open. */
export interface LaneDays {
  /** Never falls, since entries are in order of time. */
  readonly first: Float64Array;
  readonly last: Float64Array;
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

const known = new WeakMap<readonly EntryHost[], LaneDays>();

/** Looked at once for each list of hosts: thousands of dates are then rows of numbers, which a frame has time for. */
export function laneDays(hosts: readonly EntryHost[]): LaneDays {
  let days = known.get(hosts);
  if (!days) {
    days = readDays(hosts);
    known.set(hosts, days);
  }
  return days;
}

function readDays(hosts: readonly EntryHost[]): LaneDays {
  const { length } = hosts;
  const [first, last, breadth] = [new Float64Array(length), new Float64Array(length), new Uint8Array(length)];
  const broad: number[] = [];
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < length; index++) {
    const host = hosts[index] as EntryHost;
    const span = hostSpan(host);
    const begun = host.date.earliest;
    const ended = (typeof span.end === 'object' ? span.end : host.date).latest;
    first[index] = begun;
    last[index] = ended;
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

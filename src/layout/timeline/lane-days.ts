import type { Day } from '../../dataset/calendar.ts';
import { type EntryHost, hostSpan } from '../../network/entry.ts';
import { markDays } from './mark.ts';

/** The first and the last day that each of some entries may touch, in their order; infinite where a range is open. */
export interface LaneDays {
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Of all, finite; undefined where no day at all is known. */
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
}

const known = new WeakMap<readonly EntryHost[], LaneDays>();

/** Looked at once for each list of hosts: thousands of dates are then two rows of numbers, which a frame has time for. */
export function laneDays(hosts: readonly EntryHost[]): LaneDays {
  let days = known.get(hosts);
  if (!days) {
    days = readDays(hosts);
    known.set(hosts, days);
  }
  return days;
}

function readDays(hosts: readonly EntryHost[]): LaneDays {
  const [first, last] = [new Float64Array(hosts.length), new Float64Array(hosts.length)];
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  hosts.forEach((host, index) => {
    const days = markDays({ date: host.date, span: hostSpan(host) });
    first[index] = days.first;
    last[index] = days.last;
    for (const day of [days.first, days.last]) {
      if (!Number.isFinite(day)) continue;
      earliest = Math.min(earliest, day);
      latest = Math.max(latest, day);
    }
  });
  return {
    first,
    last,
    earliest: Number.isFinite(earliest) ? earliest : undefined,
    latest: Number.isFinite(latest) ? latest : undefined,
  };
}

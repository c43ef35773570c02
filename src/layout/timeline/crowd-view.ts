/** How a reader moves through the entries of a crowded timeline. */
import type { Day } from '../../dataset/calendar.ts';
import { crowd } from '../../locale/en/crowd.ts';
import type { Formatter } from '../../locale/format.ts';
import type { Entry } from '../../network/entry.ts';
import type { TablePage } from '../table/table.ts';
import type { TimeScale } from '../time-scale.ts';
import { CLOSEST, fitWindow, panWindow, type TimeWindow } from '../time-window.ts';
import { crowdScale } from './crowd.ts';
import { countEntries, type Lane } from './lane.ts';
import { firstFrom, laneDays } from './lane-days.ts';
import type { PlacedGroup, VerticalTimeline } from './layout.ts';
import { markDays } from './mark.ts';
import type { RailPage } from './rail-rows.ts';
import { timeOrder } from './time-order.ts';

/** A part of time has some air around what it is about, as a share. */
const AIR = 0.06;

/** What opens must show clearly less than before. */
const LESS = 0.9;

/** The part of time that tells the entries of a group apart; undefined where no part does: then they are listed. */
export function groupWindow({ days }: PlacedGroup, shown: TimeWindow, bounds: TimeWindow): TimeWindow | undefined {
  const air = (days.last - days.first) * AIR;
  const part = fitWindow({ first: days.first - air, last: days.last + air }, bounds);
  const length = part.last - part.first;
  return length < (shown.last - shown.first) * LESS && shown.last - shown.first > CLOSEST ? part : undefined;
}

/** The entries of some days alone. */
export function lanesWithin(lanes: readonly Lane[], { first, last }: TimeWindow): readonly Lane[] {
  return lanes.map((lane) => {
    const days = laneDays(lane.entries.hosts);
    let index = -1;
    const entries = lane.entries.filter(() => {
      index += 1;
      return (days.first[index] as Day) < last && (days.last[index] as Day) >= first;
    });
    return { ...lane, entries };
  });
}

/** One day for each entry, in no order; the very same list as long as one lane alone has the same entries. */
export function entryDays(lanes: readonly Lane[]): Int32Array {
  const [only, ...others] = lanes.map(({ entries }) => laneDays(entries.hosts).known);
  if (only && !others.length) return only;
  const all = new Int32Array(countEntries(lanes));
  let at = 0;
  for (const days of [only, ...others]) {
    if (days) all.set(days, at);
    at += days?.length ?? 0;
  }
  return all;
}

/** How a page of a list lies in time; undefined where no day is known. */
export function listView(
  all: readonly Lane[],
  listed: readonly Lane[],
  { from, to }: VerticalTimeline,
  width: number,
): { readonly scale: TimeScale; readonly bounds: TimeWindow } | undefined {
  const whole = crowdScale(all, width);
  if (!whole) return undefined;
  const order = timeOrder(listed);
  const ends = [order.at(from), order.at(to - 1)].map(({ entry }) => markDays(entry));
  const first = Math.max(whole.first, ends[0]?.first ?? whole.first);
  const last = Math.min(whole.last, Math.max(first, ends[1]?.first ?? whole.last) + 1);
  return { scale: { first, last, from: 0, to: width }, bounds: { first: whole.first, last: whole.last } };
}

/** The page of a list that begins with the first entry from a day on. */
export function pageAt(lanes: readonly Lane[], day: Day): RailPage {
  let from = 0;
  for (const { entries } of lanes) from += firstFrom(laneDays(entries.hosts).first, day);
  return { from };
}

/** What lies beside the part of time that is shown: next to it, or at the end of all; undefined where nothing does. */
export function beyondWindow(shown: TimeWindow, side: number, bounds: TimeWindow): TimeWindow | undefined {
  const isAtEnd = side < 0 ? shown.first <= bounds.first : shown.last >= bounds.last;
  if (isAtEnd) return undefined;
  const length = shown.last - shown.first;
  const far = bounds.last - bounds.first;
  return panWindow(shown, Number.isFinite(side) ? side * length : Math.sign(side) * far, bounds);
}

/** The button that shows a longer page. */
export function showMore(format: Formatter): string {
  return format.words('crowd', crowd).showMore;
}

/** The entries of each lane that stand on a page of a table, which has one lane after the other. */
export function pageOfLanes(lanes: readonly Lane[], { from, to }: TablePage): readonly (readonly Entry[])[] {
  let start = 0;
  return lanes.map(({ entries }) => {
    const [first, last] = [Math.max(0, from - start), Math.max(0, to - start)];
    start += entries.length;
    return entries.slice(first, last);
  });
}

import { civilDate } from '../../dataset/calendar.ts';
import { isExactDay } from '../../dataset/edtf.ts';
import type { Entry } from '../../network/entry.ts';
import type { Lane } from './lane.ts';
import { timeOrder } from './time-order.ts';

/** What a reader can do from one entry: go on to the next in time, and note it down. */
export interface EntrySurroundings {
  readonly entry: Entry;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
  /** Still ahead on the reader's day, and its days are certain: a calendar can have it. */
  readonly isForCalendar: boolean;
}

/** @returns undefined where no lane has an entry with this id */
export function surroundingsOf(lanes: readonly Lane[], id: string): EntrySurroundings | undefined {
  const order = timeOrder(lanes);
  const index = order.indexOf(id);
  if (index < 0) return undefined;
  const { entry } = order.at(index);
  return {
    entry,
    previous: index ? order.at(index - 1).entry : undefined,
    next: index + 1 < order.length ? order.at(index + 1).entry : undefined,
    isForCalendar: isForCalendar(entry),
  };
}

function isForCalendar({ meeting, status, span: { start, end }, outcomeUnknown }: Entry): boolean {
  if (!meeting || status !== 'planned' || outcomeUnknown || !start || typeof end !== 'object') return false;
  return [start, end].every((date) => isExactDay(date) && civilDate(date.latest).year < 10_000);
}

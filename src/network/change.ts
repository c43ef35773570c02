import type { Day } from '../dataset/calendar.ts';
import type { FuzzyDate } from '../dataset/edtf.ts';
import { type Entry, timelineEntries } from './entry.ts';
import type { NetworkOnDate } from './network-on-date.ts';

/** An entry with the network that it belongs to. */
export interface ChangeEntry {
  readonly entry: Entry;
  readonly network: NetworkOnDate;
}

/** A day on which something changed: a meeting was held, someone joined or left, the chair passed on. */
export interface Change {
  /** The first day on which it is known to have happened. */
  readonly day: Day;
  /** When it happened as it is known: the fuzziest of its dates. */
  readonly date: FuzzyDate;
  readonly entries: readonly ChangeEntry[];
}

/**
 * The days on which something changed in some networks, in order of time: where a slider of dates has its ticks.
 *
 * What is only planned has changed nothing yet. A fuzzy date counts from its latest day, as it does for everyone who asks
 * what was on a day.
 *
 * @param networks as of the day up to which the dataset knows
 */
export function changesOf(networks: readonly NetworkOnDate[]): readonly Change[] {
  const byDay = new Map<Day, ChangeEntry[]>();
  for (const network of networks) {
    for (const entry of timelineEntries(network, { milestones: true })) {
      if (entry.status !== 'held' || entry.tense !== 'past') continue;
      const day = Math.min(entry.date.latest, network.asOf.updated);
      const sameDay = byDay.get(day);
      if (sameDay) sameDay.push({ entry, network });
      else byDay.set(day, [{ entry, network }]);
    }
  }
  return [...byDay].map(([day, entries]) => ({ day, entries, date: fuzziest(entries) })).sort((a, b) => a.day - b.day);
}

function fuzziest(entries: readonly ChangeEntry[]): FuzzyDate {
  const width = ({ earliest, latest }: FuzzyDate) => latest - earliest;
  return entries.map(({ entry }) => entry.date).reduce((widest, date) => (width(date) > width(widest) ? date : widest));
}

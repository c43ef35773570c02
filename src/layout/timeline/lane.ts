import { compareDates } from '../../dataset/edtf.ts';
import type { Entry } from '../../network/entry.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Tone } from './layout.ts';

/** One network with those of its entries that are shown, in order of time. */
export interface Lane {
  readonly network: NetworkOnDate;
  readonly entries: readonly Entry[];
}

/** An entry with the network that it belongs to. */
export interface LaneEntry {
  readonly entry: Entry;
  readonly network: NetworkOnDate;
  /** The network named first is what the picture is about; the others share a quieter tone, and their names tell them apart. */
  readonly tone: Tone;
  /** There are several networks, so that an entry has to say to which it belongs. */
  readonly isNamed: boolean;
}

/** The entries of each lane, knowing their lane. */
export function laneEntries(lanes: readonly Lane[]): readonly (readonly LaneEntry[])[] {
  return lanes.map(({ network, entries }, lane) =>
    entries.map((entry) => ({ entry, network, tone: lane ? 'other' : 'first', isNamed: lanes.length > 1 })),
  );
}

/** For `sort`: order of time. */
export function compareEntries(a: { readonly source: LaneEntry }, b: { readonly source: LaneEntry }): number {
  return compareDates(a.source.entry.date, b.source.entry.date);
}

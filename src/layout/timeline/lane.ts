import { compareDates } from '../../dataset/edtf.ts';
import type { Entries, Entry } from '../../network/entry.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Tone } from './layout.ts';

/** One network with those of its entries that are shown, in order of time. */
export interface Lane {
  readonly network: NetworkOnDate;
  readonly entries: Entries;
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
  return lanes.map(({ entries }, lane) => entries.slice(0).map((entry) => laneEntry(lanes, lane, entry)));
}

/** An entry of a lane, knowing it. */
export function laneEntry(lanes: readonly Lane[], lane: number, entry: Entry): LaneEntry {
  const { network } = lanes[lane] as Lane;
  return { entry, network, tone: lane ? 'other' : 'first', isNamed: lanes.length > 1 };
}

/** How many entries the lanes have together. */
export function countEntries(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** For `sort`: order of time. */
export function compareEntries(a: { readonly source: LaneEntry }, b: { readonly source: LaneEntry }): number {
  return compareDates(a.source.entry.date, b.source.entry.date);
}

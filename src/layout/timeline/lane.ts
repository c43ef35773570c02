import { compareDates } from '../../dataset/edtf.ts';
import type { Entry } from '../../network/entry.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Tone } from './layout.ts';

/** One network with those of its entries that are shown, in order of time. */
export interface Lane {
  readonly network: NetworkOnDate;
  readonly entries: readonly Entry[];
}

/** An entry with the lane that it belongs to. */
export interface LaneEntry {
  readonly entry: Entry;
  readonly network: NetworkOnDate;
  readonly tone: Tone;
}

/** The network named first is what the picture is about; all others share a quieter tone, and lanes or words tell them apart. */
export function toneOf(lane: number): Tone {
  return lane ? 'other' : 'first';
}

/** The entries of all lanes in one order of time. */
export function mergeLanes(lanes: readonly Lane[]): readonly LaneEntry[] {
  return lanes
    .flatMap(({ network, entries }, lane) => entries.map((entry) => ({ entry, network, tone: toneOf(lane) })))
    .sort((a, b) => compareDates(a.entry.date, b.entry.date));
}

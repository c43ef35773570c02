/** The entries of all lanes in one order of time. */
import { compareDates } from '../../dataset/edtf.ts';
import { statusOf, tenseOf } from '../../network/entry.ts';
import { type Lane, type LaneEntry, laneEntry } from './lane.ts';

/** Made entry by entry as they are asked for, since a list shows a few of many. */
export interface TimeOrder {
  readonly length: number;
  at(index: number): LaneEntry;
  /** Of the latest entry that is past; -1 where none is. */
  readonly lastPast: number;
  /** Of the entry with this id; -1 where there is none. */
  indexOf(id: string): number;
}

export function timeOrder(lanes: readonly Lane[]): TimeOrder {
  const places = lanes.flatMap(({ entries: { hosts } }, lane) => hosts.map((host, index) => ({ lane, index, host })));
  if (lanes.length > 1) places.sort((a, b) => compareDates(a.host.date, b.host.date));
  const [asOf] = lanes.map(({ entries }) => entries.asOf);
  return {
    length: places.length,
    at(position) {
      const { lane, index } = places[position] as (typeof places)[number];
      const entry = lanes[lane]?.entries.at(index);
      if (!entry) throw new RangeError(`invalid position: ${position}`);
      return laneEntry(lanes, lane, entry);
    },
    lastPast: places.findLastIndex(({ host }) => asOf && tenseOf(host.date, statusOf(host), asOf) === 'past'),
    indexOf: (id) => places.findIndex(({ host }) => host.id === id),
  };
}

import { type Entries, statusOf, tenseOf } from '../../network/entry.ts';
import type { EntryState } from './layout.ts';
import { stateOf } from './words.ts';

const known = new WeakMap<Entries, readonly EntryState[]>();

/** How each of some entries stands on their day, in their order: looked at once, since each frame of a zoom counts thousands. */
export function entryStates(entries: Entries): readonly EntryState[] {
  let states = known.get(entries);
  if (!states) {
    states = entries.hosts.map((host) => {
      const status = statusOf(host);
      return stateOf({ status, tense: tenseOf(host.date, status, entries.asOf) });
    });
    known.set(entries, states);
  }
  return states;
}

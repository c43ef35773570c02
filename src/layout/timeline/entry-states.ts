import { type Entries, statusOf, tenseOf } from '../../network/entry.ts';
import type { EntryState } from './layout.ts';
import { stateOf } from './words.ts';

/** How some entries stand on their day. */
export interface EntryStates {
  /** In their order. */
  readonly all: readonly EntryState[];
  readonly present: ReadonlySet<EntryState>;
}

const known = new WeakMap<Entries, EntryStates>();

/** Looked at once, since each frame of a zoom counts thousands. */
export function entryStates(entries: Entries): EntryStates {
  let states = known.get(entries);
  if (!states) {
    const all = entries.hosts.map((host) => {
      const status = statusOf(host);
      return stateOf({ status, tense: tenseOf(host.date, status, entries.asOf) });
    });
    states = { all, present: new Set(all) };
    known.set(entries, states);
  }
  return states;
}

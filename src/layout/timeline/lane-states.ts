/** How the entries of a crowded lane stand, as a row of small numbers: a frame counts thousands of them. */
import { additionOf } from '../../network/edited.ts';
import { type Entries, type EntryHost, statusOf, tenseOf } from '../../network/entry.ts';
import { inserted } from './inserted.ts';
import { exactness, type KeyKind } from './key.ts';
import { firstFrom, laneDays } from './lane-days.ts';
import type { EntryState } from './layout.ts';

/** From the line upwards: what was held, then what is ahead. A state is its index here. */
export const STATES = ['held', 'later', 'planned', 'postponed', 'cancelled'] as const satisfies readonly EntryState[];

const HELD = 0;
const LATER = 1;

const states = new WeakMap<Entries, Uint8Array>();

/** How some entries stand on their day, in their order. */
export function laneStates(entries: Entries): Uint8Array {
  let found = states.get(entries);
  if (!found) {
    found = readStates(entries);
    states.set(entries, found);
  }
  return found;
}

function readStates({ hosts, asOf }: Entries): Uint8Array {
  const all = statuses(hosts).slice();
  const { first, breadth, broad } = laneDays(hosts);
  // What is known to the day is past up to one place in the list; the rest is asked one by one.
  for (let index = firstFrom(first, asOf.day + 1); index < all.length; index++)
    if (all[index] === HELD && !breadth[index]) all[index] = LATER;
  for (const index of broad)
    if (all[index] === HELD && tenseOf((hosts[index] as EntryHost).date, 'held', asOf) !== 'past') all[index] = LATER;
  return all;
}

const known = new WeakMap<readonly EntryHost[], Uint8Array>();

/** The same on every day. */
function statuses(hosts: readonly EntryHost[]): Uint8Array {
  let found = known.get(hosts);
  if (!found) {
    const addition = additionOf(hosts);
    const before = addition && known.get(addition.to);
    found = before ? inserted(before, addition.places, readStatuses(addition.added)) : readStatuses(hosts);
    known.set(hosts, found);
  }
  return found;
}

function readStatuses(hosts: readonly EntryHost[]): Uint8Array {
  const all = new Uint8Array(hosts.length);
  for (let index = 0; index < hosts.length; index++) all[index] = STATES.indexOf(statusOf(hosts[index] as EntryHost));
  return all;
}

const kinds = new WeakMap<readonly EntryHost[], ReadonlySet<KeyKind | undefined>>();

/** What the key has to explain of some entries: how exact their dates are, and how they stand. */
export function laneKinds(entries: Entries): Iterable<string | undefined> {
  const stands = laneStates(entries);
  return [...exactnesses(entries.hosts), ...STATES.filter((_, state) => stands.includes(state))];
}

function exactnesses(hosts: readonly EntryHost[]): ReadonlySet<KeyKind | undefined> {
  let found = kinds.get(hosts);
  if (!found) {
    const addition = additionOf(hosts);
    const before = addition && kinds.get(addition.to);
    found = before ? new Set([...before, ...addition.added.map(exactness)]) : readExactnesses(hosts);
    kinds.set(hosts, found);
  }
  return found;
}

function readExactnesses(hosts: readonly EntryHost[]): ReadonlySet<KeyKind | undefined> {
  const { broad } = laneDays(hosts);
  const all = new Set<KeyKind | undefined>();
  // Of all that is known to the day one is enough.
  if (broad.length < hosts.length) all.add('exactDay');
  for (const index of broad) all.add(exactness(hosts[index] as EntryHost));
  return all;
}

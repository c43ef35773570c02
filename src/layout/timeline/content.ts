import { compareDates } from '../../dataset/edtf.ts';
import type { Entries } from '../../network/entry.ts';
import type { Canvas } from '../drawing.ts';
import type { Item } from '../item.ts';
import { kindsOf, timelineKey } from './key.ts';
import { countEntries, type Lane, type LaneEntry } from './lane.ts';
import type { PlacedEntry, TimelineLayout } from './layout.ts';
import { type EntryWords, stateOf } from './words.ts';

/** An entry placed, with what it was made from and the point that arrow keys know it by. */
export interface DrawnEntry {
  readonly source: LaneEntry;
  readonly placed: PlacedEntry;
  readonly item: Item;
}

/** What the form of the drawing decides of an entry. */
export interface EntryPlace extends Pick<PlacedEntry, 'mark' | 'stem' | 'texts' | 'hit'> {
  readonly x: number;
  readonly y: number;
}

export function drawEntry(
  source: LaneEntry,
  { title, spoken }: EntryWords,
  { x, y, ...place }: EntryPlace,
): DrawnEntry {
  const { entry, tone } = source;
  const known = { id: entry.id, type: entry.type, label: spoken };
  return {
    source,
    placed: { ...known, state: stateOf(entry), tone, ...place },
    item: { ...known, name: title.text, x, y },
  };
}

/**
 * The parts of a drawing that all forms have in common.
 *
 * @param present what the key has to explain of the entries of a lane
 */
export function contentOf(
  drawn: readonly DrawnEntry[],
  lanes: readonly Lane[],
  { width, format }: Canvas,
  present: (entries: Entries) => Iterable<string | undefined> = kindsOf,
): Pick<TimelineLayout, 'width' | 'entries' | 'items' | 'key' | 'hidden' | 'summary'> {
  return {
    width,
    entries: drawn.map(({ placed }) => placed),
    items: drawn.map(({ item }) => item),
    // Of all entries: a key that grew with what the height leaves room for would change that height.
    key: timelineKey(new Set(lanes.flatMap(({ entries }) => [...present(entries)])), format.messages),
    hidden: countEntries(lanes) - drawn.length,
    summary: summaryOf(lanes, format),
  };
}

/** How many entries there are, from the first to the last. */
export function summaryOf(lanes: readonly Lane[], format: Canvas['format']): string {
  const { timelineSummary, empty } = format.messages;
  const ends = [0, -1].map((end) =>
    lanes
      .flatMap(({ entries }) => entries.hosts.at(end)?.date ?? [])
      .sort(compareDates)
      .at(end),
  );
  const [from, to] = ends.map((date) => (date ? format.date(date, 'long') : ''));
  const count = countEntries(lanes);
  return from && to ? timelineSummary(count, format.number(count), from, to) : empty.timeline;
}

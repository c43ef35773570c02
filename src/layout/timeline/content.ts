import type { Entry } from '../../network/entry.ts';
import type { Canvas } from '../drawing.ts';
import type { Item } from '../item.ts';
import { timelineKey } from './key.ts';
import type { LaneEntry } from './lane.ts';
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
 * The parts of a drawing that both forms have in common.
 *
 * @param all in order of time, drawn or not
 */
export function contentOf(
  drawn: readonly DrawnEntry[],
  all: readonly { readonly source: LaneEntry }[],
  { width, format }: Canvas,
): Pick<TimelineLayout, 'width' | 'entries' | 'items' | 'key' | 'hidden' | 'summary'> {
  const entries = all.map(({ source }) => source.entry);
  return {
    width,
    entries: drawn.map(({ placed }) => placed),
    items: drawn.map(({ item }) => item),
    // Of all entries: a key that grew with what the height leaves room for would change that height.
    key: timelineKey(entries, format.messages),
    hidden: all.length - drawn.length,
    summary: summaryOf(entries, format),
  };
}

function summaryOf(entries: readonly Entry[], format: Canvas['format']): string {
  const { timelineSummary, empty } = format.messages;
  const [from, to] = [entries[0], entries.at(-1)].map((entry) => (entry ? format.date(entry.date, 'long') : ''));
  return from && to ? timelineSummary(entries.length, format.number(entries.length), from, to) : empty.timeline;
}

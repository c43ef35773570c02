import type { Entry } from '../../network/entry.ts';
import type { Canvas } from '../drawing.ts';
import type { Item } from '../item.ts';
import { timelineKey } from './key.ts';
import type { LaneEntry } from './lane.ts';
import type { PlacedEntry, TimelineKeyItem } from './layout.ts';
import { entryLabel, stateOf } from './words.ts';

/** An entry placed, with what it was made from and the point that arrow keys know it by. */
export interface DrawnEntry {
  readonly source: LaneEntry;
  readonly placed: PlacedEntry;
  readonly x: number;
  readonly y: number;
}

/** What the form of the drawing decides of an entry. */
export type EntryPlace = Pick<PlacedEntry, 'mark' | 'stem' | 'texts' | 'hit' | 'markHit'>;

/** @param isOneOfSeveral there is more than one network, so that its name belongs to the entry's */
export function placeEntry(
  { entry, network, tone }: LaneEntry,
  place: EntryPlace,
  isOneOfSeveral: boolean,
  canvas: Canvas,
): PlacedEntry {
  const label = entryLabel(entry, network, canvas.format, isOneOfSeveral);
  return { id: entry.id, type: entry.type, label, state: stateOf(entry), tone, ...place };
}

/** The parts of a drawing that both forms have in common. */
export function contentOf(
  drawn: readonly DrawnEntry[],
  all: readonly Entry[],
  canvas: Canvas,
): {
  readonly entries: readonly PlacedEntry[];
  readonly items: readonly Item[];
  readonly key: readonly TimelineKeyItem[];
  readonly hidden: number;
  readonly summary: string;
} {
  return {
    entries: drawn.map(({ placed }) => placed),
    items: itemsOf(drawn),
    // Of all entries: a key that grew with what the height leaves room for would change that height.
    key: timelineKey(all, canvas.format),
    hidden: all.length - drawn.length,
    summary: summaryOf(all, canvas),
  };
}

/** Two entries of one day lie on one point; a hair between them lets the arrow keys find both. */
const HAIR = 0.1;

function itemsOf(drawn: readonly DrawnEntry[]): readonly Item[] {
  const taken = new Set<string>();
  return drawn.map(({ placed: { id, type, label, texts }, x, y }) => {
    let distinct = x;
    while (taken.has(`${distinct} ${y}`)) distinct += HAIR;
    taken.add(`${distinct} ${y}`);
    const title = texts.find(({ part }) => part === 'title');
    return { id, type, label, name: title?.text.lines.join(' ') ?? label, x: distinct, y };
  });
}

function summaryOf(entries: readonly Entry[], { format }: Canvas): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return format.messages.empty.timeline;
  const count = format.number(entries.length);
  return format.messages.timelineSummary(
    entries.length,
    count,
    format.date(first.date, 'long'),
    format.date(last.date, 'long'),
  );
}

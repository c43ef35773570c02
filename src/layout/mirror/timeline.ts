import type { EntryText, HorizontalTimeline, PlacedEntry, PlacedGroup, TimelineLayout } from '../timeline/layout.ts';
import { mirrorItems, mirrorLine, mirrorRect, mirrorText } from './pieces.ts';

/** A timeline for readers from right to left: time runs to the left, or the rail stands at the right. */
export function mirrorTimeline<Layout extends TimelineLayout>(layout: Layout): Layout {
  const { width } = layout;
  return {
    ...layout,
    entries: layout.entries.map((entry) => mirrorEntry(entry, width)),
    lines: layout.lines.map((line) => mirrorLine(line, width)),
    captions: layout.captions.map((caption) => mirrorWords(caption, width)),
    items: mirrorItems(layout.items, width),
    ...(layout.form === 'horizontal' && { groups: mirrorGroups(layout, width) }),
  };
}

function mirrorEntry(entry: PlacedEntry, width: number): PlacedEntry {
  const { mark, stem, texts, hit } = entry;
  return {
    ...entry,
    mark: { ...mirrorRect(mark, width), strike: mark.strike && mirrorLine(mark.strike, width) },
    stem: stem && mirrorLine(stem, width),
    texts: texts.map((text) => mirrorWords(text, width)),
    hit: mirrorRect(hit, width),
  };
}

function mirrorWords<Words extends Pick<EntryText, 'text'>>(words: Words, width: number): Words {
  return { ...words, text: mirrorText(words.text, width) };
}

function mirrorGroups({ groups }: HorizontalTimeline, width: number): readonly PlacedGroup[] {
  return groups.map((group) => ({
    ...group,
    columns: group.columns.map(({ state, rect }) => ({ state, rect: mirrorRect(rect, width) })),
    count: group.count && mirrorText(group.count, width),
    hit: mirrorRect(group.hit, width),
  }));
}

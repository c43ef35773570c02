import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Dataset, Meeting, Network } from '../../../src/dataset/model.ts';
import type { Canvas } from '../../../src/layout/drawing.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import type { Lane } from '../../../src/layout/timeline/lane.ts';
import type {
  Caption,
  HorizontalTimeline,
  TimelineLayout,
  VerticalTimeline,
} from '../../../src/layout/timeline/layout.ts';
import { layoutTimeline, type TimelineOptions } from '../../../src/layout/timeline/timeline.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { timelineEntries } from '../../../src/network/entry.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';

export const fact = { sources: ['s1'] };

/** A meeting whose title is its id. */
export function meeting(id: string, date: string, more: Partial<Meeting> = {}): Meeting {
  return { id, title: id, date, kind: 'council', ...fact, ...more };
}

export function canvasOf(width: number, height: number, more: Partial<Canvas> = {}): Canvas {
  return { width, height, em: 16, textWidth: tableTextWidth, format: new Formatter(en), ...more };
}

/** Lanes of made networks, on a day; milestones stand for themselves. */
export function lanesOf(networks: readonly Partial<Network>[], asOf = dayOf(2026), updated = asOf): readonly Lane[] {
  const whole = networks.map((network, index): Network => ({ id: `n${index}`, name: `Network ${index}`, ...network }));
  const dataset: Dataset = {
    format: 1,
    id: 'd',
    title: 'D',
    updated: '2026-01-01',
    parties: ['AZ', 'TR', 'KG'].map((id) => ({ id })),
    places: [{ id: 'baku', name: 'Baku', party: 'AZ', coordinates: [49.87, 40.41] }],
    networks: whole,
  };
  return whole.map((network) => {
    const seen = networkOn(dataset, network, { day: asOf, updated, readerDay: updated });
    return { network: seen, entries: timelineEntries(seen, { milestones: true }) };
  });
}

const usual: TimelineOptions = { orientation: 'auto', order: 'oldest', expanded: false };

export function horizontal(lanes: readonly Lane[], canvas = canvasOf(952, 330)): HorizontalTimeline {
  const layout = layoutTimeline(lanes, canvas, { ...usual, orientation: 'horizontal' });
  if (layout.form !== 'horizontal') throw new Error('expected the horizontal form');
  return layout;
}

export function vertical(
  lanes: readonly Lane[],
  canvas = canvasOf(276, 400),
  options: Partial<TimelineOptions> = {},
): VerticalTimeline {
  const layout = layoutTimeline(lanes, canvas, { ...usual, orientation: 'vertical', ...options });
  if (layout.form !== 'vertical') throw new Error('expected the vertical form');
  return layout;
}

/** The words of one entry by part, each text as one line. */
export function wordsOf(layout: HorizontalTimeline | VerticalTimeline, id: string): readonly string[] {
  const entry = layout.entries.find((placed) => placed.id === id);
  return (entry?.texts ?? []).map(({ part, text }) => `${part}: ${text.lines.join(' ')}`);
}

/** The words of the captions of one kind. */
export function captionsOf({ captions }: TimelineLayout, kind: Caption['kind']): readonly string[] {
  return captions.filter((caption) => caption.kind === kind).map(({ text }) => text.lines.join(' '));
}

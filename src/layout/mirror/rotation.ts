import type {
  PlacedBar,
  PlacedHandover,
  PlacedHosting,
  RibbonLayout,
  RowsLayout,
  Segment,
  Strip,
} from '../rotation/layout.ts';
import { mirrorItems, mirrorPath, mirrorPoint, mirrorRect, mirrorText } from './pieces.ts';

/** The gantt for readers from right to left: names at the right, time runs to the left. */
export function mirrorRows(layout: RowsLayout): RowsLayout {
  const { width } = layout;
  return {
    ...layout,
    ticks: layout.ticks.map((tick) => ({
      ...mirrorPoint(tick, width),
      label: tick.label && mirrorText(tick.label, width),
    })),
    groups: layout.groups.map((group) => mirrorText(group, width)),
    rows: layout.rows.map(({ name, tone }) => ({ name: mirrorText(name, width), tone })),
    notes: layout.notes.map((note) => mirrorText(note, width)),
    bars: layout.bars.map((bar) => mirrorBar(bar, width)),
    paths: layout.paths?.map(({ tense, path }) => ({ tense, path: mirrorPath(path, width) })),
    handovers: layout.handovers.map((handover) => mirrorHandover(handover, width)),
    hostings: layout.hostings.map((hosting) => mirrorHosting(hosting, width)),
    vacancies: layout.vacancies.map((vacancy) => mirrorRect(vacancy, width)),
    items: mirrorItems(layout.items, width),
  };
}

function mirrorBar(bar: PlacedBar, width: number): PlacedBar {
  const { solid, broken, label, beside, note, hit } = bar;
  return {
    ...bar,
    solid: mirrorRect(solid, width),
    broken: broken.map((piece) => mirrorRect(piece, width)),
    label: label && mirrorText(label, width),
    beside: beside && mirrorText(beside, width),
    note: note && mirrorText(note, width),
    hit: mirrorRect(hit, width),
  };
}

function mirrorHandover(handover: PlacedHandover, width: number): PlacedHandover {
  return { ...mirrorPoint(handover, width), label: handover.label && mirrorText(handover.label, width) };
}

function mirrorHosting(hosting: PlacedHosting, width: number): PlacedHosting {
  const { box, hit, label, ground } = hosting;
  return {
    ...hosting,
    box: mirrorRect(box, width),
    hit: mirrorRect(hit, width),
    label: label && mirrorText(label, width),
    ground: ground && mirrorRect(ground, width),
  };
}

/** The relay strip for readers from right to left: it points to the left. */
export function mirrorRibbon(layout: RibbonLayout): RibbonLayout {
  const { width } = layout;
  return {
    ...layout,
    strips: layout.strips.map((strip) => mirrorStrip(strip, width)),
    items: mirrorItems(layout.items, width),
  };
}

function mirrorStrip({ group, segments, dates, notes }: Strip, width: number): Strip {
  return {
    group: group && mirrorText(group, width),
    segments: segments.map((segment) => mirrorSegment(segment, width)),
    dates: dates.map((joint) => ({
      ...mirrorPoint(joint, width),
      date: mirrorText(joint.date, width),
      event: joint.event && mirrorText(joint.event, width),
    })),
    notes: notes.map((note) => mirrorText(note, width)),
  };
}

function mirrorSegment(segment: Segment, width: number): Segment {
  return {
    ...segment,
    path: mirrorPath(segment.path, width),
    broken: segment.broken.map((piece) => mirrorRect(piece, width)),
    hit: mirrorRect(segment.hit, width),
    heading: mirrorText(segment.heading, width),
    label: mirrorText(segment.label, width),
  };
}

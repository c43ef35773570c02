import { describe, expect, it } from 'vitest';
import data from '../../../src/data/turkic-states.json' with { type: 'json' };
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Chairmanship, Dataset } from '../../../src/dataset/model.ts';
import type { Canvas, PlacedText } from '../../../src/layout/drawing.ts';
import type { RibbonLayout, RowsLayout } from '../../../src/layout/rotation/layout.ts';
import { layoutRotation } from '../../../src/layout/rotation/rotation.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import type { Language } from '../../../src/locale/language.ts';
import { tr } from '../../../src/locale/tr.ts';
import { type NetworkOnDate, networkOn } from '../../../src/network/network-on-date.ts';

const WIDTHS = [276, 288, 300, 352, 448, 520, 608, 712, 952, 1200];

function canvasOf(width: number, language: Language = en, height = 260): Canvas {
  return { width, height, em: 16, textWidth: tableTextWidth, format: new Formatter(language) };
}

function turkic(year = 2025, month = 11, day = 21): NetworkOnDate {
  const dataset = data as unknown as Dataset;
  const [network] = dataset.networks ?? [];
  if (!network) throw new Error('the dataset has no network');
  return networkOn(dataset, network, {
    day: dayOf(year, month, day),
    updated: dayOf(2025, 11, 21),
    readerDay: dayOf(2026),
  });
}

function made(chairmanships: readonly Chairmanship[], day = dayOf(2024)): NetworkOnDate {
  const parties = [...new Set(chairmanships.map(({ party }) => party))].map((id) => ({
    id,
    name: `The Republic of ${id}`,
  }));
  const network = { id: 'n', name: 'Network', chairmanships };
  const dataset: Dataset = { format: 1, id: 'd', title: 'D', updated: '2024-01-01', parties, networks: [network] };
  return networkOn(dataset, network, { day, updated: dayOf(2024), readerDay: day });
}

function rows(network: NetworkOnDate, width: number, language?: Language): RowsLayout {
  const layout = layoutRotation([network], canvasOf(width, language), 'rows', true);
  if (layout.form !== 'rows') throw new Error('asked for rows');
  return layout;
}

function ribbon(network: NetworkOnDate, width: number, language?: Language): RibbonLayout {
  const layout = layoutRotation([network], canvasOf(width, language), 'ribbon', false);
  if (layout.form !== 'ribbon') throw new Error('asked for a ribbon');
  return layout;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extentOf({ x, y, lines, size, weight, leading, anchor }: PlacedText): Extent {
  const width = Math.max(...lines.map((line) => tableTextWidth(line, size, weight)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + (lines.length - 1) * leading + size * 0.2 };
}

function overlaps(a: Extent, b: Extent): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

function expectApart(texts: readonly PlacedText[], width: number): void {
  const placed = texts.map((text) => ({ text, extent: extentOf(text) }));
  for (const { text, extent } of placed) {
    expect(extent.left, `${text.lines} leaves ${width} px on the left`).toBeGreaterThanOrEqual(-0.5);
    expect(extent.right, `${text.lines} leaves ${width} px on the right`).toBeLessThanOrEqual(width + 0.5);
  }
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      expect(overlaps(a.extent, b.extent), `${a.text.lines} lies on ${b.text.lines} at ${width} px`).toBe(false);
    }
  }
}

const rowTexts = (layout: RowsLayout): readonly PlacedText[] => [
  ...layout.rows.flatMap(({ name, empty }) => (empty ? [name, empty.text] : [name])),
  ...layout.bars.flatMap(({ label, beside, note }) => [label, beside, note].filter((text) => text !== undefined)),
  ...layout.hostings.flatMap(({ label }) => label ?? []),
  ...layout.handovers.flatMap(({ label }) => label ?? []),
];

const ribbonTexts = (layout: RibbonLayout): readonly PlacedText[] =>
  layout.strips.flatMap(({ segments, dates, notes }) => [
    ...segments.flatMap(({ heading, label }) => [heading, label]),
    ...dates.flatMap(({ date, event }) => (event ? [date, event] : [date])),
    ...notes,
  ]);

describe.each([en, tr])('the words of the shipped dataset in $tag', (language) => {
  it.each(WIDTHS.filter((width) => width >= 448))('stand apart in rows at %i px', (width) => {
    expectApart(rowTexts(rows(turkic(), width, language)), width);
  });

  it.each(WIDTHS.filter((width) => width < 520))('stand apart in the ribbon at %i px', (width) => {
    expectApart(ribbonTexts(ribbon(turkic(), width, language)), width);
  });
});

describe('what is not known is drawn as not known', () => {
  const startUnstated = made([
    { party: 'AA', period: '/2022-01-01', sources: [] },
    { party: 'BB', period: '2022-01-01/..', sources: [] },
  ]);

  it('breaks the start that is not stated and the end that is open', () => {
    const [first, second] = rows(startUnstated, 608).bars;
    expect([first?.startUnknown, first?.broken.length]).toEqual([true, 4]);
    expect([second?.endUnknown, second?.broken.length]).toEqual([true, 4]);
  });

  it('begins a start that is not stated no earlier than the founding', () => {
    const layout = rows(startUnstated, 608);
    const [bar] = layout.bars;
    const left = Math.min(...(bar?.broken ?? []).map(({ x }) => x));
    expect(left).toBeGreaterThanOrEqual(Math.max(...layout.rows.map(({ name }) => extentOf(name).right)));
  });

  it('draws an open term solid to the as-of day and no further', () => {
    const open = made([{ party: 'AA', period: '2020/..', sources: [] }], dayOf(2030));
    const layout = rows(open, 608);
    const known = made([{ party: 'AA', period: '2020/..', sources: [] }], dayOf(2024));
    const share = (bars: RowsLayout['bars']) => (bars[0]?.solid.width ?? 0) / 608;
    expect(share(layout.bars)).toBeLessThan(share(rows(known, 608).bars));
  });

  it('never makes the next host a chair', () => {
    const layout = rows(turkic(), 608);
    expect(layout.hostings.map(({ name }) => name)).toEqual([expect.stringContaining('Next host')]);
    expect(layout.bars.map(({ id }) => id).some((id) => id.includes('.TR.'))).toBe(false);
    expect(ribbonTexts(ribbon(turkic(), 300)).flatMap(({ lines }) => lines)).toContain('Next host');
  });

  it('says who has no term', () => {
    const empty = rows(turkic(), 608).rows.filter(({ tone }) => tone === 'empty');
    expect(empty.map(({ name }) => name.lines[0])).toEqual(['Kazakhstan', 'Uzbekistan']);
  });

  it('gives nobody the word now before the founding', () => {
    expect(rows(turkic(2023), 608).bars.some(({ tense }) => tense === 'current')).toBe(false);
  });
});

describe('handovers', () => {
  it('name the meeting at which the chair passed', () => {
    const [handover] = rows(turkic(), 952).handovers;
    expect(handover?.label?.lines[0]).toContain('First Council of Presidents');
  });

  it('join only a term that ends on the day on which the next begins', () => {
    const gap = made([
      { party: 'AA', period: '2020-01-01/2021-01-01', sources: [] },
      { party: 'BB', period: '2021-01-02/2022-01-01', sources: [] },
      { party: 'CC', period: '2022-01-01/..', sources: [] },
    ]);
    expect(rows(gap, 608).handovers).toHaveLength(1);
  });
});

it('shows whole rows only and counts the rest, until all are asked for', () => {
  const many = made(
    Array.from({ length: 20 }, (_, index) => ({
      party: `P${index}`,
      period: `${2000 + index}/${2001 + index}`,
      sources: [],
    })),
  );
  const layout = layoutRotation([many], canvasOf(608), 'rows', false);
  expect(layout.form === 'rows' && layout.rows.length + layout.hidden).toBe(20);
  expect(layout.height).toBeLessThanOrEqual(260);
  expect(rows(many, 608).rows).toHaveLength(20);
});

it('stays inside the frame whatever the width', () => {
  for (const width of WIDTHS) {
    for (const { hit } of rows(turkic(), width).bars) {
      expect(hit.x).toBeGreaterThanOrEqual(0);
      expect(hit.x + hit.width).toBeLessThanOrEqual(width + 1);
    }
  }
});

it('gives the same picture for the same input', () => {
  expect(rows(turkic(), 608)).toEqual(rows(turkic(), 608));
});

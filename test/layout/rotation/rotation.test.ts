import { describe, expect, it } from 'vitest';
import data from '../../../src/data/turkic-states.json' with { type: 'json' };
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Chairmanship, Dataset } from '../../../src/dataset/model.ts';
import type { Canvas, PlacedText } from '../../../src/layout/drawing.ts';
import { rowsCaptions } from '../../../src/layout/rotation/captions.ts';
import type { RibbonLayout, RowsLayout } from '../../../src/layout/rotation/layout.ts';
import { layoutRotation } from '../../../src/layout/rotation/rotation.ts';
import type { RowsOptions } from '../../../src/layout/rotation/rows.ts';
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
  const layout = layoutRotation([network], canvasOf(width, language), 'rows', {
    expanded: true,
    group: 'party',
    sort: 'first-term',
  });
  if (layout.form !== 'rows') throw new Error('asked for rows');
  return layout;
}

function ribbon(network: NetworkOnDate, width: number, language?: Language): RibbonLayout {
  const layout = layoutRotation([network], canvasOf(width, language), 'ribbon', {
    expanded: false,
    group: 'party',
    sort: 'first-term',
  });
  if (layout.form !== 'ribbon') throw new Error('asked for a ribbon');
  return layout;
}

const shownAs: RowsOptions = { expanded: true, group: 'party', sort: 'first-term' };

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
  ...layout.rows.map(({ name }) => name),
  ...layout.notes,
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

  it('says now of no other day than that of the data', () => {
    const headings = (network: NetworkOnDate) =>
      ribbon(network, 300).strips.flatMap(({ segments }) =>
        segments.flatMap(({ heading, tone }) => (tone === 'current' ? heading.lines.join(' ') : [])),
      );
    expect(headings(turkic())).toEqual(['Now']);
    expect(headings(turkic(2025, 1, 15))).toEqual(['15 Jan 2025']);
  });

  it('explains a broken edge where there is one', () => {
    const { format } = canvasOf(300);
    const captions = (period: string) => {
      const network = made([{ party: 'AA', period, sources: ['s1'] }]);
      return rowsCaptions(rows(network, 520), [network], format);
    };
    expect(captions('2023-01-01/2024-06-01')).toEqual([]);
    const periods = ['2023-01-01/..', '/2024-06-01', '2023-01-01/', '2023-01/2024-06-01', '2023-01-01/2024'];
    for (const period of periods)
      expect(captions(period), period).toEqual(['A broken edge marks a day not known or a term still open.']);
  });

  it('says who has no term, in one sentence under the rows', () => {
    const { rows: shown, notes, height } = rows(turkic(), 608);
    expect(shown.map(({ name }) => name.lines[0])).toEqual(['Kyrgyzstan', 'Azerbaijan', 'Türkiye']);
    expect(notes.map(({ lines }) => lines)).toEqual([['No term scheduled: Kazakhstan and Uzbekistan']]);
    expect(notes[0]?.y).toBeGreaterThan(shown.at(-1)?.name.y ?? Infinity);
    expect(notes[0]?.y).toBeLessThan(height);
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

describe('a chair that is not handed from one to the next', () => {
  const term = (party: string, period: string, more: Partial<Chairmanship> = {}): Chairmanship => ({
    party,
    period,
    sources: [],
    ...more,
  });

  it('has words in a bar that do not say of a day ahead that it is past', () => {
    const ahead = made([term('AA', '2018-01-01/2023-06-01'), term('BB', '2023-06-01/..')], dayOf(2022));
    const { label, beside } = rows(ahead, 608).bars[1] ?? {};
    expect((label ?? beside)?.lines).toEqual(['1 Jun 2023']);
  });

  it('shades a time for which no chair is known, and only that', () => {
    const gap = made([term('AA', '2018-01-01/2020-01-01'), term('BB', '2022-01-01/..')]);
    const [vacancy, ...others] = rows(gap, 608).vacancies;
    const [before, after] = rows(gap, 608).bars;
    expect(others).toEqual([]);
    expect(vacancy?.x).toBeCloseTo((before?.solid.x ?? 0) + (before?.solid.width ?? 0), 0);
    expect((vacancy?.x ?? 0) + (vacancy?.width ?? 0)).toBeCloseTo(after?.solid.x ?? 0, 0);
  });

  it.each([
    ['the next day', '2018/2019-12-31', '2020-01-01/..'],
    ['some time in the same year', '2018/2020', '2020-06-01/..'],
    ['after an end that is not stated', '2018-01-01/', '2020-06-01/..'],
    ['with a start that is not stated', '2018/2019', '/2022'],
  ])('shades nothing where a term may have begun %s', (_when, first, second) => {
    expect(rows(made([term('AA', first), term('BB', second)]), 608).vacancies).toEqual([]);
  });

  it('shows two that hold it at once as two, and never as a relay', () => {
    const shared = made([term('AA', '2023-01-01/..'), term('BB', '2023-01-01/..')]);
    expect(rows(shared, 608).bars.map(({ tense }) => tense)).toEqual(['current', 'current']);
    expect(rows(shared, 608).handovers).toEqual([]);
    const layout = layoutRotation([shared], canvasOf(300), 'auto', shownAs);
    expect(layout.form).toBe('rows');
  });

  it('gives a party that chairs several times one row with all its terms', () => {
    const again = made([term('AA', '2018/2019'), term('BB', '2019/2020'), term('AA', '2020/..')]);
    expect(rows(again, 608).rows).toHaveLength(2);
    expect(rows(again, 608).bars).toHaveLength(3);
  });

  it('keeps two terms of one party apart whose start is not stated', () => {
    const unstated = made([term('AA', '/2018-05-01'), term('AA', '/2020-05-01')]);
    expect(new Set(rows(unstated, 608).bars.map(({ id }) => id)).size).toBe(2);
  });

  it('keeps the terms of a party that has left', () => {
    const left = made([term('AA', '2018/2019'), term('BB', '2019/..')]);
    expect(rows(left, 608).rows.map(({ name }) => name.lines.join(' '))).toContain('The Republic of AA');
  });

  it('draws a planned term as planned, never as held', () => {
    const planned = made([term('AA', '2018/2024'), term('BB', '2024/2026', { status: 'planned' })], dayOf(2025));
    expect(rows(planned, 608).bars.map(({ tense }) => tense)).toEqual(['past', 'planned']);
    expect(rows(planned, 608).items[1]?.label).toContain('planned');
  });

  it('shows that a term of two days has begun', () => {
    const [, bar] = rows(turkic(2025, 11, 21), 952).bars;
    expect(bar?.tense).toBe('current');
    expect(bar?.solid.width).toBeGreaterThan(5);
  });

  it('joins only terms of one network', () => {
    const one = made([term('AA', '2018-01-01/2020-01-01')]);
    const other = made([term('BB', '2020-01-01/..')]);
    const layout = layoutRotation([one, other], canvasOf(608), 'rows', shownAs);
    expect(layout.form === 'rows' && layout.handovers).toEqual([]);
  });
});

describe('the order of rows', () => {
  const many = made([
    { party: 'CC', period: '2010/2011', sources: [] },
    { party: 'AA', period: '2011/2012', sources: [] },
    { party: 'BB', period: '2012/2013', sources: [] },
    { party: 'AA', period: '2013/..', sources: [] },
  ]);
  const order = (options: Partial<RowsOptions>) => {
    const layout = layoutRotation([many], canvasOf(608, en, 600), 'rows', { ...shownAs, ...options });
    return layout.form === 'rows' && layout.rows.map(({ name }) => name.lines.join(' ').slice(-2)).join(' ');
  };

  it('is that of first terms, of the number of terms, or of names', () => {
    expect(order({ sort: 'first-term' })).toBe('CC AA BB');
    expect(order({ sort: 'terms' })).toBe('AA CC BB');
    expect(order({ sort: 'name' })).toBe('AA BB CC');
  });

  it('is that of time where each term has a row', () => {
    expect(order({ group: 'none' })).toBe('CC AA BB AA');
    expect(order({ group: 'none', sort: 'name' })).toBe('AA AA BB CC');
  });

  it('keeps the rows nearest to the day where not all have room, still in order', () => {
    const chairs = Array.from({ length: 30 }, (_, index) => ({
      party: `P${index + 10}`,
      period: `${1990 + index}/${1991 + index}`,
      sources: [],
    }));
    const layout = layoutRotation([made(chairs, dayOf(2005))], canvasOf(608), 'rows', { ...shownAs, expanded: false });
    const names = layout.form === 'rows' ? layout.rows.map(({ name }) => name.lines.join(' ').slice(-2)) : [];
    expect(names).toContain('24');
    expect(names).toEqual([...names].sort());
  });
});

it('says more of the terms between two days, and nothing of those outside', () => {
  const chairs = Array.from({ length: 40 }, (_, index) => ({
    party: `P${index % 4}`,
    period: `${1980 + index}-01-01/${1980 + index}-12-31`,
    sources: [],
  }));
  const part = { first: dayOf(2000), last: dayOf(2003, 12, 1) };
  const layout = layoutRotation([made(chairs)], canvasOf(608), 'rows', { ...shownAs, part });
  if (layout.form !== 'rows') throw new Error('asked for rows');
  expect(layout.items.map(({ label }) => label.match(/1 January (\d+)/)?.[1])).toEqual([
    '2000',
    '2001',
    '2002',
    '2003',
  ]);
});

it('shows whole rows only and counts the rest, until all are asked for', () => {
  const many = made(
    Array.from({ length: 20 }, (_, index) => ({
      party: `P${index}`,
      period: `${2000 + index}/${2001 + index}`,
      sources: [],
    })),
  );
  const layout = layoutRotation([many], canvasOf(608), 'rows', { expanded: false, group: 'party', sort: 'first-term' });
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

describe('a long history with a row for each term', () => {
  const chairs = Array.from({ length: 140 }, (_, index) => ({
    party: `P${index % 4}`,
    period: `${1880 + index}-01-01/${1881 + index}-01-01`,
    sources: [],
  }));
  const byTerm = (options: Partial<RowsOptions> = {}) => {
    const shown = { ...shownAs, group: 'none' as const, expanded: false, ...options };
    const layout = layoutRotation([made(chairs, dayOf(2000, 6))], canvasOf(608), 'rows', shown);
    if (layout.form !== 'rows') throw new Error('asked for rows');
    return layout;
  };
  const starts = ({ items }: RowsLayout) => items.map(({ label }) => Number(label.match(/1 January (\d+)/)?.[1]));

  it('shows the time of the rows that have room, and all of it beside', () => {
    const layout = byTerm();
    const years = starts(layout);
    expect(years).toContain(2000);
    expect(layout.hidden).toBe(140 - years.length);
    expect(layout.isZoomable).toBe(true);
    expect(layout.scale.first).toBeGreaterThan(dayOf(Math.min(...years) - 1));
    expect(layout.scale.last).toBeLessThan(dayOf(Math.max(...years) + 3));
    expect(layout.bounds.first).toBe(dayOf(1880));
  });

  it('has the rows of the part of time that a reader goes to', () => {
    const part = { first: dayOf(1900, 2), last: dayOf(1903, 2) };
    expect(starts(byTerm({ part }))).toEqual([1900, 1901, 1902, 1903]);
    expect(starts(byTerm({ part: { first: dayOf(1890), last: dayOf(1990) } }))).toContain(1939);
  });

  it('has no more rows at once than a page can bear', () => {
    expect(byTerm({ expanded: true }).rows).toHaveLength(100);
  });
});

it('gives the name of each network the lines that it takes, and no more', () => {
  const chairs = [{ party: 'AA', period: '2020-01-01/2024-06-01', sources: ['s1'] }];
  const named = (name: string): NetworkOnDate => {
    const { network, ...rest } = made(chairs);
    return { ...rest, network: { ...network, name } };
  };
  const long = 'A network whose name does not have room in a single line';
  const names = ['One', 'Two', long, 'Three'].map(named);
  const layout = layoutRotation(names, canvasOf(300, en, 400), 'rows', { ...shownAs, expanded: true });
  if (layout.form !== 'rows') throw new Error('asked for rows');
  const [, short = 0, tall = 0, last = 0] = layout.rows.map(
    ({ name }, at) => name.y - (layout.rows[at - 1]?.name.y ?? 0),
  );
  expect(layout.groups.map(({ lines }) => lines.length)).toEqual([1, 1, 2, 1]);
  expect(tall).toBeGreaterThan(short + 10);
  expect(last).toBeCloseTo(short, 0);
});

it('draws a term of unknown end no further than its start, and one still open to the day', () => {
  const [unknown, open] = ['2019-01-01/', '2019-01-01/..'].map(
    (period) => rows(made([{ party: 'AA', period, sources: ['s1'] }]), 952).bars[0],
  );
  expect(unknown?.solid.width).toBeLessThan(10);
  expect(open?.solid.width).toBeGreaterThan(400);
  expect(unknown?.beside?.lines).toEqual(['since 1 Jan 2019']);
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import { type Flag, placeFlags } from '../../../src/layout/timeline/flags.ts';
import { layoutTimeline } from '../../../src/layout/timeline/timeline.ts';
import { canvasOf, captionsOf, horizontal, lanesOf, meeting } from './timeline-of.ts';

const auto = { orientation: 'auto', order: 'oldest', expanded: false } as const;
const few = [meeting('a', '2024-10-10'), meeting('b', '2025-05'), meeting('c', '2026', { status: 'planned' })];

describe('the form', () => {
  const formAt = (width: number, orientation: 'auto' | 'horizontal' | 'vertical' = 'auto') =>
    layoutTimeline(lanesOf([{ meetings: few }]), canvasOf(width, 330), { ...auto, orientation }).form;

  it('is horizontal from a widget of 560 px up, which leaves the drawing 528', () => {
    expect([formAt(300), formAt(527), formAt(528), formAt(1200)]).toEqual([
      'vertical',
      'vertical',
      'horizontal',
      'horizontal',
    ]);
  });

  it('is what was asked for', () => {
    expect(formAt(1000, 'vertical')).toBe('vertical');
    expect(formAt(400, 'horizontal')).toBe('horizontal');
  });

  it('falls back to the list where labels do not fit the height', () => {
    const meetings = Array.from({ length: 20 }, (_, index) => meeting(`m${index}`, `2025-01-${10 + index}`));
    expect(layoutTimeline(lanesOf([{ meetings }]), canvasOf(952, 330), auto).form).toBe('vertical');
  });

  it('falls back even from a wish where no labels could be read', () => {
    const meetings = Array.from({ length: 40 }, (_, index) => meeting(`m${index}`, `${1980 + index}`));
    const options = { ...auto, orientation: 'horizontal' } as const;
    expect(layoutTimeline(lanesOf([{ meetings }]), canvasOf(952, 330), options).form).toBe('vertical');
  });

  it('takes the height that is reserved and no more where it fits', () => {
    expect(horizontal(lanesOf([{ meetings: few }]), canvasOf(952, 330)).height).toBe(330);
  });
});

describe('lanes', () => {
  const lanes = lanesOf([
    { meetings: [meeting('b', '2024-05-05')] },
    { meetings: [meeting('a', '2022-01-11'), meeting('c', '2025-06-06')] },
  ]);

  it('begin at their first entry and are named where there are several', () => {
    const layout = horizontal(lanes, canvasOf(952, 400));
    expect(captionsOf(layout, 'lane-name')).toEqual(['Network 0', 'Network 1']);
    const starts = layout.entries.filter(({ id }) => id !== 'c').map(({ mark }) => mark.x);
    const lines = layout.lines.filter(({ kind }) => kind === 'lane').map(({ x1 }) => x1);
    expect(lines.sort((a, b) => a - b)).toEqual(starts.sort((a, b) => a - b));
  });

  it('have no name where there is one', () => {
    expect(captionsOf(horizontal(lanesOf([{ meetings: few }])), 'lane-name')).toEqual([]);
  });

  it('give the first network the tone of the picture', () => {
    expect(horizontal(lanes, canvasOf(952, 400)).entries.map(({ id, tone }) => [id, tone])).toEqual([
      ['a', 'other'],
      ['b', 'first'],
      ['c', 'other'],
    ]);
  });

  it('are known up to the as-of date and ahead from there', () => {
    const layout = horizontal(lanesOf([{ meetings: few }]));
    const lineOf = (wanted: string) => layout.lines.find(({ kind }) => kind === wanted);
    expect(lineOf('lane')?.x2).toBe(lineOf('lane ahead')?.x1);
    expect(lineOf('as-of')?.x1).toBe(lineOf('lane ahead')?.x1);
    expect(captionsOf(layout, 'as-of')).toEqual(['As of 1 Jan 2026']);
  });
});

describe('the axis', () => {
  const labels = (from: string, to: string, width = 952) =>
    captionsOf(
      horizontal(lanesOf([{ meetings: [meeting('a', from), meeting('b', to)] }]), canvasOf(width, 330)),
      'axis',
    );

  it('begins and ends at whole years', () => {
    expect(labels('2022-02-02', '2025-11-11')).toEqual(['2022', '2023', '2024', '2025']);
  });

  it('tells the year of its beginning where that would cost too much room', () => {
    expect(labels('2024-10-10', '2025-05-05')).toEqual(['2024', '2025', 'Apr']);
    expect(labels('2024-09-20', '2025-05-05')).toEqual(['Oct 2024', '2025', 'Apr']);
  });

  it('leaves years out over a century', () => {
    const years = labels('1925-02-02', '2025-11-11');
    expect(years.length).toBeLessThan(13);
    expect(years).toContain('1980');
  });

  it('names a last tick before its line where there is no room behind it, and no other label near', () => {
    expect(labels('2000', '2025-01-01', 952)).toEqual(['2000', '2005', '2010', '2015', '2020', '2025']);
    expect(labels('2000', '2025-01-01', 608)).toEqual(['2000', '2005', '2010', '2015', '2020']);
  });

  it('draws one entry on the calendar around it', () => {
    const layout = horizontal(lanesOf([{ meetings: [meeting('a', '2025-05-05')] }]));
    expect(captionsOf(layout, 'axis').length).toBeGreaterThan(1);
  });

  it('reads dates before 1000 and after 2100', () => {
    expect(labels('0950-02-02', '0952-11-11')).toEqual(['950', '951', '952']);
    expect(labels('2150', '2152', 700)).toEqual(['2150', '2151', '2152']);
  });
});

describe('flags', () => {
  const flag = (stem: number, width = 100, height = 50) => ({ stem, width, height });
  const place = (...flags: Flag[]) => placeFlags(flags, 600, [])?.flags ?? [];

  it('alternate above and below, beginning above, and hang right', () => {
    const places = place(flag(100), flag(250), flag(400));
    expect(places.map(({ isAbove, left }) => [isAbove, left])).toEqual([
      [true, 110],
      [false, 260],
      [true, 410],
    ]);
  });

  it('hang left at the right edge', () => {
    expect(place(flag(550))).toMatchObject([{ left: 440 }]);
  });

  it('climb over each other where the line is crowded', () => {
    const places = place(flag(100), flag(120), flag(140), flag(160));
    expect(new Set(places.map(({ distance }) => distance)).size).toBeGreaterThan(1);
  });

  it('keep clear of a name over the line', () => {
    const name = { flag: flag(Number.NaN, 300, 16), isAbove: true, left: 0, distance: 10 };
    const places = placeFlags([flag(10), flag(200)], 600, [name])?.flags ?? [];
    expect(places.filter(({ isAbove }) => isAbove).every(({ distance }) => distance >= 26)).toBe(true);
  });

  it('are not placed where one is wider than the line', () => {
    expect(placeFlags([flag(300, 700)], 600, [])).toBeUndefined();
  });
});

describe('marks of the same days', () => {
  it('get stems of their own on a long mark, and items that arrow keys tell apart', () => {
    const meetings = [
      meeting('a', '2025'),
      meeting('b', '2025'),
      meeting('c', '2024-05-05'),
      meeting('d', '2024-05-05'),
    ];
    const { entries, items } = horizontal(lanesOf([{ meetings }], dayOf(2026)), canvasOf(952, 400));
    const [a, b] = ['a', 'b'].map((id) => entries.find((entry) => entry.id === id)?.stem?.x1 ?? 0);
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(12);
    expect(new Set(items.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });
});

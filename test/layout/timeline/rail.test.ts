import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import { timelineCaptions } from '../../../src/layout/timeline/captions.ts';
import { railWindow } from '../../../src/layout/timeline/rail-window.ts';
import { canvasOf, captionsOf, fact, lanesOf, meeting, vertical } from './timeline-of.ts';

describe('words in a gap', () => {
  const gap = (from: string, to: string, order: 'oldest' | 'newest' = 'oldest') => {
    const lanes = lanesOf([{ meetings: [meeting('a', from), meeting('b', to)] }]);
    return captionsOf(vertical(lanes, undefined, { order }), 'gap');
  };

  it.each([
    ['2022-01-11', '2024-10-10', ['2 years 9 months later']],
    ['2022-01', '2024-01', ['2 years later']],
    ['2022-01-11', '2023-07-12', ['1 year 6 months later']],
    ['2022-01-11', '2023-07-01', []],
    // Words about a year count years: nobody knows the months.
    ['2021', '2024-10-10', ['3 years later']],
    ['2021-03-03', '2024', ['3 years later']],
    ['2022', '2023-12', []],
    ['[..2020]', '2024-10-10', ['4 years later']],
    ['[2020..]', '2024-10-10', []],
  ])('between %s and %s', (from, to, expected) => {
    expect(gap(from, to)).toEqual(expected);
  });

  it('turns with the order', () => {
    expect(gap('2022-01-11', '2024-10-10', 'newest')).toEqual(['2 years 9 months earlier']);
  });

  it('dots the rail beside it', () => {
    const lanes = lanesOf([{ meetings: [meeting('a', '2022-01-11'), meeting('b', '2024-10-10')] }]);
    expect(vertical(lanes).lines.map(({ kind }) => kind)).toEqual(['lane', 'lane skip']);
  });
});

describe('the as-of date', () => {
  it('stands between what was and what is ahead, and the rail is dashed from there', () => {
    const plan = meeting('b', '2026-03', { status: 'planned' });
    const layout = vertical(lanesOf([{ meetings: [meeting('a', '2025-10-10'), plan] }]));
    expect(captionsOf(layout, 'as-of')).toEqual(['As of 1 Jan 2026']);
    expect(layout.lines.map(({ kind }) => kind)).toEqual(['lane', 'lane ahead', 'as-of']);
  });

  it('is left out where no one place divides past from ahead', () => {
    const meetings = [
      meeting('a', '2025-01-01'),
      meeting('b', '2025', { status: 'planned' }),
      meeting('c', '2025-03-03'),
    ];
    expect(captionsOf(vertical(lanesOf([{ meetings }], dayOf(2025, 6, 1))), 'as-of')).toEqual([]);
  });

  it('says how far the data goes where the day lies beyond it', () => {
    const plan = meeting('b', '2027', { status: 'planned' });
    const lanes = lanesOf([{ meetings: [meeting('a', '2025-10-10'), plan] }], dayOf(2026, 6, 1), dayOf(2026));
    expect(captionsOf(vertical(lanes), 'as-of')).toEqual(['As known on 1 Jan 2026']);
  });
});

describe('which entries are shown where not all fit', () => {
  const years = Array.from({ length: 12 }, (_, index) => meeting(`${2015 + index}`, `${2015 + index}-05-05`));
  const lanes = lanesOf([{ meetings: years }], dayOf(2021), dayOf(2030));

  it('takes the latest past one, the next, and so on to both sides', () => {
    const { entries, hidden } = vertical(lanes, canvasOf(276, 210));
    expect(entries.map(({ id }) => id)).toEqual(['2019', '2020', '2021', '2022']);
    expect(hidden).toBe(8);
  });

  it('keeps to the order asked for', () => {
    const { entries } = vertical(lanes, canvasOf(276, 210), { order: 'newest' });
    expect(entries.map(({ id }) => id)).toEqual(['2022', '2021', '2020', '2019']);
  });

  it('shows all when expanded, however high', () => {
    const layout = vertical(lanes, canvasOf(276, 210), { expanded: true });
    expect(layout.hidden).toBe(0);
    expect(layout.entries).toHaveLength(12);
    expect(layout.height).toBeGreaterThan(500);
  });

  it('goes to a selected one that would not be among them, and stays for one that is', () => {
    const around = (selected: string) => vertical(lanes, canvasOf(276, 210), { selected }).entries.map(({ id }) => id);
    expect(around('2016')).toEqual(['2015', '2016', '2017', '2018']);
    expect(around('2022')).toEqual(around(''));
    expect(around('none')).toEqual(around(''));
  });

  it('shows one at the least', () => {
    expect(vertical(lanes, canvasOf(276, 1)).entries.map(({ id }) => id)).toEqual(['2020']);
  });

  it.each([
    [0, 0, 3, [0, 0]],
    [0, 5, 3, [0, 3]],
    [4, 5, 3, [2, 5]],
    [2, 5, 3, [1, 4]],
    [2, 5, 9, [0, 5]],
  ])('from %i of %i with room for %i', (start, count, room, expected) => {
    expect(railWindow(start, count, (from, to) => to - from <= room)).toEqual(expected);
  });
});

describe('several networks in one list', () => {
  it('are in one order of time, each entry with the name of its network', () => {
    const lanes = lanesOf([
      { abbreviation: 'AAA', meetings: [meeting('b', '2022-05-05'), meeting('d', '2024-05-05')] },
      { meetings: [meeting('a', '2021-05-05'), meeting('c', '2023-05-05')] },
    ]);
    const { entries } = vertical(lanes, canvasOf(276, 600));
    const names = entries.map(({ texts }) => texts.find(({ part }) => part === 'detail')?.text.lines.join(' '));
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(names).toEqual(['Network 1', 'AAA', 'Network 1', 'AAA']);
  });
});

it('leaves places to the detail in a terse list, and never who joined', () => {
  const memberships = [{ party: 'TR', role: 'member', period: '2025-03-01/..', ...fact }];
  const meetings = [meeting('Council', '2025-05-05', { place: 'baku' })];
  const founded = { date: '1990-01-01', ...fact };
  const layout = vertical(lanesOf([{ founded, memberships, meetings }]), canvasOf(276, 900), { isTerse: true });
  const details = layout.entries.map(({ texts }) =>
    texts.flatMap(({ part, text }) => (part === 'detail' ? text.lines : [])),
  );
  expect(details).toEqual([[], ['Türkiye'], []]);
});

it('explains bars where there are some', () => {
  const [exact, fuzzy] = ['2025-05-05', '2025'].map((date) => vertical(lanesOf([{ meetings: [meeting('a', date)] }])));
  const { messages } = canvasOf(276, 400).format;
  expect(exact && timelineCaptions(exact, messages)).toEqual([]);
  expect(fuzzy && timelineCaptions(fuzzy, messages)).toEqual([messages.spanBars]);
});

import { describe, expect, it } from 'vitest';
import { civilDate, dayOf } from '../../src/dataset/calendar.ts';
import { position, type TimeScale, timeTicks } from '../../src/layout/time-scale.ts';

function scale(first: [number, number?, number?], last: [number, number?, number?]): TimeScale {
  return { first: dayOf(...first), last: dayOf(...last), from: 0, to: 100 };
}

function ticks(of: TimeScale, count: number): readonly string[] {
  return timeTicks(of, count).map(({ day, precision }) => {
    const { year, month, day: dayOfMonth } = civilDate(day);
    return { year: `${year}`, month: `${year}-${month}`, day: `${year}-${month}-${dayOfMonth}` }[precision];
  });
}

describe('timeTicks', () => {
  it.each([
    ['years where there is room for one each', scale([2022, 1, 11], [2026]), 6, ['2023', '2024', '2025', '2026']],
    ['half years within two years', scale([2024, 10, 10], [2026, 6, 30]), 5, ['2025', '2025-7', '2026']],
    [
      'months within half a year',
      scale([2025, 1, 15], [2025, 6, 15]),
      6,
      ['2025-2', '2025-3', '2025-4', '2025-5', '2025-6'],
    ],
    [
      'decades over a century',
      scale([1900], [2000]),
      10,
      ['1900', '1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990', '2000'],
    ],
    ['years before 100', scale([95], [105]), 2, ['95', '100', '105']],
  ])('gives %s', (_title, of, count, expected) => {
    expect(ticks(of, count)).toEqual(expected);
  });

  it('stays within the scale and about the count', () => {
    for (const years of [1, 3, 7, 20, 60, 300, 1500]) {
      const of = scale([2000 - years], [2000]);
      const days = timeTicks(of, 6).map(({ day }) => day);
      expect(days.length).toBeLessThanOrEqual(8);
      expect(days.every((day) => day >= of.first && day <= of.last)).toBe(true);
    }
  });
});

describe('position', () => {
  it('is linear, also beyond the ends and from right to left', () => {
    const of = { first: 0, last: 10, from: 100, to: 0 };
    expect([0, 5, 10, 20].map((day) => position(of, day))).toEqual([100, 50, 0, -100]);
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import { layoutOverview, windowWords } from '../../src/layout/overview.ts';
import { CLOSEST, fitWindow, isWhole, panWindow, type TimeWindow, zoomWindow } from '../../src/layout/time-window.ts';
import { en } from '../../src/locale/en.ts';
import { Formatter } from '../../src/locale/format.ts';

const bounds: TimeWindow = { first: 0, last: 1000 };
const format = new Formatter(en);

describe('a window of time', () => {
  it('keeps the day that it is zoomed about in its place', () => {
    const { first, last } = zoomWindow({ first: 200, last: 600 }, 0.5, 300, bounds);
    expect([first, last]).toEqual([250, 450]);
  });

  it('never leaves its bounds, however it is moved', () => {
    for (const days of [-5000, -150, 0, 350, 5000]) {
      const { first, last } = panWindow({ first: 100, last: 300 }, days, bounds);
      expect(last - first).toBe(200);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThanOrEqual(1000);
    }
  });

  it('shows no less than its closest and no more than all', () => {
    const closest = zoomWindow({ first: 100, last: 120 }, 1e-6, 110, bounds);
    expect(closest.last - closest.first).toBe(CLOSEST);
    const whole = zoomWindow(closest, 1e9, 110, bounds);
    expect(whole).toEqual(bounds);
    expect(isWhole(whole, bounds)).toBe(true);
    expect(isWhole(closest, bounds)).toBe(false);
  });

  it('is all of a time that is shorter than the closest', () => {
    expect(fitWindow({ first: 2, last: 3 }, { first: 0, last: 4 })).toEqual({ first: 0, last: 4 });
  });

  it.each<readonly [string, readonly [number, number, number], readonly [number, number, number], string]>([
    ['years', [2009, 1, 1], [2027, 1, 1], '2009 – 2026'],
    ['months', [2024, 3, 1], [2025, 2, 1], 'Mar 2024 – Jan 2025'],
    ['days', [2024, 3, 5], [2024, 3, 20], '5 Mar 2024 – 19 Mar 2024'],
  ])('is told in %s where that is exact enough', (_precision, first, last, words) => {
    expect(windowWords({ first: dayOf(...first), last: dayOf(...last) }, format)).toBe(words);
  });
});

describe('the strip of all time', () => {
  const days = Float64Array.from({ length: 5000 }, (_, index) => (index * 37) % 1000);

  it('is one path, whatever it counts', () => {
    const { columns } = layoutOverview(days, bounds, bounds, 500, { width: 400, format });
    expect(columns.match(/M/g)).toHaveLength(100);
  });

  it('shows nothing where there is nothing, and counts what lies outside at the ends', () => {
    const { columns } = layoutOverview([-50, 400, 5000], bounds, bounds, 500, { width: 400, format });
    expect(columns.match(/M\d+/g)).toEqual(['M0', 'M160', 'M396']);
  });

  it('keeps the part that is shown within itself and large enough to be taken hold of', () => {
    for (const first of [0, 300, 999]) {
      const { shown } = layoutOverview(days, bounds, { first, last: first + 1 }, 500, { width: 400, format });
      expect(shown.width).toBeGreaterThanOrEqual(6);
      expect(shown.x + shown.width).toBeLessThanOrEqual(400.1);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import { isoDay } from '../../../src/dataset/iso-day.ts';
import { layoutDateSlider } from '../../../src/layout/date-slider/date-slider.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { changesOf } from '../../../src/network/change.ts';
import { lanesOf, meeting } from '../timeline/timeline-of.ts';

const LAST = dayOf(2026);
const english = new Formatter(en);
const mirrored = new Formatter({ ...en, direction: 'rtl' });

const meetings = [meeting('First', '2020-01-01'), meeting('Second', '2022-06-15'), meeting('Third', '2024-01-01')];
const changes = changesOf(lanesOf([{ meetings }]).map(({ network }) => network));

function slider(day: number, format = english) {
  return layoutDateSlider(changes, LAST, day, format);
}

const shares = (xs: readonly { readonly x: string }[]) => xs.map(({ x }) => Number.parseFloat(x));

describe('the way of a slider of dates', () => {
  it('begins before the first change and ends where the data does', () => {
    const { first, last } = slider(LAST);
    expect(first).toBeLessThan(dayOf(2020));
    expect(last).toBe(LAST);
  });

  it('has a tick for each change, in order and within the way', () => {
    const xs = shares(slider(LAST).ticks);
    expect(xs).toHaveLength(3);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(xs.every((x) => x > 0 && x < 100)).toBe(true);
  });

  it('tells the ticks that have been reached from those ahead', () => {
    expect(slider(dayOf(2022, 6, 15)).ticks.map(({ isPast }) => isPast)).toEqual([true, true, false]);
  });

  it('runs from right to left for a reader who does', () => {
    const [forth, back] = [shares(slider(LAST).ticks), shares(slider(LAST, mirrored).ticks)];
    expect(back.map((x) => 100 - x)).toEqual(forth.map((x) => expect.closeTo(x, 5)));
  });

  it('labels a few years', () => {
    const { years } = slider(LAST);
    expect(years.length).toBeGreaterThan(1);
    expect(years.length).toBeLessThan(8);
    expect(years.every(({ label }) => /^20\d\d$/.test(label))).toBe(true);
  });

  it('fits into a single day with one change', () => {
    const one = layoutDateSlider(changes.slice(0, 1), dayOf(2020), dayOf(2020), english);
    expect(shares(one.ticks)).toEqual([100]);
    expect(one.first).toBeLessThan(one.last);
  });
});

describe('the steps of a slider of dates', () => {
  it('lead to the changes before and after', () => {
    const { previous, next } = slider(dayOf(2023));
    expect([previous, next].map((day) => day !== undefined && isoDay(day))).toEqual(['2022-06-15', '2024-01-01']);
  });

  it('lead to the ends of the way, and no further', () => {
    const { first } = slider(LAST);
    expect(slider(dayOf(2020)).previous).toBe(first);
    expect(slider(first).previous).toBeUndefined();
    expect(slider(dayOf(2024)).next).toBe(LAST);
    expect(slider(LAST).next).toBeUndefined();
  });

  it('keep a date beyond the ends at the end', () => {
    expect(slider(dayOf(2030)).value).toBe(LAST);
    expect(slider(dayOf(1990)).value).toBe(slider(LAST).first);
  });
});

describe('the words of a slider of dates', () => {
  it('say the day in full and what changed on it', () => {
    expect(slider(dayOf(2022, 6, 15))).toMatchObject({ date: '15 June 2022', change: 'Second' });
    expect(slider(dayOf(2022, 6, 15)).spoken).toBe('15 June 2022, Second');
  });

  it('say what changed last where nothing did on the day', () => {
    expect(slider(dayOf(2023)).change).toBe('Last change, 15 Jun 2022: Second');
  });

  it('say a fuzzy date no more exactly than it is known, on its latest day as after it', () => {
    const fuzzy = changesOf(lanesOf([{ meetings: [meeting('Some time', '2022-06')] }]).map(({ network }) => network));
    for (const day of [dayOf(2022, 6, 30), dayOf(2023)]) {
      const { change, ticks } = layoutDateSlider(fuzzy, LAST, day, english);
      expect(change).toBe('Last change, Jun 2022: Some time');
      expect(shares(ticks)[0]).toBeGreaterThan(Number.parseFloat(ticks[0]?.from ?? ''));
    }
  });

  it('say that it lies before everything', () => {
    expect(slider(dayOf(2019)).change).toBe('Before the first entry');
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Meeting } from '../../../src/dataset/model.ts';
import { fact, horizontal, lanesOf, meeting, vertical } from './timeline-of.ts';

// A scale of four whole years over 952 px: 0.65 px a day.
const frame = [meeting('first', '2022-01-01'), meeting('last', '2025-12-31')];
const pxPerDay = 952 / (dayOf(2026) - dayOf(2022));
const x = (year: number, month = 1, day = 1) => (dayOf(year, month, day) - dayOf(2022)) * pxPerDay;

function markOf(date: string, more: Partial<Meeting> = {}) {
  const layout = horizontal(lanesOf([{ meetings: [...frame, meeting('m', date, more)] }]));
  const entry = layout.entries.find(({ id }) => id === 'm');
  if (!entry) throw new Error('not drawn');
  return { ...entry.mark, state: entry.state, middle: entry.mark.x + entry.mark.width / 2 };
}

describe('the mark of a date, true to scale', () => {
  it('is a dot of 14 px on an exact day', () => {
    const mark = markOf('2024-10-10');
    expect(mark).toMatchObject({ texture: 'solid', width: 14, height: 14, radius: 7 });
    expect(mark.middle).toBeCloseTo(x(2024, 10, 10) + pxPerDay / 2, 0);
  });

  it('covers the whole month, at least 16 px', () => {
    const mark = markOf('2024-05');
    expect(mark).toMatchObject({ texture: 'tint', height: 14, radius: 7 });
    expect(mark.width).toBeCloseTo(31 * pxPerDay, 0);
    expect(mark.middle).toBeCloseTo((x(2024, 5) + x(2024, 6)) / 2, 0);
  });

  it('covers the whole year, hatched', () => {
    const mark = markOf('2024');
    expect(mark).toMatchObject({ texture: 'hatch', height: 14 });
    expect(mark.x).toBeCloseTo(x(2024), 0);
    expect(mark.width).toBeCloseTo(x(2025) - x(2024), 0);
  });

  it('covers a range to the ends that are written, with square corners', () => {
    const mark = markOf('[2023-07..2024-02-15]');
    expect(mark).toMatchObject({ texture: 'hatch', radius: 2 });
    expect(mark.x).toBeCloseTo(x(2023, 7), 0);
    expect(mark.x + mark.width).toBeCloseTo(x(2024, 2, 16), 0);
  });

  it('reaches from the beginning of the axis where only the last possible day is known', () => {
    const mark = markOf('[..2024-02-15]');
    expect(mark.x).toBe(0);
    expect(mark.x + mark.width).toBeCloseTo(x(2024, 2, 16), 0);
  });

  it('covers all days of a meeting of several, solid', () => {
    const mark = markOf('2024-03-01/2024-05-31');
    expect(mark.texture).toBe('solid');
    expect(mark.width).toBeCloseTo(92 * pxPerDay, 0);
  });

  it.each(['2024-10-10~', '2024-10-10?'])('never shows %s as an exact day', (date) => {
    expect(markOf(date).texture).toBe('tint');
  });

  it('strikes out a cancelled meeting', () => {
    expect(markOf('2024-10-10', { status: 'cancelled' })).toMatchObject({
      state: 'cancelled',
      strike: expect.anything(),
    });
    expect(markOf('2024-10-10').strike).toBeUndefined();
  });
});

describe('how sure an entry is, apart from how exact its date is', () => {
  it('keeps the texture of the date whatever the status', () => {
    expect(markOf('2024', { status: 'planned' })).toMatchObject({ state: 'planned', texture: 'hatch' });
    expect(markOf('2024-05-05', { status: 'planned' })).toMatchObject({ state: 'planned', texture: 'solid' });
    expect(markOf('2024-05', { status: 'postponed' })).toMatchObject({ state: 'postponed', texture: 'tint' });
  });

  it('draws what lies after the as-of date as later, not as held', () => {
    const lanes = lanesOf(
      [{ meetings: [meeting('a', '2024-05-05'), meeting('b', '2025-05-05')] }],
      dayOf(2025),
      dayOf(2026),
    );
    expect(vertical(lanes).entries.map(({ state }) => state)).toEqual(['held', 'later']);
  });
});

describe('the mark on the rail', () => {
  const rail = (date: string) => {
    const layout = vertical(lanesOf([{ meetings: [meeting('m', date, { place: 'baku' })] }]));
    return layout.entries[0]?.mark;
  };

  it('is a dot of 12 px, a capsule of 26 px, or as tall as its entry', () => {
    expect(rail('2024-10-10')).toMatchObject({ width: 12, height: 12 });
    expect(rail('2024-10')).toMatchObject({ width: 14, height: 26 });
    expect(rail('2024')?.height).toBeGreaterThan(50);
  });

  it('is a capsule for a meeting of several days too', () => {
    expect(rail('2024-10-10/2024-10-12')).toMatchObject({ width: 14, height: 26, texture: 'solid' });
  });
});

describe('the key', () => {
  const kinds = (...meetings: Meeting[]) => vertical(lanesOf([{ meetings }])).key.map(({ kind }) => kind);

  it('lists the kinds that are present and no other', () => {
    expect(kinds(meeting('a', '2024-05-05'), meeting('b', '2024-05'))).toEqual(['exactDay', 'monthKnown']);
    expect(kinds(meeting('a', '2024'), meeting('b', '[2024..2025]'))).toEqual(['yearKnown', 'periodKnown']);
  });

  it('has planned as a kind of its own', () => {
    expect(kinds(meeting('a', '2027', { status: 'planned' }))).toEqual(['yearKnown', 'planned']);
  });

  it('is empty where every day is exact and held, which needs no explanation', () => {
    expect(kinds(meeting('a', '2024-05-05'))).toEqual([]);
  });

  it('does not depend on how many entries there is room for', () => {
    const meetings = [meeting('a', '2021'), meeting('b', '2024-05-05'), meeting('c', '2025-05', fact)];
    const lanes = lanesOf([{ meetings }]);
    expect(vertical(lanes, undefined, { expanded: true }).key).toEqual(vertical(lanes).key);
  });
});

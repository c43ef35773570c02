import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import { fitText } from '../../../src/layout/timeline/fit-text.ts';
import { canvasStyle } from '../../../src/layout/timeline/label.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { canvasOf, fact, lanesOf, meeting, vertical, wordsOf } from './timeline-of.ts';

const { textWidth } = canvasOf(300, 300);
const style = canvasStyle('eventDetail', canvasOf(300, 300));

describe('what an entry says', () => {
  it('gives date, title, place with its party, and what happened there', () => {
    const chairmanships = [{ party: 'TR', period: '2025-05-05/..', handover: 'First council', ...fact }];
    const lanes = lanesOf([{ chairmanships, meetings: [meeting('First council', '2025-05-05', { place: 'baku' })] }]);
    expect(wordsOf(vertical(lanes), 'First council')).toEqual([
      'date: 5 May 2025',
      'title: First council',
      'detail: Baku, Azerbaijan',
      'detail: Türkiye takes the chair',
    ]);
  });

  it('ends a list that is too long after a name, not after its comma', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Place ${index}`);
    for (let width = 120; width < 300; width += 7) {
      const { lines } = fitText(names.join(', '), { style, maxWidth: width, maxLines: 3, textWidth });
      expect(lines.at(-1)).toMatch(/[^,]…$/);
    }
  });

  it('names the hosts where no place is known, and a video conference where there was none', () => {
    const layout = vertical(
      lanesOf([
        {
          meetings: [
            meeting('a', '2024-05-05', { hosts: [{ party: 'TR' }, { organisation: 'A forum' }] }),
            meeting('b', '2025-05-05', { format: 'video' }),
          ],
        },
      ]),
    );
    expect(wordsOf(layout, 'a')).toContain('detail: Host: Türkiye and A forum');
    expect(wordsOf(layout, 'b')).toContain('detail: Video conference');
  });

  it('tells of a milestone what happened and to whom', () => {
    const memberships = ['TR', 'KG'].map((party) => ({ party, role: 'observer', period: '2025-05/..', ...fact }));
    expect(wordsOf(vertical(lanesOf([{ memberships }])), 'n0.joined.observer.2025-05')).toEqual([
      'date: May 2025',
      'title: Observers admitted',
      'detail: Türkiye and Kyrgyzstan',
      'note: Day not published',
    ]);
  });

  it('does not list who founded a network beside its founding', () => {
    const memberships = [{ party: 'TR', role: 'member', period: '2025-05-05/..', ...fact }];
    const founded = { date: '2025-05-05', ...fact };
    const lanes = lanesOf([{ founded, memberships, meetings: [meeting('m', '2025-05-05')] }]);
    expect(wordsOf(vertical(lanes), 'm')).toEqual(['date: 5 May 2025', 'title: m', 'detail: Network founded']);
  });

  it.each([
    ['2025-05', {}, 'May 2025', 'Day not published'],
    ['2025~', {}, 'about 2025', 'Day not published'],
    ['2027', { status: 'planned' as const }, '2027', 'Date not set'],
    ['2025-05', { inferred: ['date'] }, 'May 2025', 'Day not published\u00a0· Date inferred'],
    ['2025-05', { inferred: ['date.year'] }, 'May 2025', 'Day not published\u00a0· Year inferred'],
    ['[..2025-05-05]', {}, 'not later than 5 May 2025', 'Day not published'],
  ])('words %s with %j as it is known', (date, more, words, note) => {
    const said = wordsOf(vertical(lanesOf([{ meetings: [meeting('m', date, more)] }])), 'm');
    expect(said).toContain(`date: ${words}`);
    expect(said).toContain(`note: ${note}`);
  });

  it.each([
    ['2027-01-01', { status: 'planned' as const }, 'status: planned'],
    ['2025-01-01', { status: 'postponed' as const }, 'status: postponed'],
    ['2025-01-01', { status: 'cancelled' as const }, 'status: cancelled'],
    ['2026-06-01', {}, 'status: later'],
  ])('words the status of %s with %j', (date, more, expected) => {
    const lanes = lanesOf([{ meetings: [meeting('m', date, more)] }], dayOf(2026), dayOf(2027));
    expect(wordsOf(vertical(lanes), 'm')).toContain(expected);
  });

  it('says only that it was in the course of a month on a day within it', () => {
    const lanes = lanesOf([{ meetings: [meeting('m', '2025-05')] }], dayOf(2025, 5, 10), dayOf(2026));
    expect(wordsOf(vertical(lanes), 'm')[0]).toBe('date: in the course of May 2025');
  });

  it('says that sources differ, and that the outcome of a plan is not in the data', () => {
    const readings = [{ field: 'date', value: '2025-06', sources: ['s2'] }];
    const lanes = lanesOf([{ meetings: [meeting('m', '2025-05-05', { readings, status: 'planned' })] }]);
    expect(wordsOf(vertical(lanes, canvasOf(600, 400)), 'm')).toContain(
      `note: Sources differ\u00a0· ${en.messages.outcomeUnknown}`,
    );
  });

  it('marks a title in another language than the reader’s', () => {
    const lanes = lanesOf([{ meetings: [meeting('m', '2025-05-05', { title: { tr: 'Kuruluş töreni' } })] }]);
    const [entry] = vertical(lanes, canvasOf(276, 400, { format: new Formatter(en, 'en', ['tr']) })).entries;
    const langs = entry?.texts.map(({ part, text }) => [part, text.lang]);
    expect(langs).toEqual([
      ['date', undefined],
      ['title', 'tr'],
    ]);
  });
});

describe('what is spoken', () => {
  it('puts the title first, then the long date, the status and the rest', () => {
    const lanes = lanesOf([{ meetings: [meeting('Next', '2027-02', { status: 'planned', place: 'baku' })] }]);
    const { items, summary } = vertical(lanes);
    expect(items).toMatchObject([
      {
        id: 'Next',
        type: 'meeting',
        name: 'Next',
        label: 'Next, February 2027, planned, Baku, Azerbaijan, Date not set',
      },
    ]);
    expect(summary).toBe('Timeline with 1 entry, from February 2027 to February 2027.');
  });

  it('adds the network where there are several', () => {
    const lanes = lanesOf([{ meetings: [meeting('a', '2024-05-05')] }, { meetings: [meeting('b', '2025-05-05')] }]);
    expect(vertical(lanes).items.map(({ label }) => label)).toEqual([
      'a, 5 May 2024, Network 0',
      'b, 5 May 2025, Network 1',
    ]);
  });

  it('says that there is nothing where there is nothing', () => {
    expect(vertical(lanesOf([{}])).summary).toBe(en.messages.empty.timeline);
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import type { Dataset, Meeting, Network } from '../../src/dataset/model.ts';
import { wantedEntries } from '../../src/network/entries-asked.ts';
import { type EntryOptions, timelineEntries } from '../../src/network/entry.ts';
import { networkOn } from '../../src/network/network-on-date.ts';

const fact = { sources: ['s1'] };

function meeting(id: string, date: string, more: Partial<Meeting> = {}): Meeting {
  return { id, title: id, date, kind: 'council', ...fact, ...more };
}

function entriesOf(
  network: Partial<Network>,
  options: Partial<EntryOptions> = {},
  days: { asOf?: number; updated?: number; readerDay?: number } = {},
) {
  const { asOf = dayOf(2026), updated = asOf, readerDay = updated } = days;
  const whole: Network = { id: 'n', name: 'Network', ...network };
  const dataset: Dataset = {
    format: 1,
    id: 'd',
    title: 'D',
    updated: '2026-01-01',
    parties: ['AA', 'BB', 'CC'].map((id) => ({ id, name: id })),
    places: [{ id: 'town', name: 'Town', party: 'CC', coordinates: [0, 0] }],
    networks: [whole],
  };
  const seen = networkOn(dataset, whole, { day: asOf, updated, readerDay });
  return [...timelineEntries(seen, { milestones: false, ...options })];
}

const ids = (entries: ReturnType<typeof entriesOf>) => entries.map(({ id }) => id);
const consequences = (entries: ReturnType<typeof entriesOf>) =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry.consequences.map(({ type }) => type)]));

describe('the seat of a secretariat', () => {
  it('is an entry of its own where its start is stated, also beside a meeting of that day', () => {
    const secretariats = [
      { place: 'town', period: '2020-03-01/2022', ...fact },
      { place: 'town', period: '2023/..', ...fact },
      { place: 'town', period: '/..', ...fact },
    ];
    const entries = entriesOf({ secretariats, meetings: [meeting('m', '2020-03-01')] }, { milestones: true });
    expect(entries.map(({ milestone, id }) => [id, milestone?.place?.name])).toEqual([
      ['m', undefined],
      ['n.secretariat.town.2020-03-01', 'Town'],
      ['n.secretariat.town.2023', 'Town'],
    ]);
    expect(ids(entriesOf({ secretariats }))).toEqual([]);
  });
});

describe('folding milestones into meetings', () => {
  const founded = { date: '2020-03-01', ...fact };
  const memberships = [
    { party: 'AA', role: 'member', period: '2020-03-01/..', ...fact },
    { party: 'BB', role: 'observer', period: '2021-05/..', ...fact },
  ];

  it('tells the founding, and who joined with it, at the meeting of that day', () => {
    const entries = entriesOf({ founded, memberships, meetings: [meeting('m', '2020-03-01')] });
    expect(consequences(entries)).toEqual({ m: ['founded', 'joined'] });
  });

  it('does so whether or not milestones are asked for, and never tells them twice', () => {
    const entries = entriesOf({ founded, memberships, meetings: [meeting('m', '2020-03-01')] }, { milestones: true });
    expect(entries.map(({ type, id }) => [type, id])).toEqual([
      ['meeting', 'm'],
      ['milestone', 'n.joined.observer.2021-05'],
    ]);
    expect(entries[0]?.consequences).toHaveLength(2);
  });

  it('leaves a milestone of a fuzzy date alone even where a meeting falls into it', () => {
    const meetings = [meeting('m', '2021-05-09')];
    expect(ids(entriesOf({ memberships, meetings }, { milestones: true }))).toContain('n.joined.observer.2021-05');
  });

  it('follows the handover that a term names, however fuzzy its start', () => {
    const chairmanships = [{ party: 'AA', period: '2021-05/..', handover: 'm', ...fact }];
    const meetings = [meeting('m', '2021-05-09'), meeting('other', '2021-05-20')];
    expect(consequences(entriesOf({ chairmanships, meetings }))).toEqual({ m: ['chair'], other: [] });
  });

  it('makes the chair no matter of a meeting of that day that no term names', () => {
    const chairmanships = [{ party: 'AA', period: '2021-05-09/..', ...fact }];
    const entries = entriesOf({ chairmanships, meetings: [meeting('m', '2021-05-09')] }, { milestones: true });
    expect(consequences(entries)).toEqual({ m: [], 'n.chair.2021-05-09': [] });
  });

  it('chooses the ceremony for a founding and the weightier meeting for who joins', () => {
    const joining = [{ party: 'AA', role: 'member', period: '2020-03-01/..', ...fact }];
    const meetings = [
      meeting('group', '2020-03-01', { kind: 'working' }),
      meeting('summit', '2020-03-01', { kind: 'summit' }),
      meeting('ceremony', '2020-03-01', { kind: 'ceremony' }),
    ];
    expect(consequences(entriesOf({ founded, memberships: joining, meetings }))).toEqual({
      group: [],
      summit: ['joined'],
      ceremony: ['founded'],
    });
  });

  it('counts every day of a meeting of several days', () => {
    const joining = [{ party: 'AA', role: 'member', period: '2021-05-10/..', ...fact }];
    const meetings = [meeting('m', '2021-05-09/2021-05-11')];
    expect(consequences(entriesOf({ memberships: joining, meetings }))).toEqual({ m: ['joined'] });
  });

  it.each(['cancelled', 'postponed'] as const)('makes nothing the consequence of a %s meeting', (status) => {
    const entries = entriesOf({ founded, meetings: [meeting('m', '2020-03-01', { status })] }, { milestones: true });
    expect(consequences(entries)).toEqual({ m: [], 'n.founded.2020-03-01': [] });
  });

  it('tells who joined on the day of the founding with it where there was no meeting', () => {
    const entries = entriesOf({ founded, memberships }, { milestones: true });
    expect(consequences(entries)).toEqual({ 'n.founded.2020-03-01': ['joined'], 'n.joined.observer.2021-05': [] });
  });

  it('lets a milestone stand for itself where its meeting is not of a wanted kind', () => {
    const meetings = [meeting('m', '2020-03-01'), meeting('s', '2022', { kind: 'summit' })];
    const entries = entriesOf({ founded, meetings }, { milestones: true, kinds: ['summit'] });
    expect(ids(entries)).toEqual(['n.founded.2020-03-01', 's']);
  });
});

describe('order and choice', () => {
  it('puts entries in order of time, the wider date later on a tie', () => {
    const dates = ['2026', '2025-01', '2025-01-01', '2025', '2024-12-31'];
    const entries = entriesOf({ meetings: dates.map((date) => meeting(date, date)) });
    expect(ids(entries)).toEqual(['2024-12-31', '2025-01-01', '2025-01', '2025', '2026']);
  });

  it('keeps what touches the days from and to', () => {
    const dates = ['2023-12-31', '2023', '2024-01-01', '2024', '2024-02-01', '2024-02-02', '2023-12-30/2024-01-02'];
    const meetings = dates.map((date, index) => meeting(`m${index}`, date));
    const entries = entriesOf({ meetings }, { isWanted: wantedEntries({ from: dayOf(2024), to: dayOf(2024, 2, 1) }) });
    expect(entries.map(({ meeting: found }) => found?.meeting.date)).toEqual([
      '2023-12-30/2024-01-02',
      '2024-01-01',
      '2024',
      '2024-02-01',
    ]);
  });

  it('keeps what a party has to do with: as host, guest, chair, place, or in a milestone', () => {
    const entries = entriesOf(
      {
        founded: { date: '2019', ...fact },
        memberships: [{ party: 'BB', role: 'member', period: '2019-05/..', ...fact }],
        meetings: [
          meeting('host', '2020', { hosts: [{ party: 'BB' }] }),
          meeting('guest', '2021', { participants: [{ party: 'AA' }, { party: 'BB' }] }),
          meeting('chair', '2022', { chair: { party: 'BB' } }),
          meeting('place', '2023', { place: 'town' }),
          meeting('none', '2024', { hosts: [{ party: 'AA' }] }),
        ],
      },
      { milestones: true, isWanted: wantedEntries({ party: 'BB' }) },
    );
    expect(ids(entries)).toEqual(['n.founded.2019', 'n.joined.member.2019-05', 'host', 'guest', 'chair']);
  });
});

describe('what is known of an entry', () => {
  const tense = (date: string, more: Partial<Meeting>, asOf: number, updated = asOf) =>
    entriesOf({ meetings: [meeting('m', date, more)] }, {}, { asOf, updated })[0]?.tense;

  it('lies ahead of an earlier as-of date, and within it where the fuzz covers that day', () => {
    expect(tense('2025-05', {}, dayOf(2025, 4, 30), dayOf(2026))).toBe('later');
    expect(tense('2025-05', {}, dayOf(2025, 5, 15), dayOf(2026))).toBe('within');
    expect(tense('2025-05', {}, dayOf(2025, 5, 31), dayOf(2026))).toBe('past');
  });

  it('has been on the day that the dataset calls it held, although its year still runs', () => {
    expect(tense('2025', {}, dayOf(2025, 11, 21))).toBe('past');
    expect(tense('2025', { status: 'planned' }, dayOf(2025, 11, 21))).toBe('within');
  });

  it('says that the outcome of a plan is unknown once its time has passed for the reader', () => {
    const plan = { meetings: [meeting('m', '2025-05', { status: 'planned' })] };
    const on = (readerDay: number) => entriesOf(plan, {}, { asOf: dayOf(2025), updated: dayOf(2025), readerDay })[0];
    expect(on(dayOf(2025, 5, 31))?.outcomeUnknown).toBe(false);
    expect(on(dayOf(2025, 6, 1))?.outcomeUnknown).toBe(true);
  });

  it.each([
    [{ inferred: ['date'] }, 'date'],
    [{ inferred: ['date.year'] }, 'year'],
    [{ inferred: ['place'] }, undefined],
    [{ basis: 'inferred' as const }, 'date'],
    [{}, undefined],
  ])('reads from %j what of a date is inferred', (more, expected) => {
    expect(entriesOf({ meetings: [meeting('m', '2025-05', more)] })[0]?.inferred).toBe(expected);
  });

  it('takes what is inferred of a milestone from the field that dates it', () => {
    const memberships = [
      { party: 'AA', role: 'member', period: '2020/2021', inferred: ['period.start'], ...fact },
      { party: 'BB', role: 'observer', period: '2022/..', inferred: ['role'], ...fact },
    ];
    const entries = entriesOf({ memberships }, { milestones: true });
    expect(entries.map(({ milestone, inferred }) => [milestone?.type, inferred])).toEqual([
      ['joined', 'date'],
      ['left', undefined],
      ['joined', undefined],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import type { Dataset, Network } from '../../src/dataset/model.ts';
import { milestonesOf } from '../../src/network/milestone.ts';
import { currentTerms, networkOn } from '../../src/network/network-on-date.ts';
import { comingTerms, nextHostedMeeting, previousTerm } from '../../src/network/succession.ts';

const fact = { sources: ['s1'] };

const network: Network = {
  id: 'n',
  name: 'Network',
  founded: { date: '2020-03-01', ...fact },
  memberships: [
    { party: 'AA', role: 'member', period: '2020-03-01/..', ...fact },
    { party: 'BB', role: 'observer', period: '2020-03-01/2022-06-15', ...fact },
    { party: 'BB', role: 'member', period: '2022-06-15/..', ...fact },
    { party: 'CC', role: 'observer', period: '2021-05/..', ...fact },
    { party: 'DD', role: 'member', period: '2020-03-01/2021-12-31', ...fact },
  ],
  chairmanships: [
    { party: 'AA', period: '/2021-01-10', ...fact },
    { party: 'BB', period: '2021-01-10/2022-02-02', handover: 'm1', ...fact },
    { party: 'AA', period: '2023-01-01/..', ...fact },
    { party: 'BB', period: '2026/2027', status: 'planned', ...fact },
  ],
  meetings: [
    { id: 'm2', title: 'Second', date: '2024', kind: 'council', status: 'planned', hosts: [{ party: 'CC' }], ...fact },
    { id: 'm1', title: 'First', date: '2021-01-10', kind: 'council', ...fact },
  ],
};

const dataset: Dataset = {
  format: 1,
  id: 'd',
  title: 'D',
  updated: '2023-06-01',
  parties: ['AA', 'BB', 'CC', 'DD'].map((id) => ({ id, name: id })),
  sources: [{ id: 's1', title: 'S' }],
  networks: [network],
};

function on(year: number, month = 1, day = 1) {
  const asOf = { day: dayOf(year, month, day), updated: dayOf(2023, 6, 1), readerDay: dayOf(2025) };
  return networkOn(dataset, network, asOf);
}

function rolesOn(...date: [number, number?, number?]): Record<string, string[]> {
  return Object.fromEntries(
    on(...date).roles.map(({ role, standings }) => [role.id, standings.map(({ party }) => party.id)]),
  );
}

describe('who is in which role', () => {
  it('has nobody before the founding', () => {
    expect(rolesOn(2019)).toEqual({ member: [], observer: [] });
  });

  it('counts a start known to the month from its last day', () => {
    expect(rolesOn(2021, 5, 30)['observer']).toEqual(['BB']);
    expect(rolesOn(2021, 5, 31)['observer']).toEqual(['BB', 'CC']);
  });

  it('gives the new role on the day on which the old one ends', () => {
    expect(rolesOn(2022, 6, 14)).toEqual({ member: ['AA'], observer: ['BB', 'CC'] });
    expect(rolesOn(2022, 6, 15)).toEqual({ member: ['AA', 'BB'], observer: ['CC'] });
  });

  it('keeps a party through its last day and not beyond', () => {
    expect(rolesOn(2021, 12, 31)['member']).toContain('DD');
    expect(rolesOn(2022, 1, 1)['member']).not.toContain('DD');
  });
});

describe('who chairs', () => {
  const chairs = (...date: [number, number?, number?]) => currentTerms(on(...date)).map(({ party }) => party.id);

  it('lets the successor hold the chair on the day of the handover', () => {
    expect(chairs(2021, 1, 9)).toEqual(['AA']);
    expect(chairs(2021, 1, 10)).toEqual(['BB']);
  });

  it('bounds a start that is not stated by the founding', () => {
    expect(chairs(2020, 2, 29)).toEqual([]);
    expect(chairs(2020, 3, 1)).toEqual(['AA']);
  });

  it('leaves a vacancy empty', () => {
    expect(chairs(2022, 7)).toEqual([]);
  });

  it('never takes a planned term for a held one', () => {
    expect(currentTerms(on(2027)).map(({ id }) => id)).toEqual(['n.AA.2023-01-01']);
  });

  it('keeps the chair where it is on the day on which it is only planned to pass on', () => {
    const passing: Network = {
      ...network,
      chairmanships: [
        { party: 'AA', period: '2020-03-01/2026-06-01', ...fact },
        { party: 'BB', period: '2026-06-01/2027', status: 'planned', ...fact },
      ],
    };
    const asOf = { day: dayOf(2026, 6, 1), updated: dayOf(2023, 6, 1), readerDay: dayOf(2025) };
    expect(currentTerms(networkOn(dataset, passing, asOf)).map(({ party }) => party.id)).toEqual(['AA']);
  });

  it('names who chaired before and what is planned', () => {
    const state = on(2023, 6, 1);
    expect(previousTerm(state)?.party.id).toBe('BB');
    expect(comingTerms(state).map(({ party, tense }) => [party.id, tense])).toEqual([['BB', 'planned']]);
  });

  it('shows a term after the as-of day as later', () => {
    expect(on(2020, 6).terms.map(({ tense }) => tense)).toEqual(['current', 'later', 'later', 'planned']);
  });

  it('derives the id of a term from network, party and start', () => {
    expect(on(2020).terms.map(({ id }) => id)).toEqual([
      'n.AA.unknown',
      'n.BB.2021-01-10',
      'n.AA.2023-01-01',
      'n.BB.2026',
    ]);
  });
});

describe('meetings', () => {
  it('stand in order of time, past or later as seen from the day', () => {
    expect(on(2023).meetings.map(({ id, tense }) => [id, tense])).toEqual([
      ['m1', 'past'],
      ['m2', 'later'],
    ]);
    expect(on(2020).meetings[0]?.tense).toBe('later');
  });

  it('say that the outcome is not known once a planned one has passed on the reader’s day', () => {
    expect(on(2023).meetings.map(({ outcomeUnknown }) => outcomeUnknown)).toEqual([false, true]);
  });

  it('name the next host, which is no successor', () => {
    const state = on(2023);
    expect(nextHostedMeeting(state)?.id).toBe('m2');
    expect(comingTerms(state).some(({ party }) => party.id === 'CC')).toBe(false);
  });

  it('name no host of one that is cancelled', () => {
    const meetings = (network.meetings ?? []).map((each) => ({ ...each, status: 'cancelled' as const }));
    const asOf = { day: dayOf(2023), updated: dayOf(2023, 6, 1), readerDay: dayOf(2025) };
    expect(nextHostedMeeting(networkOn(dataset, { ...network, meetings }, asOf))).toBeUndefined();
  });
});

describe('milestones', () => {
  it('gather what happened to several parties on one date', () => {
    const joined = milestonesOf(on(2023)).find(({ type, date }) => type === 'joined' && date.text === '2020-03-01');
    expect(joined?.parties.map(({ id }) => id)).toEqual(['AA', 'DD']);
  });

  it('see a change of role as no departure', () => {
    const left = milestonesOf(on(2023)).filter(({ type }) => type === 'left');
    expect(left.map(({ parties }) => parties.map(({ id }) => id))).toEqual([['DD']]);
  });

  it('leave planned terms out', () => {
    expect(milestonesOf(on(2023)).some(({ date }) => date.text === '2026')).toBe(false);
  });
});

it('changes nothing that it is given', () => {
  const before = structuredClone(dataset);
  on(2023);
  expect(dataset).toEqual(before);
});

it('counts a member of unknown start from the founding, and without one only from the day that is known', () => {
  const memberships = [{ party: 'AA', role: 'member', period: '/..', ...fact }];
  const { founded: _, ...unfounded } = { ...network, memberships };
  const membersOn = (year: number, of: Network) => {
    const asOf = { day: dayOf(year), updated: dayOf(2023), readerDay: dayOf(2023) };
    return networkOn(dataset, of, asOf).current.length;
  };
  expect([1900, 2022, 2023].map((year) => membersOn(year, unfounded))).toEqual([0, 0, 1]);
  expect([1900, 2022, 2023].map((year) => membersOn(year, { ...network, memberships }))).toEqual([0, 1, 1]);
});

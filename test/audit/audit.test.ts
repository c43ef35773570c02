import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUDIT_CODES, audit } from '../../src/audit/audit.ts';
import { dayOf } from '../../src/dataset/calendar.ts';
import type { Chairmanship, Dataset, Meeting, Network, Person, Place } from '../../src/dataset/model.ts';
import {
  datasetOf,
  minimalChairmanship,
  minimalDataset,
  minimalMeeting,
  minimalMembership,
} from '../fixtures/minimal.ts';
import { auditOf, warningsOf } from './audit-of.ts';

const NET = '/networks/0';
const sources = ['s1'];

/** The dataset of the fixtures is updated on 2025-11-21. */
const terms = (...chairmanships: readonly Partial<Chairmanship>[]): Dataset =>
  datasetOf({ chairmanships: chairmanships.map(minimalChairmanship) });

const meeting = (changes: Partial<Meeting>, network: Partial<Network> = {}): Dataset =>
  datasetOf({ ...network, meetings: [minimalMeeting(changes)] });

const placed = (changes: Partial<Place>): Dataset =>
  minimalDataset({ places: [{ id: 'p', name: 'P', party: 'AZ', coordinates: [49.87, 40.41], ...changes }] });

const people = (...names: readonly Partial<Person>[]): Dataset =>
  minimalDataset({ people: names.map((one, index) => ({ id: `p${index}`, name: `P${index}`, ...one })) });

describe('an update', () => {
  test.each([
    ['2025-11-21', []],
    ['2026-05-20', []],
    ['2026-05-21', ['stale /updated']],
    ['2025-11-20', []],
    ['2025-11-19', ['ahead /updated']],
  ])('seen on %s: %j', (on, expected) => {
    expect(auditOf(minimalDataset(), on)).toEqual(expected);
  });
});

describe('an open period', () => {
  const dataset = datasetOf({
    memberships: [minimalMembership({ period: '2024/..' })],
    chairmanships: [minimalChairmanship({ period: '2025/..' })],
    offices: [{ title: 'Secretary', person: 'p', period: '2025/..', sources }],
  });
  const withPerson = { ...dataset, people: [{ id: 'p', name: 'P' }] };

  test.each([
    ['2026-05-01', []],
    ['2026-11-21', ['stale /updated']],
    ['2026-11-22', ['stale /updated', `stale ${NET}/chairmanships/0/period`, `stale ${NET}/offices/0/period`]],
  ])('seen on %s: %j', (on, expected) => {
    expect(auditOf(withPerson, on)).toEqual(expected);
  });
});

describe('a plan', () => {
  test.each([
    ['2026-04', 'planned', '2026-04-19', []],
    ['2026-04', 'planned', '2026-04-30', []],
    ['2026-04', 'planned', '2026-05-01', [`passed ${NET}/meetings/0/status`]],
    ['2026-04-01/2026-04-03', 'planned', '2026-04-04', [`passed ${NET}/meetings/0/status`]],
    ['2026-04', 'postponed', '2026-05-01', []],
    ['2026-04', 'cancelled', '2026-05-01', []],
  ] as const)('of a meeting in %s, %s, seen on %s: %j', (date, status, on, expected) => {
    expect(auditOf(meeting({ date, status }), on)).toEqual(expected);
  });

  test('of a term that has begun by now', () => {
    const planned = terms({ period: '2025/2026-03' }, { party: 'AZ', period: '2026-03/2027', status: 'planned' });
    expect(auditOf(planned)).toEqual([]);
    expect(auditOf(planned, '2026-04-01')).toEqual([`passed ${NET}/chairmanships/1/status`]);
  });
});

describe('a term that has ended', () => {
  test.each([
    ['nobody follows', [{ period: '2024-10-10/2025-05-19' }], [`ended ${NET}/chairmanships/0/period`]],
    ['its year is not over', [{ period: '2024/2025' }], []],
    ['a note says how its end was inferred', [{ period: '2024/2025-05', inferred: ['period.end'], note: 'So.' }], []],
    ['its end is unknown', [{ period: '2024/' }], []],
    ['somebody follows', [{ period: '2024-10-10/2025-05-19' }, { party: 'AZ', period: '2025-05-19/..' }], []],
    [
      'somebody is to follow',
      [{ period: '2024/2025-05' }, { period: '2025-05/2026', status: 'planned' }],
      [`passed ${NET}/chairmanships/1/status`],
    ],
  ] as const)('where %s', (_, chairmanships, expected) => {
    expect(auditOf(terms(...chairmanships))).toEqual(expected);
  });

  test('is told of each office by its title, and of the seat', () => {
    const dataset = datasetOf({
      secretariats: [{ place: 'baku', period: '2020/2024', sources }],
      offices: [
        { title: { en: 'Secretary' }, person: 'p', period: '2020/2024', sources },
        { title: { en: 'Deputy' }, person: 'p', period: '2024/..', sources },
        { title: { en: 'Deputy' }, person: 'p', period: '2020/2024', sources },
      ],
    });
    expect(auditOf({ ...dataset, people: [{ id: 'p', name: 'P' }] })).toEqual([
      `ended ${NET}/secretariats/0/period`,
      `ended ${NET}/offices/0/period`,
    ]);
  });
});

describe('what is called held', () => {
  test.each([
    ['2025-11-21', undefined, []],
    ['2025-11', undefined, []],
    ['2025-11-22', undefined, [`ahead ${NET}/meetings/0/date`]],
    ['2026', 'held', [`ahead ${NET}/meetings/0/date`]],
    ['2026', 'planned', []],
  ] as const)('on %s, %s: %j', (date, status, expected) => {
    expect(auditOf(meeting({ date, ...(status && { status }) }))).toEqual(expected);
  });

  test('is told of a term too', () => {
    expect(auditOf(terms({ period: '2026/..' }))).toEqual([`ahead ${NET}/chairmanships/0/period`]);
    expect(auditOf(terms({ period: '2026/..', status: 'planned' }))).toEqual([]);
  });
});

describe('two chairs', () => {
  test.each([
    ['that meet on a day', '2024/2025-05-19', '2025-05-19/..', []],
    ['that meet in a month', '2024/2025-05', '2025-05/..', []],
    ['of which one runs on', '2024/..', '2025-05-19/..', ['overlap']],
    ['that overlap by days', '2024/2025-05-19', '2025-05-01/..', ['overlap']],
    ['that are the same', '2024/..', '2024/..', []],
    ['of unknown end', '2024/', '2025-05-19/..', []],
    ['of unknown start', '/2025-05-19', '2024/..', []],
    ['with days between', '2024/2025-04-19', '2025-05-19/..', ['gap']],
    ['with a day between', '2024/2025-05-18', '2025-05-19/..', []],
    ['with a month that may be between', '2024/2025-04', '2025-05/..', []],
  ])('%s', (_, first, second, codes) => {
    const expected = codes.map((code) => `${code} ${NET}/chairmanships/1/period`);
    expect(auditOf(terms({ period: first }, { party: 'AZ', period: second }))).toEqual(expected);
  });

  test.each(['2024/..', '2024/2025-04-19'])('are no longer odd once a note explains them: %s', (period) => {
    expect(auditOf(terms({ period }, { period: '2025-05-19/..', note: 'So it was.' }))).toEqual([]);
    expect(auditOf(terms({ period, note: 'So it was.' }, { period: '2025-05-19/..' }))).toEqual([]);
  });

  test('of which an earlier one spans the gap leave none', () => {
    const spanned = terms(
      { period: '2020/..', note: 'Beside others.' },
      { period: '2021/2022' },
      { period: '2024/..' },
    );
    expect(auditOf(spanned)).toEqual([]);
  });
});

describe('a founding', () => {
  const founded = { date: '2024-10', sources };

  test.each([
    [{ date: '2024-09-30' }, [`before-founding ${NET}/meetings/0/date`]],
    [{ date: '2024-10-01' }, []],
    [{ date: '2024' }, []],
    [{ date: '2024-09-29/2024-10-02' }, []],
    [{ date: '2023', note: 'It prepared the founding.' }, []],
  ])('and a meeting of %j', (changes, expected) => {
    expect(auditOf(meeting(changes, { founded }))).toEqual(expected);
  });

  test('and what began before it', () => {
    const memberships = [
      minimalMembership({ period: '2023/..' }),
      minimalMembership({ party: 'KG', period: '2024/..' }),
    ];
    const chairmanships = [minimalChairmanship({ period: '2023/..' })];
    expect(auditOf(datasetOf({ founded, memberships, chairmanships }))).toEqual([
      `before-founding ${NET}/memberships/0/period`,
      `before-founding ${NET}/chairmanships/0/period`,
    ]);
  });
});

describe('who acts at a meeting', () => {
  const memberships = [
    minimalMembership({ period: '2024-10-10/..' }),
    minimalMembership({ party: 'KG', period: '2020/2022' }),
  ];

  test.each([
    ['2024-10-10', []],
    ['2024-10', []],
    ['2024-10-09', ['participants/0']],
    ['2023', ['participants/0', 'participants/1']],
    ['2022', ['participants/0']],
  ])('on %s', (date, actors) => {
    const participants = [{ party: 'AZ' }, { party: 'KG' }, { organisation: 'A guest' }];
    const dataset = meeting({ date, participants }, { memberships });
    const expected = actors.map((actor) => `outside-network ${NET}/meetings/0/${actor}/party`);
    expect(auditOf(dataset).filter((one) => date === '2023' || !one.includes('participants/1'))).toEqual(expected);
  });

  test('is told of every part that one can have', () => {
    const actor = { party: 'AZ' };
    const dataset = meeting({ date: '2023', hosts: [actor], chair: actor, initiative: actor }, { memberships });
    expect(auditOf(dataset).map((one) => one.split('/').at(-2))).toEqual(['0', 'chair', 'initiative']);
  });

  test('may be a guest, or explained', () => {
    const participants = [{ party: 'KG' }, { party: 'AZ', note: 'As a guest.' }];
    expect(auditOf(meeting({ date: '2023', participants }, { memberships: memberships.slice(0, 1) }))).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    ['in its party', {}, []],
    ['in an exclave', { coordinates: [45.41, 39.21] }, []],
    ['on the coast', { party: 'TR', coordinates: [27.13, 38.42] }, []],
    ['in what the neutral view draws with it', { party: 'KZ', coordinates: [63.3, 45.95] }, []],
    ['in another state', { coordinates: [74.59, 42.87] }, ['outside-party /places/0/coordinates']],
    ['exchanged', { coordinates: [40.41, 49.87] }, ['outside-party /places/0/coordinates']],
    ['in the sea', { coordinates: [51.5, 40.4] }, ['outside-party /places/0/coordinates']],
    ['at the zero of both', { coordinates: [0, 0] }, ['outside-party /places/0/coordinates']],
    ['of a party without a shape', { party: 'x-society', coordinates: [0, 0] }, []],
    ['in a disputed part', { party: 'TR', coordinates: [33.36, 35.25] }, []],
    ['beyond the edge of its region, in a state that goes on there', { party: 'RU', coordinates: [132, 43] }, []],
  ] as const)('%s', (_, changes, expected) => {
    const dataset = placed(changes);
    const parties = ['AZ', 'KG', 'KZ', 'TR', 'RU'].map((id) => ({ id }));
    expect(auditOf({ ...dataset, parties: [...parties, { id: 'x-society', name: 'S' }] })).toEqual(expected);
  });

  test('says how far, and that its numbers are exchanged', () => {
    const [warning] = warningsOf(placed({ coordinates: [40.41, 49.87] }));
    expect(warning?.message).toMatch(
      /^places 0: expected a point in AZ, longitude first, got \[40\.41,49\.87\], about 100\d km outside; longitude and latitude are exchanged \(at /,
    );
  });

  test.each([
    ['MX', [-99.13, 19.43]],
    ['AG', [-61.85, 17.12]],
    ['LR', [-10.8, 6.3]],
    ['FJ', [178.44, -18.14]],
    ['TO', [-175.2, -21.14]],
  ] as const)('is held against shapes wherever its party lies: %s', (party, [lon, lat]) => {
    const on = (coordinates: readonly [number, number]) =>
      warningsOf({ ...placed({ party, coordinates }), parties: [{ id: party }] }).map(({ code }) => code);
    expect([on([lon, lat]), on([0, 0])]).toEqual([[], ['outside-party']]);
  });

  test.each([
    ['FR', [-52.33, 4.92]],
    ['FR', [55.45, -20.88]],
    ['US', [-157.86, 21.3]],
    ['ES', [-15.4, 28.1]],
  ] as const)('may lie in a part of its party on another continent: %s %j', (party, coordinates) => {
    expect(auditOf({ ...placed({ party, coordinates }), parties: [{ id: party }] })).toEqual([]);
  });

  test('has exchanged numbers where an island is near to what they would be', () => {
    const dataset = { ...placed({ party: 'KN', coordinates: [17.3, -62.72] }), parties: [{ id: 'KN' }] };
    expect(warningsOf(dataset)[0]?.message).toContain('longitude and latitude are exchanged');
  });

  test('is not judged without shapes', () => {
    expect(audit(placed({ coordinates: [0, 0] }), { day: dayOf(2025, 11, 21) })).toEqual([]);
  });
});

describe('an inferred date', () => {
  test.each([
    [{ inferred: ['date'] }, ['unexplained']],
    [{ inferred: ['date.year'] }, ['unexplained']],
    [{ basis: 'inferred' }, ['unexplained']],
    [{ basis: 'inferred', note: 'From the number of the session.' }, []],
    [{ inferred: ['place'] }, []],
    [{ basis: 'stated' }, []],
  ] as const)('of %j', (changes, codes) => {
    expect(auditOf(meeting(changes))).toEqual(codes.map((code) => `${code} ${NET}/meetings/0/note`));
  });

  test('is found in every fact but in no reading', () => {
    const inferred = { basis: 'inferred', sources } as const;
    const readings = [{ field: 'date', value: { date: '2025', basis: 'inferred' }, sources }];
    const dataset = datasetOf({
      founded: { date: '2020', ...inferred },
      memberships: [minimalMembership(inferred)],
      meetings: [minimalMeeting({ readings })],
    });
    const tie = { id: 't', kind: 'k', between: ['baku', 'baku'], period: '1986/..', ...inferred } as const;
    expect(auditOf({ ...dataset, ties: [tie] })).toEqual([
      `unexplained ${NET}/founded/note`,
      `unexplained ${NET}/memberships/0/note`,
      'unexplained /ties/0/note',
    ]);
  });
});

describe('two people', () => {
  test.each([
    ['of one name', { name: 'Ayşe Yılmaz' }, { name: 'Ayşe Yılmaz' }, 1],
    ['spelt otherwise', { name: 'Ayşe Yılmaz' }, { name: { en: 'YILMAZ Ayse' } }, 1],
    [
      'by a further spelling',
      { name: 'A', names: [{ name: 'Çingiz Çakıpov', sources }] },
      { name: 'Cingiz Cakipov' },
      1,
    ],
    ['of two names', { name: 'Ayşe Yılmaz' }, { name: 'Ali Yılmaz' }, 0],
    ['without letters', { name: '…' }, { name: '—' }, 0],
  ])('%s', (_, first, second, count) => {
    expect(auditOf(people(first, second))).toEqual(count ? ['same-person /people/1'] : []);
  });
});

describe('a handover', () => {
  test.each([
    ['on the day on which the term began', {}, {}, 0],
    ['some time within the month of that', { date: '2025-11' }, {}, 0],
    ['where another term began', { date: '2014-06-10' }, {}, 1],
    ['after the term had begun', { date: '2025-12' }, {}, 1],
    ['at a cancelled meeting', { status: 'cancelled' }, {}, 1],
    ['of a term whose start is not known', { date: '2014-06-10' }, { period: '/2026' }, 0],
    ['of which a note tells why', { date: '2014-06-10' }, { note: 'Agreed then.' }, 0],
  ])('%s', (_, changes, term, count) => {
    const chairmanship = minimalChairmanship({ period: '2025-11-19/..', handover: 'a', ...term });
    const meetings = [minimalMeeting({ id: 'a', date: '2025-11-19', ...changes } as Partial<Meeting>)];
    const found = auditOf(datasetOf({ chairmanships: [chairmanship], meetings }));
    expect(found.filter((one) => one.startsWith('handover'))).toEqual(
      count ? [`handover ${NET}/chairmanships/0/handover`] : [],
    );
  });
});

describe('two meetings', () => {
  test.each([
    ['of one title and date', {}, 1],
    ['spelt otherwise', { title: { en: 'MEETING' } }, 1],
    ['of two dates', { date: '2025-05-20' }, 0],
    ['of two titles', { title: 'Another' }, 0],
    ['of which a note tells why', { note: 'The second of the day.' }, 0],
  ])('%s', (_, changes, count) => {
    const first = minimalMeeting({ id: 'a', title: 'Meeting' });
    const twin = { ...first, id: 'b', ...changes };
    const found = auditOf(datasetOf({ meetings: [first, twin] })).filter((one) => one.startsWith('same-meeting'));
    expect(found).toEqual(count ? [`same-meeting ${NET}/meetings/1`] : []);
  });
});

describe('a party without a name', () => {
  test.each([
    ['whose id is the code of a state', { id: 'AM' }, 0],
    ['whose id is the code of a state far away', { id: 'TV' }, 0],
    ['whose id is the code of none', { id: 'XX' }, 1],
    ['that has one after all', { id: 'XX', name: 'Nowhere' }, 0],
  ])('%s', (_, party, count) => {
    const { parties = [] } = minimalDataset();
    const found = auditOf(minimalDataset({ parties: [...parties, party] }));
    expect(found).toEqual(count ? [`unnamed-party /parties/${parties.length}`] : []);
  });
});

test('no warning has a code that is not in the list of them', () => {
  expect(new Set(AUDIT_CODES).size).toBe(AUDIT_CODES.length);
  const [first] = warningsOf(minimalDataset(), '2030-01-01');
  expect(first).toMatchObject({ severity: 'warning', code: 'stale' });
});

test('the shipped dataset gives no warning on the day of its update', () => {
  const text = readFileSync(new URL('../../src/data/turkic-states.json', import.meta.url), 'utf8');
  expect(warningsOf(JSON.parse(text)).map(({ message }) => message)).toEqual([]);
});

/** What lies ahead of the as-of day is told as later by every table, detail and accessible name, and never as held. */
import { describe, expect, test } from 'vitest';
import type { Dataset, Network } from '../../src/dataset/model.ts';
import type { DetailContext, DetailValue } from '../../src/layout/detail/detail.ts';
import { findDetail } from '../../src/layout/detail/find-detail.ts';
import type { ItemType } from '../../src/layout/item.ts';
import { termLabel } from '../../src/layout/rotation/spoken.ts';
import { entryTable } from '../../src/layout/table/entry-table.ts';
import { partyTable } from '../../src/layout/table/party-table.ts';
import type { Table } from '../../src/layout/table/table.ts';
import { termTable } from '../../src/layout/table/term-table.ts';
import { en } from '../../src/locale/en.ts';
import { Formatter } from '../../src/locale/format.ts';
import { resolveAsOf } from '../../src/network/as-of.ts';
import { Citations } from '../../src/network/citations.ts';
import { timelineEntries } from '../../src/network/entry.ts';
import { networkOn } from '../../src/network/network-on-date.ts';
import { minimalDataset, minimalNetwork } from '../fixtures/minimal.ts';

const sources = ['s1'];

const network: Partial<Network> = {
  memberships: [
    { party: 'KG', role: 'member', period: '2024-10-10/..', sources },
    { party: 'AZ', role: 'observer', period: '2025-05/..', sources },
  ],
  chairmanships: [
    { id: 'first', party: 'KG', period: '2024-10-10/2025-11-19', sources },
    { id: 'second', party: 'AZ', period: '2025-11-19/2026-11-01', sources },
    { id: 'third', party: 'KG', period: '2026-11-01/..', sources },
    { id: 'fourth', party: 'AZ', period: '2028/2028', status: 'planned', sources },
  ],
  meetings: [
    { id: 'past', title: 'Past', date: '2024-10-10', kind: 'ceremony', sources },
    { id: 'fuzzy', title: 'Fuzzy', date: '2025-05', kind: 'working', place: 'baku', sources },
    { id: 'late', title: 'Late', date: '2025-11-19', kind: 'council', place: 'baku', sources },
    { id: 'planned', title: 'Planned', date: '2029', kind: 'council', status: 'planned', sources },
  ],
};

function contextOn(day: string, given: Partial<Network> = network): DetailContext {
  const dataset: Dataset = minimalDataset({
    updated: '2027-01-01',
    places: [
      { id: 'baku', name: 'Baku', party: 'AZ', coordinates: [49.87, 40.41] },
      { id: 'osh', name: 'Osh', party: 'KG', coordinates: [72.8, 40.53] },
    ],
    networks: [minimalNetwork(given)],
    ties: [{ id: 'tie', kind: 'sister-cities', between: ['baku', 'osh'], period: '2026/..', sources }],
  });
  const [first = minimalNetwork()] = dataset.networks ?? [];
  const onDate = networkOn(dataset, first, resolveAsOf(day, dataset, new Date('2027-01-01')));
  return { network: onDate, citations: new Citations([onDate]), format: new Formatter(en) };
}

const text = (values: readonly DetailValue[] = []) => values.map((value) => value.text).join(' | ');

/** The rows of a table, of some of its columns. */
function rowsOf({ columns, rows }: Table, ...names: readonly string[]): readonly string[] {
  return rows.map(({ cells }) => names.map((name) => text(cells[columns.indexOf(name)])).join(' / '));
}

function detailOn(day: string, id: string, type: ItemType, label: string): string {
  return text(findDetail([contextOn(day)], id, [type])?.fields.find((field) => field.label === label)?.values);
}

describe('on a day before entries', () => {
  const before = contextOn('2025-01-01');

  test('the table of the timeline has no later meeting as held', () => {
    const entries = timelineEntries(before.network, { milestones: false });
    expect(rowsOf(entryTable([{ context: before, entries }]), 'Meeting', 'Status')).toEqual([
      expect.stringMatching(/^Past .*\/ held$/),
      expect.stringMatching(/^Fuzzy .*\/ later$/),
      expect.stringMatching(/^Late .*\/ later$/),
      'Planned / planned',
    ]);
  });

  test('so has its table of milestones', () => {
    const entries = timelineEntries(before.network, { milestones: true });
    const rows = rowsOf(entryTable([{ context: before, entries }]), 'Meeting', 'Status');
    expect(rows).toContain('Observer admitted: Azerbaijan / later');
    const joined = [...entries].find(({ milestone }) => milestone?.type === 'joined');
    expect(detailOn('2025-01-01', joined?.id ?? '', 'milestone', 'Status')).toBe('later');
  });

  test('the table of the map has later roles and terms as later', () => {
    expect(rowsOf(partyTable(before), 'Party', 'Role', 'Since', 'Chair')).toEqual([
      'Kyrgyzstan / Member / 10 Oct 2024 / since 10 Oct 2024, until 19 Nov 2025 | 1 Nov 2026, later',
      'Azerbaijan / Observer, later / May 2025 / 19 Nov 2025 – 1 Nov 2026, later | 2028, planned',
    ]);
  });

  test('so has the detail of a party', () => {
    expect(detailOn('2025-01-01', 'AZ', 'party', 'Role')).toBe('Observer, May 2025, later');
    expect(detailOn('2025-01-01', 'AZ', 'party', 'Chair')).toBe('19 Nov 2025 – 1 Nov 2026, later | 2028, planned');
    expect(detailOn('2025-01-01', 'AZ', 'party', 'Ties between cities')).toBe('Baku–Osh: sister cities, 2026, later');
  });

  test('the detail of a meeting and of a tie says that it is later', () => {
    expect(detailOn('2025-01-01', 'late', 'meeting', 'Status')).toBe('later');
    expect(detailOn('2025-01-01', 'tie', 'tie', 'Status')).toBe('later');
  });

  test('a term that is to begin goes on from no day', () => {
    const term = before.network.terms.find(({ id }) => id === 'third');
    expect(term && termLabel(term, before.format)).toBe('Kyrgyzstan, 1 November 2026, later');
    const detail = findDetail([before], 'third', ['term']);
    expect(detail?.kicker).toBe('1 Nov 2026, later');
    expect(detail?.fields.map(({ label, values }) => `${label}: ${text(values)}`)).toEqual([
      'From: 1 November 2026',
      'Status: later',
    ]);
  });

  test('only the term that follows the present one is next', () => {
    expect(rowsOf(termTable([before]), 'From', 'Until', 'Status').slice(0, 4)).toEqual([
      '10 Oct 2024 / 19 Nov 2025 / 1 Jan 2025',
      '19 Nov 2025 / 1 Nov 2026 / Next',
      '1 Nov 2026 /  / Later',
      '2028 / 2028 / planned',
    ]);
    expect(termTable([before]).rows[2]?.cells[2]).toEqual([]);
    expect(rowsOf(termTable([contextOn('2027-01-01')]), 'Status').slice(-2)).toEqual(['Now', 'Next, planned']);
  });
});

describe('on a day within the fuzz of a start', () => {
  const within = contextOn('2025-05-10');

  test('nobody has left, nothing is later: it is in the course of that time', () => {
    expect(rowsOf(partyTable(within), 'Role', 'Since')[1]).toBe('Observer / in the course of May 2025');
    expect(detailOn('2025-05-10', 'AZ', 'party', 'Role')).toBe('Observer, in the course of May 2025');
    expect(detailOn('2025-05-10', 'fuzzy', 'meeting', 'Date')).toBe('in the course of May 2025');
    expect(detailOn('2025-05-10', 'fuzzy', 'meeting', 'Status')).toBe('');
  });
});

test('a held meeting with a fuzzy date is no later one on the day up to which the dataset knows', () => {
  expect(detailOn('2027-01-01', 'AZ', 'party', 'Meetings')).not.toContain('later');
});

describe('of a party that has left', () => {
  const left = contextOn('2026-01-01', {
    memberships: [
      { party: 'KG', role: 'observer', period: '2018-09-03/2019-10-14', sources },
      { party: 'KG', role: 'member', period: '2019-10-14/2025-05', sources },
      { party: 'AZ', role: 'observer', period: '2018-09-03/2019-10-14', sources },
      { party: 'AZ', role: 'member', period: '2019-10-14/..', sources },
    ],
  });

  test('the table says of each role that it was, and until when', () => {
    expect(rowsOf(partyTable(left), 'Party', 'Role', 'Since')).toEqual([
      'Kyrgyzstan / formerly Member / 14 Oct 2019 | until May 2025',
      'Azerbaijan / Member / 14 Oct 2019',
      'Kyrgyzstan / formerly Observer / 3 Sep 2018 | until 14 Oct 2019',
      'Azerbaijan / formerly Observer / 3 Sep 2018 | until 14 Oct 2019',
    ]);
  });

  test('the detail says first that it has left, and when; one that changed its role has not', () => {
    const kickerOf = (id: string) => findDetail([left], id, ['party'])?.kicker;
    expect(kickerOf('KG')).toBe('Left the network, May 2025');
    expect(kickerOf('AZ')).toBe('Member');
  });
});

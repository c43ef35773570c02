import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import type { Chairmanship, Dataset, Network } from '../../src/dataset/model.ts';
import { type NetworkOnDate, networkOn } from '../../src/network/network-on-date.ts';
import { chairTotals, lengthOf } from '../../src/network/term-length.ts';

const day = dayOf(2024, 1, 10);

function made(...periods: readonly (string | Partial<Chairmanship>)[]): NetworkOnDate {
  const chairmanships = periods.map((given, index): Chairmanship => {
    const more = typeof given === 'string' ? { period: given } : given;
    return { party: index % 2 ? 'BB' : 'AA', period: '', sources: [], ...more };
  });
  const network: Network = { id: 'n', name: 'N', chairmanships };
  const parties = ['AA', 'BB'].map((id) => ({ id, name: id }));
  const dataset: Dataset = { format: 1, id: 'd', title: 'D', updated: '2024-01-10', parties, networks: [network] };
  return networkOn(dataset, network, { day, updated: day, readerDay: day });
}

function firstLength(...periods: readonly string[]) {
  const network = made(...periods);
  const [term] = network.terms;
  return term && lengthOf(term, network);
}

describe('the length of a term', () => {
  it('counts both its ends', () => {
    expect(firstLength('2023-01-01/2023-01-31')).toEqual({ least: 31, most: 31, isRunning: false });
  });

  it('leaves the last day to a successor that begins on it', () => {
    expect(firstLength('2023-01-01/2023-01-31', '2023-01-31/..')).toMatchObject({ least: 30, most: 30 });
  });

  it('is between two where a start or an end is no exact day', () => {
    expect(firstLength('2023-01/2023-06')).toMatchObject({ least: 122, most: 181 });
  });

  it('runs to the as-of day where it is still open', () => {
    expect(firstLength('2024-01-01/..')).toEqual({ least: 10, most: 10, isRunning: true });
  });

  it.each(['/2023', '2023/', '2025-01-01/..', '[..2023]/2024', '2023/[2024..]'])('is not known of %s', (period) => {
    expect(firstLength(period)).toBeUndefined();
  });
});

describe('the totals of a party', () => {
  it('add up what has been held by the day, and count what is to come apart', () => {
    const network = made('2022-01-01/2022-01-10', '2022-02-01/2023', '2024-01-01/2024-12-31', {
      party: 'AA',
      period: '2026/2027',
      status: 'planned',
    });
    expect(chairTotals(network)[0]).toMatchObject({
      held: 2,
      coming: 1,
      days: { least: 20, most: 20, isRunning: true },
      isMore: false,
    });
  });

  it('say that there is more where a term has no known length', () => {
    const network = made('/2020-05-01', '2020-05-01/2021', '2022-01-01/2022-01-10');
    expect(chairTotals(network)[0]).toMatchObject({ held: 2, days: { least: 10 }, isMore: true });
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import { isoDay } from '../../src/dataset/iso-day.ts';
import type { Network } from '../../src/dataset/model.ts';
import { changesOf } from '../../src/network/change.ts';
import { networkOn } from '../../src/network/network-on-date.ts';
import {
  minimalChairmanship,
  minimalDataset,
  minimalMeeting,
  minimalMembership,
  minimalNetwork,
} from '../fixtures/minimal.ts';

function changes(networks: readonly Partial<Network>[], updated = '2026-01-01') {
  const dataset = minimalDataset({ updated, networks: networks.map((network) => minimalNetwork(network)) });
  const day = dayOf(...(updated.split('-').map(Number) as [number, number, number]));
  const seen = (dataset.networks ?? []).map((network) =>
    networkOn(dataset, network, { day, updated: day, readerDay: day }),
  );
  return changesOf(seen).map((change) => [isoDay(change.day), change.entries.map(({ entry }) => entry.id)] as const);
}

describe('the days on which something changed', () => {
  it('are those of meetings, of who joined and left, and of the chair, in order of time', () => {
    const network = {
      founded: { date: '2020-01-01', sources: ['s1'] },
      memberships: [minimalMembership({ period: '2020-01-01/2023-05-06' })],
      chairmanships: [minimalChairmanship({ period: '2021-02-03/..' })],
      meetings: [minimalMeeting({ date: '2022-03-04' })],
    };
    expect(changes([network]).map(([day]) => day)).toEqual(['2020-01-01', '2021-02-03', '2022-03-04', '2023-05-06']);
  });

  it('hold what happened on one day in several networks', () => {
    const meetings = (id: string) => ({ id, meetings: [minimalMeeting({ id: `of-${id}`, date: '2022-03-04' })] });
    expect(changes([meetings('a'), meetings('b')])).toEqual([['2022-03-04', ['of-a', 'of-b']]]);
  });

  it('count a fuzzy date from its latest day', () => {
    expect(changes([{ meetings: [minimalMeeting({ date: '2022-03' })] }])).toEqual([['2022-03-31', ['meeting']]]);
  });

  it('go no further than the data knows, where a date known to be past is fuzzy beyond', () => {
    expect(changes([{ meetings: [minimalMeeting({ date: '2025' })] }], '2025-06-07')).toEqual([
      ['2025-06-07', ['meeting']],
    ]);
  });

  it.each(['planned', 'postponed', 'cancelled'] as const)('leave out what is %s', (status) => {
    expect(changes([{ meetings: [minimalMeeting({ date: '2022-03-04', status })] }])).toEqual([]);
  });
});

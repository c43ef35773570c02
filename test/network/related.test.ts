import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import { networkOn } from '../../src/network/network-on-date.ts';
import { relatedTo } from '../../src/network/related.ts';
import {
  minimalChairmanship,
  minimalDataset,
  minimalMeeting,
  minimalMembership,
  minimalNetwork,
} from '../fixtures/minimal.ts';

const dataset = minimalDataset({
  ties: [{ id: 'tie', kind: 'sister-cities', between: ['baku', 'bishkek'], sources: ['s1'] }],
  places: [
    { id: 'baku', name: 'Baku', party: 'AZ', coordinates: [49.87, 40.41] },
    { id: 'bishkek', name: 'Bishkek', party: 'KG', coordinates: [74.6, 42.87] },
  ],
  networks: [
    minimalNetwork({
      memberships: [minimalMembership({ party: 'KG', period: '2024-10-10/..' })],
      chairmanships: [minimalChairmanship({ id: 'term', party: 'AZ', period: '2025-11-19/..', handover: 'hosted' })],
      meetings: [
        minimalMeeting({ id: 'hosted', date: '2025-11-19', place: 'baku', hosts: [{ party: 'AZ' }] }),
        minimalMeeting({ id: 'at', date: '2025-03-01', place: 'bishkek', participants: [{ party: 'AZ' }] }),
        minimalMeeting({ id: 'led', date: '2025-04-01', chair: { party: 'KG' }, initiative: { party: 'AZ' } }),
      ],
    }),
  ],
});
const day = dayOf(2026);
const networks = (dataset.networks ?? []).map((network) =>
  networkOn(dataset, network, { day, updated: day, readerDay: day }),
);

const related = (id: string) => [...relatedTo(networks, id)].sort();

describe('what belongs to a selected thing', () => {
  it('to a party: its terms, what it hosted, led or asked for, what changed for it, its ties', () => {
    expect(related('AZ')).toEqual(['hosted', 'led', 'network.chair.2025-11-19', 'term', 'tie']);
  });

  it('but no meeting in which it only took part; one at its place without a host is its own', () => {
    expect(related('AZ')).not.toContain('at');
    expect(related('KG')).toContain('at');
  });

  it('to a meeting: its place, its host, and the term that began there', () => {
    expect(related('hosted')).toEqual(['AZ', 'baku', 'term']);
  });

  it('to a term: its party and its handover', () => {
    expect(related('term')).toEqual(['AZ', 'hosted']);
  });

  it('to a tie: its two places and their parties; to a place: its meetings and ties', () => {
    expect(related('tie')).toEqual(['AZ', 'KG', 'baku', 'bishkek']);
    expect(related('baku')).toEqual(['hosted', 'tie']);
  });

  it('to a milestone: whom it was about', () => {
    expect(related('network.joined.member.2024-10-10')).toEqual(['KG']);
  });

  it('is nothing for an id that nothing has', () => {
    expect(related('nothing')).toEqual([]);
  });
});

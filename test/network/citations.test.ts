import { expect, test } from 'vitest';
import { resolveAsOf } from '../../src/network/as-of.ts';
import { Citations, citationsOf } from '../../src/network/citations.ts';
import { networkOn } from '../../src/network/network-on-date.ts';
import { minimalDataset, minimalMeeting, minimalNetwork } from '../fixtures/minimal.ts';

test('numbers the sources of a network, and of the people and parties that it names, in order of the dataset', () => {
  const network = minimalNetwork({
    meetings: [minimalMeeting({ sources: ['own'], participants: [{ party: 'AZ', person: 'ada', sources: ['own'] }] })],
  });
  const dataset = minimalDataset({
    sources: ['elsewhere', 'spelling', 'own', 'state'].map((id) => ({ id, title: id })),
    people: [
      { id: 'ada', name: 'Ada', names: [{ name: 'Âdâ', sources: ['spelling'] }] },
      { id: 'ben', name: 'Ben', names: [{ name: 'Bèn', sources: ['elsewhere'] }] },
    ],
    parties: [{ id: 'AZ', names: [{ name: 'Azərbaycan', sources: ['state'] }] }],
    networks: [network],
  });
  const citations = new Citations([networkOn(dataset, network, resolveAsOf(undefined, dataset, new Date()))]);
  expect(citations.all.map(({ number, source }) => `${number} ${source.id}`)).toEqual([
    '1 spelling',
    '2 own',
    '3 state',
  ]);
  expect(citations.of(['state', 'own', 'own']).map(({ number }) => number)).toEqual([2, 3]);
});

test('cites the same on every day, and what stands beside the networks apart', () => {
  const network = minimalNetwork({ meetings: [minimalMeeting({ sources: ['own'] })] });
  const dataset = minimalDataset({
    sources: ['own', 'tie'].map((id) => ({ id, title: id })),
    networks: [network],
  });
  const on = (day: string) => networkOn(dataset, network, resolveAsOf(day, dataset, new Date()));
  const citations = citationsOf([on('2020-01-01')], []);
  expect(citationsOf([on('2021-01-01')], [])).toBe(citations);
  const withTies = citationsOf([on('2021-01-01')], [{ sources: ['tie'] }]);
  expect([citations, withTies].map(({ all }) => all.map(({ source }) => source.id))).toEqual([['own'], ['own', 'tie']]);
  const other = minimalDataset({ sources: [{ id: 'own', title: 'Another' }], networks: [network] });
  const [cited] = citationsOf([networkOn(other, network, resolveAsOf(undefined, other, new Date()))], []).all;
  expect(cited?.source.title).toBe('Another');
});

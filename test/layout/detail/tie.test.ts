import { describe, expect, test } from 'vitest';
import type { Dataset, Tie } from '../../../src/dataset/model.ts';
import type { DetailContext } from '../../../src/layout/detail/detail.ts';
import { findDetail } from '../../../src/layout/detail/find-detail.ts';
import { partyTable } from '../../../src/layout/table/party-table.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { tr } from '../../../src/locale/tr.ts';
import { resolveAsOf } from '../../../src/network/as-of.ts';
import { Citations } from '../../../src/network/citations.ts';
import { networkOn } from '../../../src/network/network-on-date.ts';
import { tiesOf } from '../../../src/network/ties.ts';
import { minimalDataset, minimalMembership, minimalNetwork } from '../../fixtures/minimal.ts';

const tie: Tie = {
  id: 'baku-osh',
  kind: 'sister-cities',
  between: ['baku', 'osh'],
  period: '1986/..',
  sources: ['s2'],
  note: { en: 'No day is known.', tr: 'Gün bilinmiyor.' },
};

function contextOf(changes: Partial<Tie> = {}, parties: readonly string[] = ['AZ', 'KG'], locale: 'en' | 'tr' = 'en') {
  const dataset: Dataset = minimalDataset({
    sources: ['s1', 's2', 's3'].map((id) => ({ id, title: id })),
    places: [
      { id: 'baku', name: { en: 'Baku', tr: 'Bakü' }, party: 'AZ', coordinates: [49.87, 40.41] },
      { id: 'osh', name: { en: 'Osh', tr: 'Oş' }, party: 'KG', coordinates: [72.8, 40.53] },
    ],
    networks: [minimalNetwork({ memberships: parties.map((party) => minimalMembership({ party })) })],
    ties: [{ ...tie, ...changes }],
  });
  const [first = minimalNetwork()] = dataset.networks ?? [];
  const network = networkOn(dataset, first, resolveAsOf(undefined, dataset, new Date()));
  const ties = tiesOf(network).map((entry) => entry.tie);
  const format = new Formatter({ en, tr }[locale], locale, ['en', 'tr']);
  return { network, citations: new Citations([network], ties), format } satisfies DetailContext;
}

describe('a tie between two places', () => {
  test('is told with what it is, since when, where and by whom', () => {
    expect(findDetail([contextOf()], 'baku-osh', ['party', 'tie'])).toMatchObject({
      id: 'baku-osh',
      type: 'tie',
      title: { text: 'Baku–Osh' },
      kicker: 'sister cities',
      fields: [
        { label: 'Since', values: [{ text: '1986', isInferred: false, citations: [{ number: 2 }] }] },
        { label: 'Place', values: [{ text: 'Baku, Azerbaijan' }, { text: 'Osh, Kyrgyzstan' }] },
      ],
      notes: [{ text: 'No day is known.' }],
      citations: [{ number: 2, source: { id: 's2' } }],
    });
  });

  test('is told in Turkish', () => {
    expect(findDetail([contextOf({}, ['AZ', 'KG'], 'tr')], 'baku-osh', ['tie'])).toMatchObject({
      title: { text: 'Bakü–Oş' },
      kicker: 'kardeş şehirler',
      fields: [{ label: 'Başlangıç' }, { values: [{ text: 'Bakü, Azerbaycan' }, { text: 'Oş, Kırgızistan' }] }],
      notes: [{ text: 'Gün bilinmiyor.' }],
    });
  });

  test('that has ended says so, and what is inferred and read in another way', () => {
    const detail = findDetail(
      [
        contextOf({
          period: '1986/1991',
          inferred: ['period.end'],
          readings: [{ field: 'period.start', value: '1987', sources: ['s3'] }],
        }),
      ],
      'baku-osh',
      ['tie'],
    );
    expect(detail?.fields.slice(0, 2)).toMatchObject([
      {
        label: 'Since',
        values: [{ text: '1986' }, { text: '1987', reading: 'period.start', citations: [{ number: 3 }] }],
      },
      { label: 'Until', values: [{ text: 'until 1991', isInferred: true }] },
    ]);
  });

  test('of which no time is known has none, and a kind without words of ours is said as it is', () => {
    const { period: _period, ...timeless } = tie;
    const context = contextOf();
    const dataset = { ...context.network.dataset, ties: [{ ...timeless, kind: 'twin-ports' }] };
    const detail = findDetail([{ ...context, network: { ...context.network, dataset } }], 'baku-osh', ['tie']);
    expect([detail?.kicker, detail?.fields.map(({ label }) => label)]).toEqual(['twin ports', ['Place']]);
  });

  test('stands in the detail and in the table row of both its parties', () => {
    const context = contextOf();
    for (const party of ['AZ', 'KG']) {
      const ties = findDetail([context], party, ['party'])?.fields.find(({ label }) => label === 'Ties between cities');
      expect(ties?.values).toMatchObject([{ text: 'Baku–Osh: sister cities, since 1986', citations: [{ number: 2 }] }]);
    }
    const rows = partyTable(context).rows.map(({ cells }) => cells.flat().map(({ text }) => text));
    expect(rows.filter((texts) => texts.includes('Baku–Osh: sister cities, since 1986'))).toHaveLength(2);
  });

  test('is none of a network that one of its ends has no part in, nor of another type of item', () => {
    const context = contextOf({}, ['AZ']);
    expect(tiesOf(context.network)).toEqual([]);
    expect(context.citations.all).toMatchObject([{ source: { id: 's1' } }]);
    expect(findDetail([contextOf()], 'baku-osh', ['party', 'meeting'])).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import json from '../../src/data/turkic-states.json' with { type: 'json' };
import type { Dataset, Meeting, Network } from '../../src/dataset/model.ts';
import { found, words } from './json-walk.ts';

const dataset = json as unknown as Dataset;
const network: Network = found(dataset.networks?.find(({ id }) => id === 'ngo-platform'));

function meeting(id: string): Meeting {
  return found(network.meetings?.find((entry) => entry.id === id));
}

describe('the NGO platform', () => {
  test('was founded in Nakhchivan; one report’s Baku is a reading (O079, O083)', () => {
    expect([network.founded?.date, network.founded?.place]).toEqual(['2025-11-25', 'nakhchivan']);
    const other = [network.founded, meeting('founding-conference')].map((fact) =>
      fact?.readings?.map(({ field, value, sources }) => [field, value, ...sources]),
    );
    expect(other).toEqual([[['place', 'baku', 'S126']], [['place', 'baku', 'S126']]]);
  });

  test('has a Secretary General, whom one publisher calls chairman (O080)', () => {
    const [office, ...others] = found(network.offices);
    expect(others).toEqual([]);
    expect([office?.person, office?.period]).toEqual(['allahveranov', '2025-11-25/..']);
    expect(office?.title).toEqual({ en: 'Secretary General', tr: 'Genel Sekreter' });
    expect(office?.readings?.map(({ field, sources }) => [field, ...sources])).toEqual([['title', 'S122', 'S124']]);
  });

  test('rests seat and chair on the reports of the founding, not on a meeting held in Baku (O081)', () => {
    expect(network.secretariats?.map(({ place, sources }) => [place, sources.includes('s002')])).toEqual([
      ['baku', false],
    ]);
    expect(
      network.chairmanships?.map(({ party, period, sources }) => [party, period, sources.includes('s002')]),
    ).toEqual([['AZ', '2025-11-25/..', false]]);
  });

  test('calls those who took part participants, and nobody a member (O082)', () => {
    const parties = ['AZ', 'TR', 'UZ', 'KZ', 'KG', 'TM', 'HU', 'XNC'];
    expect(network.memberships?.map(({ party, role }) => [party, role])).toEqual(
      parties.map((party) => [party, 'participant']),
    );
    expect(network.roles).toEqual([
      { id: 'participant', label: { en: 'Home to participating NGOs', tr: 'Katılan STK’ların bulunduğu yer' } },
    ]);
    expect(meeting('founding-conference').participants?.map(({ party }) => party)).toEqual(parties);
  });

  test('has its name in the languages that the sources print (O090)', () => {
    expect(network.names?.map(({ language }) => language)).toEqual(['en', 'tr', 'tr', 'az', 'ru']);
  });
});

describe('its meetings', () => {
  const baku = meeting('baku-2026');

  test('are dated no better than “by the day of the report”', () => {
    expect([baku.date, meeting('northern-cyprus-delegation').date]).toEqual(['[..2026-01-28]', '[..2026-01-08]']);
  });

  test('the one in Baku ended in a consensus, not in a signed text', () => {
    expect(baku.outcomes?.map(({ kind }) => kind)).toEqual(['consensus']);
    expect(words(baku.note)[0]).toContain('No signed text is mentioned');
  });

  test('the one in Baku was hosted by the NGO Forum and attended by three', () => {
    expect(baku.hosts?.map(({ party, organisation }) => [party, words(organisation)[0]])).toEqual([
      ['AZ', 'National NGO Forum of Azerbaijan'],
    ]);
    expect(baku.participants?.map(({ party, person }) => [party, person])).toEqual([
      ['TR', 'altay'],
      ['AZ', 'allahveranov'],
      [undefined, 'ismayilov'],
    ]);
  });

  test('the Press Council is placed in no country', () => {
    expect(baku.participants?.find(({ person }) => person === 'ismayilov')?.party).toBeUndefined();
  });
});

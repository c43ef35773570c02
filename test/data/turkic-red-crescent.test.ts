import { describe, expect, test } from 'vitest';
import json from '../../src/data/turkic-states.json' with { type: 'json' };
import type { Actor, Chairmanship, Dataset, Meeting, Membership, Network } from '../../src/dataset/model.ts';
import { fieldOf, found, walk, words } from './json-walk.ts';

const dataset = json as unknown as Dataset;
const network: Network = found(dataset.networks?.find(({ id }) => id === 'turkic-red-crescent'));

function meeting(id: string): Meeting {
  return found(network.meetings?.find((entry) => entry.id === id));
}

function participant(entry: Meeting, person: string): Actor {
  return found(entry.participants?.find((actor) => actor.person === person));
}

function chairOf(party: string): Chairmanship {
  return found(network.chairmanships?.find((term) => term.party === party));
}

function membersAs(role: string): readonly Membership[] {
  return (network.memberships ?? []).filter((membership) => membership.role === role);
}

function spellings(person: string): readonly string[] {
  return found(dataset.people?.find(({ id }) => id === person)?.names).map(({ name }) => name);
}

describe('the Turkic Red Crescent network', () => {
  const founding = meeting('founding-ceremony');
  const baku = meeting('first-council');
  const next = meeting('council-2026');

  test('takes no date of an event from the day of a report', () => {
    const dates = walk(network)
      .filter((node) => ['date', 'period', 'founded'].includes(fieldOf(node)))
      .flatMap(({ value }) => words(value));
    expect(network.founded?.date).toBe('2024-10-10');
    expect(founding.date).toBe('2024-10-10');
    expect(dates.length).toBeGreaterThan(10);
    expect(dates.filter((date) => /2024-10-11|2025-11-21/.test(date))).toEqual([]);
  });

  test('rests the day of the ceremony on the Kyrgyz society and on the report that adds the year', () => {
    expect(founding.inferred).toBeUndefined();
    expect(founding.sources).toEqual(['s001', 's003', 'S114', 'S119']);
  });

  test('says that the years of the Council and of the camp are inferred', () => {
    expect([baku.inferred, meeting('volunteering-camp-2025').inferred]).toEqual([['date.year'], ['date.year']]);
  });

  test('dates Kyrgyzstan’s chair from the founding by the one source that says so, and marks the day as inferred', () => {
    const { period, handover, sources, inferred } = chairOf('KG');
    expect({ period, handover, sources, inferred }).toEqual({
      period: '2024-10-10/2025-11-19',
      handover: 'founding-ceremony',
      sources: ['s000', 'S116'],
      inferred: ['period.start'],
    });
  });

  test('does not say since when Chingiz Jakypov was president of the network', () => {
    expect(network.offices?.map(({ person, period }) => [person, period])).toEqual([['jakypov', '/2025-11-19']]);
  });

  test('does not make Türkiye the next chair because it hosts the next meeting', () => {
    expect(next.hosts?.map(({ party }) => party)).toEqual(['TR']);
    expect(next.chair).toBeUndefined();
    expect(network.chairmanships?.map(({ party }) => party)).toEqual(['KG', 'AZ']);
  });

  test('gives the next meeting no day, month or city', () => {
    expect([next.date, next.status, next.place]).toEqual(['2026', 'planned', undefined]);
  });

  test('gives Azerbaijan’s chair neither an end nor a length', () => {
    expect(chairOf('AZ').period).toBe('2025-11-19/..');
    const ofChair = words([network.chairmanships, network.offices]);
    expect(ofChair.filter((text) => /one[- ]year|annual|yıllık|rotat|rotasyon/i.test(text))).toEqual([]);
  });

  test('makes nobody the holder of Azerbaijan’s chair', () => {
    expect(chairOf('AZ').holder).toBeUndefined();
    expect(network.offices?.map(({ person }) => person)).toEqual(['jakypov']);
  });

  test('says neither that Hungary was in Baku nor that it was absent', () => {
    expect(baku.participants?.map(({ party }) => party)).not.toContain('HU');
    expect(words(baku).filter((text) => /hungar|macar/i.test(text))).toEqual([]);
  });

  test('marks the year in which the observers were admitted as inferred', () => {
    const observers = membersAs('observer').map(({ party, period, inferred }) => ({ party, period, inferred }));
    const admitted = { period: '2025-05/..', inferred: ['period.start.year'] };
    expect(observers).toEqual(['HU', 'TM', 'XNC'].map((party) => ({ party, ...admitted })));
  });

  test('takes in societies, not states', () => {
    const without = (network.memberships ?? []).filter(({ organisation }) => !organisation);
    expect(without.map(({ party }) => party)).toEqual([]);
    expect(
      words(network).filter((text) => /(member|observer) (state|countr)|(üye|gözlemci) (devlet|ülke)/i.test(text)),
    ).toEqual([]);
  });

  test('marks the word “member” as inferred where no source says it of the country', () => {
    expect(
      membersAs('member').map(({ party, inferred, sources }) => [party, inferred, sources.includes('S116')]),
    ).toEqual([
      ['AZ', ['role', 'period.start'], false],
      ...['KZ', 'KG', 'TR', 'UZ'].map((party) => [party, ['period.start'], true]),
    ]);
  });

  test('derives nobody’s standing in the OTS from its own list', () => {
    const ofOts = words(network).filter((text) =>
      /\bOTS\b|\bTDT\b|Turkic States \(|Organization of Turkic|Türk Devletleri Teşkilatı/.test(text),
    );
    expect(ofOts.length).toBeGreaterThan(0);
    expect(ofOts.filter((text) => /member|observer|(?<!\p{L})üye|gözlemci/iu.test(text))).toEqual([]);
  });

  test('does not say that the OTS summit approved the network', () => {
    const approvals = words(network).filter((text) => /approv|endors|onay/i.test(text));
    expect(approvals.length).toBeGreaterThan(0);
    expect(approvals.filter((text) => !/still expected|henüz bekleniyordu/.test(text))).toEqual([]);
    expect(network.meetings?.filter(({ kind }) => kind === 'summit')).toEqual([]);
  });

  test('prints no count of members or observers', () => {
    const COUNT =
      /(?<![\p{L}\d])(three|five|eight|üç|beş|sekiz|[358]) (\S+ )?(member|observer|societ|state|üye|gözlemci|dernek|devlet|ülke)/iu;
    expect(COUNT.test('three observer societies')).toBe(true);
    expect(words(network).filter((text) => COUNT.test(text))).toEqual([]);
  });

  test('keeps “Türk Kızılay”, a society, apart from “Türk Kızılay Ağı”, the network', () => {
    const ownNames = [...Object.values(network.name as object), ...found(network.names).map(({ name }) => name)];
    const societies = (network.memberships ?? []).flatMap(({ organisation, names }) => words([organisation, names]));
    expect(ownNames).toContain('Türk Kızılay Ağı');
    expect(ownNames).not.toContain('Türk Kızılay');
    expect(societies).toContain('Türk Kızılay');
    expect(societies).not.toContain('Türk Kızılay Ağı');
  });

  test('keeps Uzbekistan’s two delegates and the two reporters apart', () => {
    expect(participant(founding, 'amiraliyeva').party).toBe('UZ');
    expect(participant(baku, 'rakhmanov').party).toBe('UZ');
    expect(spellings('rakhmanov').filter((name) => spellings('amiraliyeva').includes(name))).toEqual([]);
    expect(words(dataset).filter((text) => /Rehimov/.test(text))).toEqual([]);
  });

  test('takes no furniture of a page for content', () => {
    expect(words(dataset).filter((text) => /\bDolar\b|^Dünya$/.test(text))).toEqual([]);
  });
});

describe('where the sources differ', () => {
  const baku = meeting('first-council');

  test('holds Ankara for the secretariat and Bishkek as one report’s reading', () => {
    expect(network.secretariats?.map(({ place, sources }) => [place, sources])).toEqual([['ankara', ['s001']]]);
    expect(network.secretariats?.[0]?.readings?.map(({ field, value, sources }) => [field, value, sources])).toEqual([
      ['place', 'bishkek', ['S118']],
    ]);
  });

  test('holds another name of the Council’s meeting, and the names of its declaration', () => {
    expect(baku.readings?.map(({ field, sources }) => [field, sources])).toEqual([['title', ['S117']]]);
    expect(baku.outcomes?.[0]?.title).toEqual({ en: 'Baku Declaration', tr: 'Bakü Bildirisi' });
    expect(words(baku.note).filter((text) => /“?Turkic Red Crescent Network Declaration/.test(text))).toHaveLength(2);
  });

  test('has the network’s name in English, Azerbaijani and Russian from those who print it', () => {
    const named = network.names?.map(({ name, language, sources }) => [name, language, sources]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['Turkic Red Network', 'en', ['s000', 'S117', 'S118']],
        ['Turkic Red Crescent Network', 'en', ['S116']],
        ['TDT-yə üzv dövlətlərin Qızıl Aypara Şəbəkəsi', 'az', ['S134']],
        ['Тюркская Красная Сеть', 'ru', ['S114']],
      ]),
    );
  });

  test('leaves out the Kazakh name, which only a page without an address prints', () => {
    expect(words(dataset).filter((text) => /Желісі/.test(text))).toEqual([]);
  });

  test('holds both readings of the Uzbek delegate’s office and prefers none', () => {
    const { role, readings } = participant(baku, 'rakhmanov');
    expect(role).toBeUndefined();
    expect(readings?.map(({ field, value, sources }) => ({ field, value, sources }))).toEqual([
      { field: 'role', value: { en: 'President', tr: 'Başkan' }, sources: ['s000'] },
      { field: 'role', value: { en: 'Official', tr: 'Yetkili' }, sources: ['s001'] },
    ]);
  });

  test('credits Mordovin’s presence and the host of the Council to the one source that names them', () => {
    expect(participant(baku, 'mordovin').sources).toEqual(['s000']);
    expect(baku.hosts?.map(({ person, sources }) => ({ person, sources }))).toEqual([
      { person: 'aslanov', sources: ['s001'] },
    ]);
  });

  test('says which source alone calls the Council the first', () => {
    expect(baku.number).toBe(1);
    expect(words(baku.note).filter((text) => /Gündem Kıbrıs/.test(text))).toHaveLength(2);
    expect(network.bodies?.map(({ sources }) => sources)).toEqual([['s000']]);
  });

  test('keeps every spelling of a person', () => {
    expect(spellings('jakypov')).toEqual(['Çingiz Çakıpov', 'Çingiz Cakıpov', 'Chingiz Jakypov']);
    expect(spellings('argymbayev')).toEqual(['Yerkebek Argımbayev', 'Erkebek Argınbayev', 'Erkebek Argybayev']);
  });

  test('shows a person by a spelling that a source prints', () => {
    const shown = (dataset.people ?? [])
      .filter(({ names }) => names)
      .flatMap(({ id, name }) => Object.values(name as object).map((text: string) => ({ id, text })));
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter(({ id, text }) => !spellings(id).includes(text))).toEqual([]);
  });
});

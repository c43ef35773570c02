import { describe, expect, test } from 'vitest';
import json from '../../src/data/turkic-states.json' with { type: 'json' };
import type { Chairmanship, Dataset, Meeting, Network, Text } from '../../src/dataset/model.ts';
import { fieldOf, found, walk, words } from './json-walk.ts';

// The numbers in front of rows are those of the facts that the team collected (O001 …), so that a row can be checked.

const dataset = json as unknown as Dataset;
const network: Network = found(dataset.networks?.find(({ id }) => id === 'organization-of-turkic-states'));
const meetings = found(network.meetings);

function meeting(id: string): Meeting {
  return found(meetings.find((entry) => entry.id === id));
}

function term(party: string, start: string): Chairmanship {
  return found(network.chairmanships?.find((one) => one.party === party && one.period.startsWith(start)));
}

function english(text: Text | undefined): string {
  return typeof text === 'object' ? (text['en'] ?? '') : (text ?? '');
}

function readings(fact: { readonly readings?: Meeting['readings'] }): readonly (readonly unknown[])[] {
  return (fact.readings ?? []).map(({ field, value, sources }) => [field, value, ...sources]);
}

describe('the founding', () => {
  test('is the signing at Nakhchivan (O001); the proclamation (O003) and the treaty (O004) stand apart from it', () => {
    expect([network.founded?.date, network.founded?.place]).toEqual(['2009-10-03', 'nakhchivan']);
    expect([meeting('proclamation-2010').date, meeting('proclamation-2010').place]).toEqual(['2010-09-16', 'istanbul']);
    expect(meeting('entry-into-force').date).toBe('2010-11');
  });

  test('gives the treaty no day of entry into force, which nobody has verified', () => {
    expect(words(network).filter((text) => /2010-11-17|17 (November|Kasım)/.test(text))).toEqual([]);
  });

  test('keeps the former names to the years up to the summit of Istanbul (O007, O008)', () => {
    const former = network.names?.filter(({ period }) => period === '2009-10-03/2021-11-12').map(({ name }) => name);
    expect(former).toEqual([
      'Cooperation Council of Turkic Speaking States',
      'Turkic Council',
      'Türk Keneşi',
      'Türk Konseyi',
    ]);
    expect(english(network.name)).toBe('Organization of Turkic States');
  });
});

describe('the secretariat', () => {
  const [seat, ...others] = found(network.secretariats);

  test('is in Istanbul; its start is read in two ways (O005)', () => {
    expect(others).toEqual([]);
    expect([seat?.place, seat?.period, seat && readings(seat)]).toEqual([
      'istanbul',
      '2010-11-01/..',
      [['period.start', '2010-09-16', 'S62b']],
    ]);
  });

  test('has a host-country agreement (O006)', () => {
    expect([meeting('host-agreement-2011').date, meeting('host-agreement-2011').place]).toEqual([
      '2011-12-27',
      'ankara',
    ]);
  });
});

describe('who belongs', () => {
  test.each([
    ['O012', 'AZ', 'member', '2009-10-03/..'],
    ['O013', 'KZ', 'member', '2009-10-03/..'],
    ['O014', 'KG', 'member', '2009-10-03/..'],
    ['O015', 'TR', 'member', '2009-10-03/..'],
    ['O016', 'UZ', 'member', '2019-10-14/..'],
    ['O017', 'HU', 'observer', '2018-09-03/..'],
    ['O018', 'TM', 'observer', '2021-11-12/..'],
    ['O019', 'XNC', 'observer', '2022-11-11/..'],
    ['O020', 'x-eco', 'observer', '2023-11-03/..'],
  ])('%s: %s is %s, %s', (_fact, party, role, period) => {
    const standings = network.memberships?.filter((one) => one.party === party);
    expect(standings?.map((one) => [one.role, one.period])).toEqual([[role, period]]);
  });

  test('is nobody else', () => {
    expect(network.memberships).toHaveLength(9);
  });

  test('an organisation among the observers is called one', () => {
    expect(dataset.parties?.find(({ id }) => id === 'x-eco')).toMatchObject({
      kind: 'organisation',
      short: { en: 'ECO' },
    });
  });

  test('Uzbekistan’s day is read in four ways', () => {
    const uzbekistan = found(network.memberships?.find(({ party }) => party === 'UZ'));
    expect(readings(uzbekistan)).toEqual([
      ['period.start', '2019-09-14', 'S25'],
      ['period.start', '2019-09', 'S27'],
      ['period.start', '2019-10-15', 'S26'],
    ]);
  });
});

describe('the ordinary summits', () => {
  test.each([
    ['O021', 1, '2011-10-21', 'almaty', 'KZ', 'nazarbayev', 'Almaty Declaration'],
    ['O022', 2, '2012-08-23', 'bishkek', 'KG', 'atambayev', 'Flag adopted'],
    ['O023', 3, '2013-08-16', 'gabala', 'AZ', 'aliyev', 'Gabala Declaration'],
    ['O024', 4, '2014-06-05', 'bodrum', 'TR', 'gul', 'Bodrum Declaration'],
    ['O025', 5, '2015-09-11', 'astana', 'KZ', 'nazarbayev', 'Declaration of the 5th summit'],
    ['O026', 6, '2018-09-03', 'cholpon-ata', 'KG', 'jeenbekov', 'Joint declaration'],
    ['O027', 7, '2019-10-15', 'baku', 'AZ', 'aliyev', 'Baku Declaration'],
    ['O028', 8, '2021-11-12', 'istanbul', 'TR', 'erdogan', 'Istanbul Declaration'],
    ['O029', 9, '2022-11-11', 'samarkand', 'UZ', 'mirziyoyev', 'Samarkand Declaration'],
    ['O030', 10, '2023-11-03', 'astana', 'KZ', 'tokayev', 'Declaration of the 10th summit'],
    ['O031', 11, '2024-11-06', 'bishkek', 'KG', 'zhaparov', 'Bishkek Declaration'],
    ['O032', 12, '2025-10-07', 'gabala', 'AZ', 'aliyev', 'Gabala Declaration'],
  ])('%s: the summit of number %i, %s, %s', (_fact, number, date, place, party, person, document) => {
    const one = meeting(`summit-${number}`);
    expect([one.number, one.session, one.date, one.place]).toEqual([number, 'ordinary', date, place]);
    expect(one.hosts?.map((host) => [host.party, host.person])).toEqual([[party, person]]);
    expect(one.outcomes?.map(({ title }) => english(title))).toContain(document);
    expect(english(one.summary)).toMatch(/^Theme: ./);
  });

  test('the 13th is planned, for half a year and a country, without a city (O033)', () => {
    const { date, status, place, hosts, chair } = meeting('summit-13');
    expect({ date, status, place, chair }).toEqual({ date: '[2026-07..2026-12]', status: 'planned' });
    expect(hosts?.map(({ party }) => party)).toEqual(['TR']);
  });

  test('are numbered without a gap', () => {
    const numbers = meetings.filter(({ session }) => session === 'ordinary').map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('leave out the summits before the founding (O011)', () => {
    expect(meetings.filter(({ date }) => date < '2009-10-03').map(({ id }) => id)).toEqual([]);
  });

  test('call a city by the name that it had', () => {
    const said = words(meetings).filter((text) => /Nur-Sultan|Nursultan(?! Nazarbayev)/.test(text));
    expect(said).toEqual([]);
  });
});

describe('the other summits', () => {
  test.each([
    ['O034', 'extraordinary-2020', 'extraordinary', '2020-04-10', undefined, 'video', undefined],
    ['O035', 'informal-2021', 'informal', '2021-03-31', undefined, 'video', 'tokayev'],
    ['O036', 'extraordinary-2023', 'extraordinary', '2023-03-16', 'ankara', undefined, 'mirziyoyev'],
    ['O037', 'informal-2024', 'informal', '2024-07-06', 'shusha', undefined, undefined],
    ['O038', 'informal-2025', 'informal', '2025-05-21', 'budapest', undefined, undefined],
    ['O039', 'informal-2026', 'informal', '[2026-03-07..2026-06]', 'turkistan', undefined, undefined],
  ])('%s: %s', (_fact, id, session, date, place, format, chair) => {
    const one = meeting(id);
    expect([one.kind, one.session, one.date, one.place, one.format, one.chair?.person]).toEqual([
      'summit',
      session,
      date,
      place,
      format,
      chair,
    ]);
  });

  test('the one planned for 2026 is read in three ways', () => {
    expect(meeting('informal-2026').status).toBe('planned');
    expect(readings(meeting('informal-2026'))).toEqual([
      ['date', '2026-04', 'S58'],
      ['date', '2026-05', 'S57'],
    ]);
  });

  test('host and chair are told apart at Ankara', () => {
    const { hosts, chair, initiative } = meeting('extraordinary-2023');
    expect([hosts?.[0]?.party, chair?.party, initiative?.party]).toEqual(['TR', 'UZ', 'AZ']);
  });
});

describe('the sessions of the foreign ministers (O057)', () => {
  test.each([
    ['ministers-2019-09', '2019-09-19', 'extraordinary', 'budapest'],
    ['ministers-2020-02', '2020-02-06', 'extraordinary', 'baku'],
    ['ministers-2022-01', '2022-01-11', 'extraordinary', undefined],
    ['ministers-2022-10', '2022-10-17', 'extraordinary', 'istanbul'],
    ['ministers-2022-11', '[2022-11-10..2022-11-11]', undefined, undefined],
    ['ministers-2026-03', '2026-03-07', 'informal', 'istanbul'],
  ])('%s', (id, date, session, place) => {
    const one = meeting(id);
    expect([one.kind, one.body, one.date, one.session, one.place]).toEqual([
      'ministerial',
      'council-of-foreign-ministers',
      date,
      session,
      place,
    ]);
  });
});

describe('the extraordinary session of 11 January 2022', () => {
  const session = meeting('ministers-2022-01');

  test('is neither a summit nor numbered, and has no city', () => {
    expect([session.kind, session.number, session.place, session.format]).toEqual([
      'ministerial',
      undefined,
      undefined,
      'video',
    ]);
  });

  test('was held on the initiative of Türkiye’s minister', () => {
    expect(session.initiative).toMatchObject({ party: 'TR', person: 'cavusoglu', sources: ['s004'] });
  });

  test('names nobody as presiding; what one source says of it is a reading', () => {
    expect(session.chair).toBeUndefined();
    expect(readings(session)).toEqual([['chair', { party: 'TR', person: 'cavusoglu' }, 'S133']]);
  });

  test('lists everybody with the office', () => {
    expect(session.participants?.map(({ party, person, role }) => [party, person, english(role)])).toEqual([
      ['TR', 'cavusoglu', 'Minister of Foreign Affairs'],
      ['AZ', 'bayramov', 'Minister of Foreign Affairs'],
      ['KZ', 'tileuberdi', 'Deputy Prime Minister and Minister of Foreign Affairs'],
      ['KG', 'kazakbayev', 'Minister of Foreign Affairs'],
      ['UZ', 'kamilov', 'Minister of Foreign Affairs'],
      ['HU', 'szijjarto', 'Minister of Foreign Affairs and Trade'],
      ['TM', 'meredov', 'Deputy Chairman of the Cabinet of Ministers and Minister of Foreign Affairs'],
      [undefined, 'amreyev', 'Secretary General'],
    ]);
  });

  test('links the adopted statement', () => {
    expect(session.outcomes?.map(({ kind, url }) => [kind, url?.endsWith('-2437-138.pdf')])).toEqual([
      ['statement', true],
    ]);
  });

  test('calls nobody there a member or an observer, and repeats no figure or claim of one side', () => {
    const CLAIM =
      /member|observer|(?<!\p{L})üye|gözlemci|coup|darbe|terror|terör|injured|yaralı|killed|CSTO|KGAÖ|Tokayev/iu;
    expect(words(session).filter((text) => CLAIM.test(text))).toEqual([]);
  });

  test('keeps both spellings of its people', () => {
    const spelled = (id: string) => dataset.people?.find((one) => one.id === id)?.names?.map(({ name }) => name);
    expect(spelled('kamilov')).toEqual(['Abdülaziz Kamilov', 'Abdulaziz Kamilov']);
    expect(spelled('meredov')).toEqual(['Raşid Meredov', 'Rashid Meredov']);
  });
});

describe('the rotation of the chair', () => {
  test.each([
    ['O040', 'KZ', '2011-10-21/2012-08-23', ['period.start']],
    ['O041', 'KG', '2012-08-23/2013-08-16', undefined],
    ['O042', 'AZ', '2013-08-16/2014-06-05', ['period.end']],
    ['O043', 'TR', '2014-06-05/2015-09-11', ['period.start', 'period.end']],
    ['O044', 'KZ', '2015-09-11/2018-09-03', ['period.start']],
    ['O045', 'KG', '2018-09-03/2019-10-15', undefined],
    ['O046', 'AZ', '2019-10-15/2021-11-12', undefined],
    ['O047', 'TR', '2021-11-12/2022-11-11', undefined],
    ['O048', 'UZ', '2022-11-11/2023-11-03', undefined],
    ['O049', 'KZ', '2023-11-03/2024-11-06', undefined],
    ['O050', 'KG', '2024-11-06/2025-10-07', undefined],
    ['O051', 'AZ', '2025-10-07/..', undefined],
  ])('%s: %s %s, inferred %j', (_fact, party, period, inferred) => {
    const one = found(network.chairmanships?.find((each) => each.period === period));
    expect([one.party, one.inferred]).toEqual([party, inferred]);
    expect(inferred === undefined || one.note !== undefined).toBe(true);
  });

  test('passes at each ordinary summit that was held, on its day', () => {
    const passed = network.chairmanships?.map(({ handover, period }) => [handover, period.split('/')[0]]);
    const summits = meetings.filter(({ session, status }) => session === 'ordinary' && status !== 'planned');
    expect(passed).toEqual(summits.map(({ id, date }) => [id, date]));
  });

  test('computes no successor: not Türkiye, which hosts the next summit, and not the next in the alphabet', () => {
    expect(network.chairmanships).toHaveLength(12);
    expect(network.chairmanships?.filter(({ status }) => status === 'planned')).toEqual([]);
    expect(words(network.chairmanships).filter((text) => /alphabet|alfabe/i.test(text))).toEqual([]);
  });

  test('is dated from the heads of state in 2019; the ministers’ day is a reading', () => {
    expect(readings(term('AZ', '2019'))).toEqual([['period.start', '2019-10-14', 'S100']]);
  });

  test('is no calendar year; “for 2024” and “for 2025” are readings', () => {
    expect(readings(term('KZ', '2023'))).toEqual([['period', '2024/2024', 'S46']]);
    expect(readings(term('KG', '2024'))).toEqual([['period', '2025/2025', 'S46']]);
  });
});

describe('the offices', () => {
  test.each([
    ['O052', 'akinci', '2010-09-16/2014'],
    ['O053', 'hasanov', '2014/2018-09-03'],
    ['O054', 'amreyev', '2018-09-03/2022-11-11'],
    ['O055', 'omuraliyev', '2022-11-14/..'],
  ])('%s: %s was Secretary General %s', (_fact, person, period) => {
    const held = network.offices?.filter((office) => office.person === person);
    expect(held?.map((office) => [english(office.title), office.period])).toEqual([['Secretary General', period]]);
  });

  test('give no day in 2014 to the change that nobody has dated', () => {
    expect(network.offices?.filter(({ period }) => /2014-/.test(period))).toEqual([]);
  });

  test('claim no extension of the present term', () => {
    const present = found(network.offices?.find(({ person }) => person === 'omuraliyev'));
    expect(english(present.note)).toContain('no source read reports an extension');
  });

  test('tell the Organisation’s Secretary General and the platform’s apart (F191)', () => {
    expect(network.offices?.map(({ person }) => person)).not.toContain('allahveranov');
  });

  test('date the chair of the Elders no better than the sources (O058)', () => {
    expect(network.offices?.find(({ person }) => person === 'yildirim')?.period).toBe('[..2022-02-09]/');
  });
});

describe('the bodies', () => {
  test.each([
    ['O056', 'council-of-heads-of-state', undefined, undefined],
    ['O057', 'council-of-foreign-ministers', undefined, undefined],
    ['O058', 'council-of-elders', '2010', undefined],
    ['O059', 'senior-officials-committee', undefined, undefined],
    ['O061', 'representation-office-hungary', '2019-09-19', 'budapest'],
    ['O062', 'turksoy', '1993-07-12', 'ankara'],
    ['O063', 'turkpa', '2008-11-21', 'baku'],
    ['O064', 'turkic-academy', '2010-05-25', 'astana'],
    ['O065', 'turkic-culture-and-heritage-foundation', '2012-08-23', 'baku'],
    ['O066', 'union-of-chambers', '2019-05', 'istanbul'],
    ['O067', 'turkic-investment-fund', '2023-03-16', 'istanbul'],
    ['O068', 'turkic-business-council', '2011', undefined],
  ])('%s: %s, %s, %s', (_fact, id, founded, place) => {
    const body = found(network.bodies?.find((one) => one.id === id));
    expect([body.founded, body.place]).toEqual([founded, place]);
  });

  test('leave out a centre whose founding nobody has verified (O069), and the unverified day of the Union', () => {
    expect(network.bodies).toHaveLength(12);
    expect(words(network).filter((text) => /Nomad|göçebe|2019-05-17|17 (May|Mayıs)/i.test(text))).toEqual([]);
  });

  test('meet in two places by two sources: the 17th Elders', () => {
    const elders = meeting('elders-17');
    expect([elders.date, elders.place]).toEqual(['2025-05-01/2025-05-02', undefined]);
    expect(elders.readings?.map(({ field, value, sources }) => [field, english(value as Text), ...sources])).toEqual([
      ['place', 'Nicosia', 'S107'],
      ['place', 'Kyrenia', 'S77'],
    ]);
    expect([meeting('elders-12').date, meeting('elders-12').place]).toEqual(['2022-02-09', 'istanbul']);
  });
});

test('what a day is taken for is told apart from the day on which it was reported', () => {
  const days = new Set(
    walk(network)
      .filter((node) => ['date', 'period', 'founded'].includes(fieldOf(node)))
      .flatMap(({ value }) => words(value))
      .flatMap((date) => date.match(/\d{4}-\d\d-\d\d/g) ?? []),
  );
  const reports = ['2012-08-24', '2018-09-12', '2024-11-07', '2025-10-08', '2025-10-30', '2026-02-06'];
  expect(days.size).toBeGreaterThan(30);
  expect(reports.filter((day) => days.has(day))).toEqual([]);
});

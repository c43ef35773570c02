import { describe, expect, test } from 'vitest';
import type { MapLayout } from '../../../src/layout/map/layout.ts';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { canvasOf, keyEntries, madeNetwork, networkOf, turkicDataset, turkicMap, turkicStates } from './map-of.ts';
import { isInPath } from './path-of.ts';

const lineOf = (text: { readonly lines: readonly string[] } | undefined) =>
  text?.lines.join(' ').replaceAll('\u00a0', ' ');

/** Every line of a party's label, as one text each. */
function wordsOn(layout: MapLayout, party: string): readonly (string | undefined)[] {
  return layout.labels.find((placed) => placed.party === party)?.rows.map(({ text }) => lineOf(text)) ?? [];
}

describe('the Turkic states', () => {
  const layout = turkicMap(1000);

  test('are members in solid and observers in hatch', () => {
    expect(layout.parties.map(({ item, fill }) => `${item.id} ${fill}`)).toEqual([
      'AZ solid',
      'KZ solid',
      'KG solid',
      'TR solid',
      'UZ solid',
      'HU hatch',
      'TM hatch',
      'XNC hatch',
    ]);
    expect(layout.fills).toEqual(['solid', 'hatch']);
  });

  test('say on their labels what they are known for', () => {
    expect(wordsOn(layout, 'AZ')).toEqual(['Azerbaijan', 'Chair', 'First Council of Presidents, Baku, 19 Nov 2025']);
    expect(wordsOn(layout, 'TR')).toEqual(['Türkiye', 'Secretariat: Ankara']);
    expect(wordsOn(layout, 'KG')).toEqual(['Kyrgyzstan', 'Founded in Bishkek, 10 Oct 2024']);
    expect(wordsOn(layout, 'KZ')).toEqual(['Kazakhstan']);
  });

  test('mark the secretariat, the meeting places and where a tie ends; what no label tells of has a number and is in the list', () => {
    expect(layout.marks.map(({ kind, number }) => [kind, ...(number?.lines ?? [])])).toEqual([
      ['end'],
      ['secretariat'],
      ['meeting'],
      ['meeting', '1'],
      ['meeting'],
    ]);
    expect(layout.list.map(({ number, title, text }) => [number, title, text.replaceAll('\u00a0', ' ')])).toEqual([
      ['1', 'Heybeliada', 'Volunteering camp, 30 Jul – 8 Aug 2025'],
    ]);
  });

  test('have a key to what is drawn', () => {
    expect(keyEntries(layout)).toEqual([
      { kind: 'role', label: 'Member', fill: 'solid', outline: 'plain', count: '5' },
      { kind: 'role', label: 'Observer', fill: 'hatch', outline: 'plain', count: '3' },
      { kind: 'chair', label: 'Chair' },
      { kind: 'secretariat', label: 'Secretariat' },
      { kind: 'meeting', label: 'Meeting place' },
      { kind: 'tie', label: 'İzmir–Baku: sister cities' },
    ]);
  });

  test('name neighbours and seas where there is room', () => {
    expect(layout.neighbours.map(lineOf)).toEqual(expect.arrayContaining(['Russia', 'Iran', 'Ukraine']));
    expect(layout.seas.map(lineOf)).toContain('Mediterranean Sea');
  });

  test('are spoken of in full', () => {
    expect(layout.items[1]).toMatchObject({
      id: 'KZ',
      type: 'party',
      name: 'Kazakhstan',
      label: 'Kazakhstan, Member since 10 October 2024, through Kazakhstan Red Crescent',
    });
    expect(layout.items[0]?.label).toMatch(/^Azerbaijan, .*, Chair$/);
    expect(layout.summary).toBe(
      'Map of the Turkic States Red Crescent and Red Cross Network. Member: Azerbaijan, Kazakhstan, Kyrgyzstan, Türkiye and Uzbekistan. Observer: Hungary, Turkmenistan and Northern Cyprus.',
    );
  });

  test('draw borders between members, and dashes where the view has them', () => {
    expect(layout.innerBorders).not.toBe('');
    expect(layout.disputed).not.toBe('');
  });

  test('keep their names off the shapes of others', () => {
    for (const width of [300, 380, 470, 520, 640, 800, 1000]) {
      const { labels, parties } = turkicMap(width);
      for (const { box, ground, party } of labels) {
        const corners = [0.02, 0.35, 0.65, 0.98].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y) => ({ x: box.x + x * box.width, y: box.y + y * box.height })),
        );
        const under = new Set(
          corners.map((corner) => parties.find(({ path }) => isInPath(path, corner))?.item.id ?? 'land'),
        );
        expect([width, party, ...under]).toEqual([width, party, ground === 'land' ? 'land' : party]);
      }
    }
  });
});

describe('a narrow map', () => {
  const layout = turkicMap(300);

  test('numbers its marks and explains them in a list', () => {
    expect(layout.marks.map(({ kind, number }) => `${kind} ${number?.lines}`)).toEqual([
      'end undefined',
      'secretariat 1',
      'meeting 2',
      'meeting 3',
      'meeting 4',
    ]);
    expect(
      layout.list.map(({ number, title, text }) => `${number} ${title}: ${text.replaceAll('\u00a0', ' ')}`),
    ).toEqual([
      '1 Ankara: Secretariat',
      '2 Bishkek: Founded 10 Oct 2024',
      '3 Heybeliada: Volunteering camp, 30 Jul – 8 Aug 2025',
      '4 Baku: First Council of Presidents, 19 Nov 2025',
    ]);
  });

  test('takes short names, leaves notes and neighbours out, and keeps the chair', () => {
    expect(wordsOn(layout, 'XNC')).toEqual(['N. Cyprus']);
    expect(wordsOn(layout, 'AZ')).toEqual(['Azerbaijan', 'Chair']);
    expect([layout.neighbours, layout.seas]).toEqual([[], []]);
    expect(keyEntries(layout).map(({ label }) => label)).toEqual(['Member', 'Observer', 'İzmir–Baku: sister cities']);
  });

  test('makes a tiny party visible and easy to hit, and a small one flat', () => {
    const of = (id: string) => layout.parties.find(({ item }) => item.id === id);
    expect(of('XNC')).toMatchObject({ disc: { r: 5 }, isFlat: true });
    expect(of('XNC')?.hit).not.toBe('');
    expect(of('HU')).toMatchObject({ disc: undefined, isFlat: true });
    expect(of('TM')).toMatchObject({ isFlat: false, hit: '' });
  });
});

describe('on another day', () => {
  test('before the founding there is land and nothing else', () => {
    const layout = turkicMap(640, {}, networkOf(undefined, '2020-01-01'));
    expect(layout.land).not.toBe('');
    expect(layout.neighbours.map(lineOf)).toContain('Kazakhstan');
    expect(layout).toMatchObject({
      parties: [],
      items: [],
      marks: [],
      labels: [],
      list: [],
      innerBorders: '',
    });
    expect(keyEntries(layout)).toEqual([]);
    expect(layout.summary).toBe(
      'Map of the Turkic States Red Crescent and Red Cross Network. Not yet founded on 1 Jan 2020.',
    );
  });

  test('before the observers came there are five members', () => {
    const layout = turkicMap(640, {}, networkOf(undefined, '2025-01-01'));
    expect(layout.parties.map(({ item }) => item.id)).toEqual(['AZ', 'KZ', 'KG', 'TR', 'UZ']);
    expect(layout.key[0]).toMatchObject({ count: '5' });
    expect(keyEntries(layout).map(({ label }) => label)).not.toContain('Observer');
  });

  test('the chair is who held it then', () => {
    const layout = turkicMap(640, {}, networkOf(undefined, '2025-11-18'));
    expect(layout.parties.filter(({ isChair }) => isChair).map(({ item }) => item.id)).toEqual(['KG']);
    expect(wordsOn(layout, 'AZ')).toEqual(['Azerbaijan']);
  });
});

describe('any network', () => {
  const draw = (network: ReturnType<typeof madeNetwork>, width = 640) =>
    layoutMap(network, turkicStates, canvasOf(width));

  test('lists parties that have no place on the map', () => {
    const parties = [
      { id: 'TR' },
      { id: 'JP', name: 'Japan' },
      { id: 'x-bank', kind: 'organisation' as const, name: 'The Bank' },
    ];
    const layout = draw(madeNetwork({ parties }, { TR: 'member', JP: 'member', 'x-bank': 'partner' }));
    expect(layout.parties.map(({ item }) => item.id)).toEqual(['TR']);
    expect(layout.beside.map(({ item: { id, label } }) => `${id}: ${label}`)).toEqual([
      'JP: Japan, Member since 2020',
      'x-bank: The Bank, partner since 2020',
    ]);
    expect(layout.besideHeading).toBe('Not on this map');
    expect(layout.items.map(({ id }) => id)).toEqual(expect.arrayContaining(layout.beside.map(({ item }) => item.id)));
  });

  test('draws a party without a shape as a disc at its coordinates', () => {
    const parties = [{ id: 'x-city', name: 'City', coordinates: [44.8, 41.7] as const }];
    const [party] = draw(madeNetwork({ parties }, { 'x-city': 'member' })).parties;
    expect(party).toMatchObject({ path: '', disc: { r: 5 } });
    expect(party?.hit).not.toBe('');
  });

  test('finds a shape by the feature that the dataset names, even one that the view joins to another', () => {
    const parties = [{ id: 'KZ' }, { id: 'x-baikonur', name: 'Baikonur', feature: 'XBK' }];
    const layout = draw(madeNetwork({ parties }, { KZ: 'member', 'x-baikonur': 'observer' }));
    expect(layout.parties.map(({ path }) => path === '')).toEqual([false, false]);
  });

  test('gives two parties of one shape to the first, and lists the other', () => {
    const parties = [{ id: 'TR' }, { id: 'x-two', name: 'Two', feature: 'TUR' }];
    const layout = draw(madeNetwork({ parties }, { TR: 'member', 'x-two': 'member' }));
    expect(layout.beside.map(({ item }) => item.id)).toEqual(['x-two']);
  });

  test('tells five roles apart by their fills', () => {
    const network = madeNetwork({}, { TR: 'a', KZ: 'b', IR: 'c', UA: 'd', RO: 'e' });
    expect(draw(network).fills).toEqual(['solid', 'hatch', 'dots', 'rows', 'grid']);
  });

  test('says how many meetings a place has seen, and what happened outside every party', () => {
    const meeting = { kind: 'summit' as const, sources: ['s1'] };
    const network = madeNetwork(
      {
        places: [
          { id: 'ankara', name: 'Ankara', party: 'TR', coordinates: [32.85, 39.93] },
          { id: 'tehran', name: 'Tehran', party: 'IR', coordinates: [51.4, 35.7] },
          { id: 'geneva', name: 'Geneva', party: 'CH', coordinates: [6.1, 46.2] },
        ],
        networks: [
          {
            id: 'made',
            name: 'Made network',
            meetings: [
              { ...meeting, id: 'm1', title: 'First', date: '2021-03', place: 'ankara' },
              { ...meeting, id: 'm2', title: 'Second', date: '2022', place: 'ankara' },
              { ...meeting, id: 'm3', title: 'Third', date: '2023-01-02', place: 'tehran' },
              { ...meeting, id: 'm4', title: 'Fourth', date: '2024-01-02', place: 'geneva' },
              { ...meeting, id: 'm5', title: 'Fifth', date: '2027-01-02', place: 'tehran', status: 'planned' },
            ],
          },
        ],
      },
      { TR: 'member' },
    );
    const layout = draw(network);
    expect(wordsOn(layout, 'TR')).toEqual(['Türkiye', '2 meetings in Ankara']);
    expect(layout.labels.filter(({ party }) => !party).map(({ rows }) => rows.map(({ text }) => lineOf(text)))).toEqual(
      [['Third, Tehran, 2 Jan 2023']],
    );
    expect(layout.list.map(({ number, title, text }) => [number, title, text.replaceAll('\u00a0', ' ')])).toEqual([
      ['', 'Geneva', 'Fourth, 2 Jan 2024'],
    ]);
    expect(
      draw(network, 300).list.map(({ number, title, text }) => `${number} ${title}: ${text.replaceAll('\u00a0', ' ')}`),
    ).toEqual(['1 Ankara: 2 meetings', '2 Tehran: Third, 2 Jan 2023', ' Geneva: Fourth, 2 Jan 2024']);
  });

  test('takes another boundary view than the geography’s', () => {
    const view = { merge: { UKR: ['XCR'] }, dashed: [] };
    const layout = layoutMap(networkOf(turkicDataset), turkicStates, canvasOf(640), { view });
    expect(layout.disputed).toBe('');
  });
});

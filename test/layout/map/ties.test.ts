import { describe, expect, test } from 'vitest';
import type { Dataset, Place, Tie } from '../../../src/dataset/model.ts';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { canvasOf, keyEntries, madeNetwork, networkOf, turkicDataset, turkicStates } from './map-of.ts';

const places: readonly Place[] = [
  { id: 'baku', name: 'Baku', party: 'AZ', coordinates: [49.87, 40.41] },
  { id: 'izmir', name: 'İzmir', party: 'TR', coordinates: [27.14, 38.42] },
  { id: 'moscow', name: 'Moscow', party: 'RU', coordinates: [37.62, 55.75] },
];

function tie(changes: Partial<Tie> = {}): Tie {
  return { id: 'izmir-baku', kind: 'sister-cities', between: ['izmir', 'baku'], sources: ['s1'], ...changes };
}

function draw(given: readonly Tie[], asOf?: string, width = 640) {
  const changes: Partial<Dataset> = { places, ties: given, parties: [{ id: 'AZ' }, { id: 'TR' }, { id: 'RU' }] };
  const network = madeNetwork(changes, { AZ: 'member', TR: 'member' });
  return layoutMap(networkOf(network.dataset, asOf), turkicStates, canvasOf(width));
}

describe('a tie between two cities', () => {
  test('is an arc to select, from mark to mark, with an entry in the key that names it', () => {
    const layout = draw([tie({ period: '1986/..' })]);
    const ends = Object.fromEntries(layout.marks.map(({ item, circle }) => [item?.id, circle]));
    const [arc] = layout.ties;
    expect(arc?.item).toMatchObject({ id: 'izmir-baku', type: 'tie', label: 'İzmir–Baku, sister cities, since 1986' });
    const numbers = (arc?.path ?? '')
      .split(/[MQ, ]/)
      .slice(1)
      .map(Number);
    expect(numbers.slice(0, 2)).toEqual([ends['izmir']?.x, ends['izmir']?.y]);
    expect(numbers.slice(-2)).toEqual([ends['baku']?.x, ends['baku']?.y]);
    expect(layout.key).toContainEqual({ kind: 'tie', label: 'İzmir–Baku: sister cities' });
    expect(layout.items.filter(({ id }) => id === 'izmir-baku')).toHaveLength(1);
  });

  test('makes its ends places to select, although nothing else happened there', () => {
    const layout = draw([tie()]);
    expect(layout.marks.map(({ kind, item, number }) => [kind, item?.type, item?.label, number])).toEqual([
      ['end', 'place', 'İzmir, Türkiye, İzmir–Baku: sister cities', undefined],
      ['end', 'place', 'Baku, Azerbaijan, İzmir–Baku: sister cities', undefined],
    ]);
    expect(layout.list).toEqual([]);
  });

  test('is gentle: it rises or hangs a little, and stays in the picture at every width', () => {
    for (const width of [300, 640, 1000]) {
      const { ties: arcs, width: right, height } = draw([tie()], undefined, width);
      const [[x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = []] = arcs.map(({ path }) =>
        path
          .split(/[MQ, ]/)
          .slice(1)
          .map(Number),
      );
      const { x = 0, y = 0 } = arcs[0]?.item ?? {};
      const rise = Math.hypot(x - (x0 + x1) / 2, y - (y0 + y1) / 2) / Math.hypot(x1 - x0, y1 - y0);
      expect(rise).toBeGreaterThan(0.04);
      expect(rise).toBeLessThan(0.3);
      expect(x > 0 && x < right && y > 0 && y < height).toBe(true);
    }
  });

  test.each([
    ['had not begun', tie({ period: '2030/..' }), undefined],
    ['had ended', tie({ period: '1986/2010' }), undefined],
    ['leads out of the network', tie({ between: ['moscow', 'baku'] }), undefined],
    ['is between states that had not joined yet', tie(), '2019-01-01'],
  ])('that %s is not drawn and has no entry in the key', (_why, given, asOf) => {
    const layout = draw([given], asOf);
    expect(layout.ties).toEqual([]);
    expect(layout.marks).toEqual([]);
    expect(keyEntries(layout).map(({ kind }) => kind)).not.toContain('tie');
  });

  test('of which there are many is counted in the key', () => {
    const many = ['a', 'b', 'c'].map((id) => tie({ id }));
    expect(draw(many).key).toContainEqual({ kind: 'tie', label: 'sister cities', count: '3' });
  });

  test('avoids the labels of the shipped networks', () => {
    for (const network of turkicDataset.networks ?? []) {
      const shown = networkOf({ ...turkicDataset, networks: [network] });
      for (const width of [300, 640, 1000]) {
        const layout = layoutMap(shown, turkicStates, canvasOf(width));
        const top = layout.ties[0]?.item ?? { x: 0, y: 0 };
        const rows = layout.labels.flatMap((label) => label.rows);
        const covering = rows.filter(
          ({ box }) => top.x > box.x && top.x < box.x + box.width && top.y > box.y && top.y < box.y + box.height,
        );
        expect(layout.ties, `${network.id} at ${width}`).toHaveLength(1);
        expect(covering).toEqual([]);
      }
    }
  });

  test('runs over no name of a neighbour or a sea', () => {
    const cities: readonly Place[] = [
      ...places,
      { id: 'budapest', name: 'Budapest', party: 'HU', coordinates: [19.04, 47.5] },
      { id: 'astana', name: 'Astana', party: 'KZ', coordinates: [71.43, 51.17] },
    ];
    const ids = ['AZ', 'HU', 'KZ', 'TR'];
    const between = (from: string, to: string) => tie({ id: `${from}-${to}`, between: [from, to] });
    const given = [between('izmir', 'budapest'), between('budapest', 'astana'), between('izmir', 'baku')];
    const { dataset } = madeNetwork(
      { places: cities, ties: given, parties: ids.map((id) => ({ id })) },
      Object.fromEntries(ids.map((id) => [id, 'member'])),
    );
    for (const width of [640, 800, 1000]) {
      const { ties: arcs, neighbours, seas } = layoutMap(networkOf(dataset), turkicStates, canvasOf(width));
      expect(arcs).toHaveLength(3);
      expect(neighbours.length).toBeGreaterThan(5);
      const names = [...neighbours, ...seas].map(({ x, y, size, lines: [text = ''] }) => {
        const half = tableTextWidth(text, size, 400) / 2;
        return { text, left: x - half, right: x + half, top: y - 0.7 * size, bottom: y };
      });
      const points = arcs.flatMap(({ path }) => {
        const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = path
          .split(/[MQ, ]/)
          .slice(1)
          .map(Number);
        return Array.from({ length: 101 }, (_, index) => {
          const t = index / 100;
          const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
          return { x: a * x0 + b * cx + c * x1, y: a * y0 + b * cy + c * y1 };
        });
      });
      const crossed = names.filter(({ left, right, top, bottom }) =>
        points.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
      );
      expect(crossed.map(({ text }) => text)).toEqual([]);
    }
  });
});

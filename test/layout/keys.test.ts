import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/layout/item.ts';
import { itemByKey, itemByName } from '../../src/layout/keys.ts';
import { en } from '../../src/locale/en.ts';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

function itemAt(x: number, y: number, id: string, reach?: number): Item {
  return { id, type: 'party', label: id, name: id, x, y, ...(reach ? { reach } : {}) };
}

/** The same scatter for the same seed. */
function scatter(count: number, seed: number): readonly Item[] {
  let state = seed;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: count }, (_, index) => itemAt(1000 * random(), 500 * random(), String(index)));
}

function reachable(items: readonly Item[]): number {
  const reached = new Set(items.slice(0, 1));
  for (const item of reached) {
    for (const key of ARROWS) {
      const next = itemByKey(items, item, key);
      if (next) reached.add(next);
    }
  }
  return reached.size;
}

describe('arrow keys', () => {
  test.each([2, 3, 8, 28, 60, 200])('reach all of %i things from the first, wherever they are', (count) => {
    const short = Array.from({ length: 40 }, (_, seed) => seed + 1).filter(
      (seed) => reachable(scatter(count, seed)) < count,
    );
    expect(short).toEqual([]);
  });

  test('look to half of the plane where nothing lies in their quarter: the next row, wherever its bar begins', () => {
    const [above, below] = [itemAt(100, 0, 'above'), itemAt(400, 50, 'below')];
    expect(itemByKey([above, below], above, 'ArrowDown')).toBe(below);
    expect(itemByKey([above, below], below, 'ArrowUp')).toBe(above);
    expect(itemByKey([above, below], above, 'ArrowUp')).toBeUndefined();
  });

  test('lead from a mark to a mark, and to what is drawn under marks only where there is no other', () => {
    const from: Item = { ...itemAt(0, 0, 'from'), isMark: true };
    const near = itemAt(10, 0, 'near');
    const far: Item = { ...itemAt(90, 0, 'far'), isMark: true };
    expect(itemByKey([from, near, far], from, 'ArrowRight')).toBe(far);
    expect(itemByKey([from, near], from, 'ArrowRight')).toBe(near);
  });

  test('reach things that share a place', () => {
    const items = [itemAt(10, 10, 'a'), itemAt(10, 10, 'b'), itemAt(10, 10, 'c'), itemAt(50, 10, 'd')];
    expect(reachable(items)).toBe(4);
  });

  test('go down from the map to the rows under it, from row to row, and back up', () => {
    const map = [itemAt(20, 150, 'left'), itemAt(600, 100, 'right')];
    const rows = [itemAt(320, 228, 'one', 320), itemAt(320, 256, 'two', 320)];
    const items = [...map, ...rows];
    const go = (from: Item | undefined, key: string) => itemByKey(items, from as Item, key)?.id;
    expect(go(map[0], 'ArrowDown')).toBe('one');
    expect(go(map[1], 'ArrowDown')).toBe('one');
    expect(go(rows[0], 'ArrowDown')).toBe('two');
    expect(go(rows[1], 'ArrowUp')).toBe('one');
    expect(go(rows[0], 'ArrowUp')).toBe('left');
    expect(go(rows[0], 'ArrowLeft')).toBeUndefined();
    expect(go(map[0], 'ArrowRight')).toBe('right');
  });
});

describe('letters', () => {
  const [ankara, baku, astana] = ['Ankara', 'Baku', 'Astana'].map((name) => itemAt(0, 0, name)) as [Item, Item, Item];
  const items = [ankara, baku, astana];

  test('of one kind go on to the next name that begins with them, and round', () => {
    expect(itemByName(items, ankara, 'a', en)).toBe(astana);
    expect(itemByName(items, astana, 'a', en)).toBe(ankara);
    expect(itemByName(items, baku, 'b', en)).toBe(baku);
    expect(itemByName(items, baku, 'x', en)).toBeUndefined();
  });

  test('after the first stay at a name that they still fit', () => {
    const antalya = itemAt(0, 0, 'Antalya');
    expect(itemByName([...items, antalya], ankara, 'an', en)).toBe(ankara);
    expect(itemByName([...items, antalya], ankara, 'ant', en)).toBe(antalya);
  });
});

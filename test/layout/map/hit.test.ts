import { describe, expect, test } from 'vitest';
import { hitAreas } from '../../../src/layout/map/hit.ts';

/** The corners of path data `Mx,yLx,y…Z`. */
function cornersOf(path: string) {
  return path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number) as [number, number]);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether a point lies in a polygon, by the even-odd rule. */
function holds(corners: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): boolean {
  return (
    corners.filter(([x0, y0], index) => {
      const [x1, y1] = corners.at(index - 1) as readonly [number, number];
      return y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
    }).length %
      2 ===
    1
  );
}

describe('the area that a pointer hits', () => {
  test('is at least 24 px wide around a small shape, and not needed around a large one', () => {
    const [small = '', large] = hitAreas([
      { x: 50, y: 50, extent: 6 },
      { x: 200, y: 50, extent: 24 },
    ]);
    for (const [x, y] of cornersOf(small)) expect(Math.hypot(x - 50, y - 50)).toBeGreaterThanOrEqual(12);
    expect(large).toBe('');
  });

  test('ends half way to a neighbour, so that the nearest is hit', () => {
    const [left = '', right = ''] = hitAreas([
      { x: 50, y: 50, extent: 0 },
      { x: 60, y: 50, extent: 0 },
    ]);
    expect(Math.max(...cornersOf(left).map(([x]) => x))).toBe(55);
    expect(Math.min(...cornersOf(right).map(([x]) => x))).toBe(55);
  });

  test('of two in one place is shared', () => {
    const areas = hitAreas([
      { x: 50, y: 50, extent: 0 },
      { x: 50, y: 50, extent: 0 },
    ]);
    expect(areas.every((area) => area !== '')).toBe(true);
  });

  test('of many, wherever they are, is that of the nearest', () => {
    const next = random(4);
    for (let round = 0; round < 20; round++) {
      const targets = Array.from({ length: 40 }, () => ({ x: 240 * next(), y: 120 * next(), extent: 0 }));
      const areas = hitAreas(targets).map(cornersOf);
      for (let probe = 0; probe < 50; probe++) {
        const point = [240 * next(), 120 * next()] as const;
        const far = targets.map(({ x, y }) => Math.hypot(x - point[0], y - point[1]));
        const [least = 0, second = 0] = far.toSorted((a, b) => a - b);
        // Corners stand on tenths of a px.
        if (least > 11.8 || second - least < 0.3) continue;
        const hit = areas.flatMap((corners, index) => (holds(corners, point) ? index : []));
        expect(hit).toEqual([far.indexOf(least)]);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { hitAreas } from '../../../src/layout/map/hit.ts';

/** The corners of path data `Mx,yLx,y…Z`. */
function cornersOf(path: string) {
  return path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number) as [number, number]);
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
});

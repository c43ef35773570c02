import { describe, expect, test } from 'vitest';
import { linesPath, ringsPath, scaleArcs, traceLine } from '../../src/geography/path.ts';

describe('scaling arcs', () => {
  test('rounds to tenths of a px', () => {
    expect(scaleArcs([[1, 2, 3, 4]], { scale: 0.333, x: 10, y: -1 })).toEqual([[103, -3, 110, 3]]);
  });

  test('drops points that round to the one before', () => {
    expect(scaleArcs([[0, 0, 0.04, 0.04, 1, 0, 1.04, 0]], { scale: 1, x: 0, y: 0 })).toEqual([[0, 0, 10, 0]]);
  });
});

describe('tracing', () => {
  const arcs = [
    [0, 0, 10, 0],
    [20, 10, 10, 0],
  ];

  test('walks arcs forwards and backwards and says each joint once', () => {
    expect(traceLine(arcs, [0, ~1])).toEqual([0, 0, 10, 0, 20, 10]);
    expect(traceLine(arcs, [1, ~0])).toEqual([20, 10, 10, 0, 0, 0]);
  });
});

describe('path data', () => {
  test('is relative, with one decimal at most', () => {
    expect(linesPath([[0, 0, 15, -3, 12, 100]])).toBe('M0,0l1.5,-0.3 -0.3,10.3');
  });

  test('closes rings without saying their first point twice', () => {
    expect(ringsPath([[0, 0, 10, 0, 10, 10, 0, 0]])).toBe('M0,0l1,0 0,1Z');
  });

  test('leaves out what has shrunk to a point or a line', () => {
    expect(
      ringsPath([
        [0, 0],
        [0, 0, 10, 0, 0, 0],
      ]),
    ).toBe('');
    expect(linesPath([[5, 5]])).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import type { Geography } from '../../../src/geography/geography.ts';
import { readTopology } from '../../../src/geography/read-topology.ts';
import { fitFrame } from '../../../src/layout/map/frame.ts';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { threeSquares } from '../../geography/topology-of.ts';
import { canvasOf, madeNetwork } from './map-of.ts';

/** Extent -10, -10 to 70, 30. */
const squares = readTopology(threeSquares()).topology as Geography;

describe('fitFrame', () => {
  test('puts the frame in the middle', () => {
    expect(fitFrame([0, 0, 60, 20], squares, canvasOf(600, { height: 300 }))).toEqual({ scale: 10, x: 0, y: 50 });
  });

  test('moves off the middle rather than show where the geography ends', () => {
    const { scale, x, y } = fitFrame([0, 0, 10, 20], squares, canvasOf(600, { height: 300 }));
    // Half as much again to each side would begin at -15.
    expect(scale).toBe(15);
    expect([x, y]).toEqual([150, 0]);
  });

  test('shows beyond the end where there is more room than geography', () => {
    const { scale, x, y } = fitFrame([0, 0, 60, 20], squares, canvasOf(600, { height: 900 }));
    expect([scale, x, y]).toEqual([10, 0, 350]);
  });

  test('gives whole numbers for no room at all', () => {
    expect(fitFrame([0, 0, 60, 20], squares, canvasOf(600, { height: 0 }))).toEqual({ scale: 0, x: 300, y: 0 });
  });
});

describe('a map that fits its parties', () => {
  const network = madeNetwork({ parties: [{ id: 'BBB', name: 'B' }] }, { BBB: 'member' });
  const middleOf = (fitsParties: boolean) =>
    layoutMap(network, squares, canvasOf(600), { fitsParties }).parties[0]?.item.x;

  test('draws them in the middle', () => {
    expect(middleOf(true)).toBeCloseTo(300, -1);
    expect(middleOf(false)).toBeCloseTo(250, -1);
  });
});

describe('a list that leaves no room', () => {
  const network = madeNetwork({ parties: [{ id: 'BBB', name: 'B' }] }, { BBB: 'member' });
  const heightOf = (frame: Geography['frame'], width: number) =>
    layoutMap(network, { ...squares, frame }, canvasOf(width, { height: 40 })).height;

  test('makes the widget higher, not the map lower', () => {
    expect(heightOf(squares.frame, 620)).toBe(Math.floor(620 / 1.7));
  });

  test('leaves a high part of the world its height, above all on a phone', () => {
    expect(heightOf([0, 0, 15, 15], 300)).toBe(300);
    expect(heightOf([0, 0, 10, 20], 300)).toBe(Math.floor(300 / 0.95));
    expect(heightOf([0, 0, 10, 20], 1000)).toBe(Math.floor(1000 / 1.6));
  });
});

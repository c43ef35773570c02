import { describe, expect, test } from 'vitest';
import { crossesRect, segmentsCross } from '../../../src/layout/map/geometry.ts';
import { type Block, stack } from '../../../src/layout/map/labels/block.ts';
import { type Candidate, COST_OF_NONE, candidate } from '../../../src/layout/map/labels/candidate.ts';
import { chooseLabels } from '../../../src/layout/map/labels/choose.ts';
import { Field } from '../../../src/layout/map/labels/field.ts';
import { nearestSpot } from '../../../src/layout/map/labels/nearest-spot.ts';

const block: Block = stack([], 0);

function at(x: number, cost: number): Candidate {
  const box = { x, y: 0, width: 10, height: 10 };
  return candidate({ cost, box, anchor: 'middle', block, isInside: false, leader: undefined });
}

describe('choosing labels', () => {
  const choice = (...candidates: readonly Candidate[]) => ({ candidates, area: 1 });

  test('gives each its cheapest place when none is in the way', () => {
    expect(chooseLabels([choice(at(0, 1)), choice(at(100, 2))]).map((chosen) => chosen?.box.x)).toEqual([0, 100]);
  });

  test('lets the one give way for whom it costs less', () => {
    const chosen = chooseLabels([choice(at(0, 1), at(50, 5)), choice(at(0, 0), at(100, 50))]);
    expect(chosen.map((placed) => placed?.box.x)).toEqual([50, 0]);
  });

  test('keeps the best of several orders', () => {
    let seed = 7;
    // Lehmer's generator (Park and Miller 1988).
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    let isBetter = false;
    for (let round = 0; round < 60; round++) {
      const labels = Array.from({ length: 8 }, () => ({
        candidates: Array.from({ length: 4 }, () => at(60 * random(), 100 * random())).sort((a, b) => a.cost - b.cost),
        area: random(),
      }));
      const costOf = (tries: number) =>
        chooseLabels(labels, tries).reduce((sum, placed) => sum + (placed?.cost ?? COST_OF_NONE), 0);
      // The area, by which one left out counts for more, is below 1 for each.
      expect(costOf(3)).toBeLessThanOrEqual(costOf(1) + labels.length);
      isBetter ||= costOf(3) < costOf(1) - labels.length;
    }
    expect(isBetter).toBe(true);
  });

  test('leaves out what has no free place', () => {
    expect(chooseLabels([choice(at(0, 1)), choice(at(0, 2)), choice()]).filter(Boolean)).toHaveLength(1);
  });
});

describe('the nearest spot', () => {
  const bounds = { x: 0, y: 0, width: 100, height: 100 };

  test('is the centre itself when that is free', () => {
    expect(nearestSpot({ x: 50, y: 50 }, bounds, 5, () => true)).toEqual({ x: 50, y: 50 });
  });

  test('is the nearest of those that are free', () => {
    expect(nearestSpot({ x: 50, y: 50 }, bounds, 5, (x, y) => x > 60 && y < 50)).toEqual({ x: 65, y: 45 });
  });

  test('lies within the bounds, wherever the centre is', () => {
    expect(nearestSpot({ x: -20, y: 50 }, bounds, 5, () => true)).toEqual({ x: 0, y: 50 });
    expect(nearestSpot({ x: 50, y: 50 }, bounds, 5, () => false)).toBeUndefined();
  });
});

describe('the field', () => {
  const square = (x: number, y: number, size: number) => [
    [x, y, x + size, y, x + size, y + size, x, y + size, x, y].map((value) => 10 * value),
  ];
  const field = new Field(100, 100, 1);
  field.addContext(square(0, 0, 100));
  field.fill(1, square(20, 20, 40));

  test('knows what is all of one owner', () => {
    expect(field.isAllOf(1, 25, 25, 30, 30)).toBe(true);
    expect(field.isAllOf(1, 25, 25, 40, 30)).toBe(false);
    expect(field.isAllOf(2, 0, 0, 15, 15)).toBe(true);
  });

  test('counts only parties as taken', () => {
    expect(field.touchesParty(0, 0, 15, 15)).toBe(false);
    expect(field.touchesParty(15, 15, 10, 10)).toBe(true);
    expect(field.touchesParty(15, 15, 10, 10, 1)).toBe(false);
  });

  test('knows whose a place is, and whether that is a party', () => {
    expect(field.ownerAt(40, 40)).toBe(1);
    expect(field.isParty(field.ownerAt(40, 40))).toBe(true);
    expect(field.isParty(field.ownerAt(10, 10))).toBe(false);
  });
});

describe('lines', () => {
  test.each([
    ['through a rectangle', 0, 5, 20, 5, true],
    ['inside it', 6, 6, 7, 7, true],
    ['past it', 0, 0, 20, 1, false],
    ['that ends before it', 0, 5, 4, 5, false],
    ['of no length', 1, 1, 1, 1, false],
  ])('%s', (_, x0, y0, x1, y1, expected) => {
    const rect = { x: 5, y: 4, width: 5, height: 5 };
    expect(crossesRect({ from: { x: x0, y: y0 }, to: { x: x1, y: y1 } }, rect)).toBe(expected);
  });

  test('cross or do not', () => {
    const line = (x0: number, y0: number, x1: number, y1: number) => ({ from: { x: x0, y: y0 }, to: { x: x1, y: y1 } });
    expect(segmentsCross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
    expect(segmentsCross(line(0, 0, 10, 10), line(20, 0, 11, 10))).toBe(false);
  });
});

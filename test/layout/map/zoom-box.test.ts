import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { approachBox, crowdOf, isWholeBox, lowerBox, panBox, zoomBox } from '../../../src/layout/map/zoom-box.ts';
import { canvasOf, networkOf, turkicStates } from './map-of.ts';

const whole = [0, 0, 800, 400] as const;

describe('the part of a map', () => {
  test('keeps what is under the pointer, and the proportions', () => {
    expect(zoomBox(whole, whole, 0.5, 0.25, 0.75)).toEqual([100, 150, 500, 350]);
  });

  test('is never closer than outlines bear, nor larger than all', () => {
    expect(zoomBox(whole, whole, 0.001)).toEqual([350, 175, 450, 225]);
    expect(zoomBox([350, 175, 450, 225], whole, Number.POSITIVE_INFINITY)).toEqual([...whole]);
  });

  test('stays within the whole when it grows or moves', () => {
    expect(zoomBox([0, 0, 200, 100], whole, 2)).toEqual([0, 0, 400, 200]);
    expect(panBox([600, 300, 800, 400], whole, 1, 1)).toEqual([600, 300, 800, 400]);
    expect(panBox([200, 100, 400, 200], whole, 0.5, -0.5)).toEqual([300, 50, 500, 150]);
  });

  test('is the whole but for rounding', () => {
    expect([isWholeBox([0.0001, 0, 800, 400], whole), isWholeBox([0, 0, 400, 200], whole)]).toEqual([true, false]);
  });
});

describe('a part with the middle of the crowd', () => {
  const itemsAt = (xs: readonly number[], y: number) =>
    xs.map((x) => ({ id: `${x} ${y}`, type: 'party' as const, label: '', name: '', x, y }));

  test('is about where most parties are, however far off the others, and not about the rows under the map', () => {
    const items = [...itemsAt([2, 79, 80, 81], 50), ...itemsAt([10, 20, 30, 40], 228)];
    expect(crowdOf({ items, width: 100, height: 200 })).toEqual([0.8, 0.25]);
    expect(crowdOf({ items: [], width: 100, height: 200 })).toEqual([0.5, 0.5]);
  });

  test('has a point of the edge come half way to the middle, and one in the middle stay', () => {
    const [x0, , x1] = approachBox([200, 100, 600, 300], whole, 0.5, 0.9, 0.5);
    expect((560 - x0) / (x1 - x0)).toBeCloseTo(0.7);
    expect(approachBox(whole, whole, 0.5, 0.5, 0.5)).toEqual([200, 100, 600, 300]);
  });

  test('keeps the place of what it was zoomed about in a lower picture', () => {
    const part = zoomBox(whole, whole, 0.5, 0.25, 0.75);
    const [, y0, , y1] = lowerBox(part, whole, 0.4);
    expect((300 - y0) / (y1 - y0)).toBeCloseTo(0.75);
    expect(y1 - y0).toBeCloseTo(160);
    expect(zoomBox([100, y0, 500, y1], whole, 0.5, 0.25, 0.75)[3]).toBeCloseTo(y0 + 0.75 * 160 + 20);
  });
});

test('a zoomed map shows the part asked for, with names placed for it, and the same for the same part', () => {
  const plain = layoutMap(networkOf(), turkicStates, canvasOf(640));
  const part = zoomBox(plain.shown, plain.shown, 0.4, 0.9, 0.4);
  const zoomed = layoutMap(networkOf(), turkicStates, canvasOf(640), { part });
  const far = zoomed.shown.map((side, index) => Math.abs(side - (part[index] as number)));
  expect(Math.max(...far)).toBeLessThan(0.001);
  expect(zoomed.labels.length).toBeGreaterThan(0);
  expect(zoomed.labels).not.toEqual(plain.labels);
  expect(layoutMap(networkOf(), turkicStates, canvasOf(640), { part })).toEqual(zoomed);
});

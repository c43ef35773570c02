import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/layout/map/map.ts';
import { crowdOf, isWholeBox, panBox, zoomBox } from '../../../src/layout/map/zoom-box.ts';
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

test('a button zooms about where the parties are', () => {
  const items = [10, 30].map((x) => ({ id: `${x}`, type: 'party' as const, label: '', name: '', x, y: 50 }));
  expect(crowdOf({ items, width: 100, height: 200 })).toEqual([0.2, 0.25]);
  expect(crowdOf({ items: [], width: 100, height: 200 })).toEqual([0.5, 0.5]);
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

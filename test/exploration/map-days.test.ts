import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset, Network } from '../../src/dataset/model.ts';
import { MapDays } from '../../src/exploration/map-days.ts';
import type { Box } from '../../src/geography/geography.ts';
import type { MapLayout } from '../../src/layout/map/layout.ts';
import { layoutMap } from '../../src/layout/map/map.ts';
import type { Write } from '../../src/layout/map/written.ts';
import { memoizeLast } from '../../src/layout/memoize-last.ts';
import type { NetworkOnDate } from '../../src/network/network-on-date.ts';
import { DAYS, networks, onDay } from '../layout/map/days-of.ts';
import { canvasOf, drawnOf, turkicStates } from '../layout/map/map-of.ts';

/** Longer than a day has to stay, ms. */
const LONG = 200;

function mapOf(dataset: Dataset, network: Network, width: number) {
  const canvas = canvasOf(width);
  const requestUpdate = vi.fn();
  const place = memoizeLast((shown: NetworkOnDate, write: Write | undefined, part: Box | undefined) =>
    layoutMap(shown, turkicStates, canvas, { write, part }),
  );
  const whole = (day: number, part?: Box) => place(onDay(dataset, network, day), undefined, part);
  const days = new MapDays({ requestUpdate }, whole(DAYS[0] as number).placed);
  const show = (day: number, part?: Box) =>
    days.layout(onDay(dataset, network, day), part, (shown, write) => place(shown, write, part));
  return { whole, show, requestUpdate };
}

/** But for the day that it names. */
function drawn(layout: MapLayout) {
  return { ...drawnOf(layout), summary: '' };
}

describe.each(networks)('a reader who runs through the days of %s', (_, dataset, network) => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([300, 640])('and rests, sees at %i px what a map shows that was never on another day', (width) => {
    const { show, whole } = mapOf(dataset, network, width);
    for (const day of [...DAYS.slice(1, 7), ...DAYS.slice(3, 5), (DAYS[4] as number) + 1]) {
      show(day);
      vi.advanceTimersByTime(LONG);
      expect(drawn(show(day))).toEqual(drawn(whole(day)));
    }
  });

  test('is shown at once a day that was there before', () => {
    const { show, whole } = mapOf(dataset, network, 640);
    const [first = 0, second = 0] = DAYS;
    show(second);
    expect(drawn(show(first))).toEqual(drawn(whole(first)));
  });

  test('waits for no words while going on, and for those of the last day alone', () => {
    const { show, requestUpdate } = mapOf(dataset, network, 640);
    for (const day of DAYS.slice(1, 6)) {
      show(day);
      vi.advanceTimersByTime(60);
    }
    expect(requestUpdate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(LONG);
    expect(requestUpdate.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('is shown the very same drawing on a day on which nothing is other', () => {
    const { show } = mapOf(dataset, network, 640);
    const day = (DAYS[1] as number) + 1;
    show(day);
    vi.advanceTimersByTime(LONG);
    expect(show(day + 1)).toBe(show(day));
  });

  test('and looks closer, sees no words where they stood on another map', () => {
    const { show, whole } = mapOf(dataset, network, 640);
    const [first = 0, second = 0] = DAYS;
    const [x0, y0, x1, y1] = turkicStates.frame;
    const part: Box = [x0, y0, (x0 + x1) / 2, (y0 + y1) / 2];
    show(first);
    expect(drawn(show(second, part))).toEqual(drawn(whole(second, part)));
  });
});

test('the words of a day that only passed are never those of a day that stays', () => {
  vi.useFakeTimers();
  const [, dataset, network] = networks.at(-1) as (typeof networks)[number];
  const { show, whole, requestUpdate } = mapOf(dataset, network, 640);
  const day = DAYS[2] as number;
  expect(drawn(show(day)).labels).not.toEqual(whole(day).labels);
  show(DAYS[3] as number);
  vi.advanceTimersByTime(LONG);
  show(day);
  vi.advanceTimersByTime(LONG);
  expect(requestUpdate).toHaveBeenCalled();
  expect(drawn(show(day))).toEqual(drawn(whole(day)));
  vi.useRealTimers();
});

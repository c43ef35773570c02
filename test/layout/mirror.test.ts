import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/calendar.ts';
import type { Dataset, Network } from '../../src/dataset/model.ts';
import * as mirror from '../../src/deferred/mirror.ts';
import type { Canvas } from '../../src/layout/drawing.ts';
import { fromRight, mirrorPath, mirrorRect } from '../../src/layout/mirror/pieces.ts';
import type { RotationLayout } from '../../src/layout/rotation/layout.ts';
import { layoutRotation } from '../../src/layout/rotation/rotation.ts';
import { tableTextWidth } from '../../src/layout/text-width.ts';
import { layoutCrowd } from '../../src/layout/timeline/crowd.ts';
import { layoutTimeline } from '../../src/layout/timeline/timeline.ts';
import { ar } from '../../src/locale/ar.ts';
import { Formatter } from '../../src/locale/format.ts';
import { timelineEntries } from '../../src/network/entry.ts';
import { networkOn } from '../../src/network/network-on-date.ts';
import { rightToLeft } from '../../stories/right-to-left.ts';
import { manyMeetings } from '../fixtures/many-meetings.ts';
import { manyTerms } from '../fixtures/many-terms.ts';

const day = dayOf(2025, 6, 30);

function canvasOf(width: number): Canvas {
  return { width, height: 420, em: 16, textWidth: tableTextWidth, format: new Formatter(ar) };
}

function onDay(dataset: Dataset) {
  return networkOn(dataset, dataset.networks?.[0] as Network, { day, updated: day, readerDay: day });
}

function lanesOf(dataset: Dataset) {
  const network = onDay(dataset);
  return [{ network, entries: timelineEntries(network, { milestones: true }) }];
}

/** All numbers of a drawing, and all the rest of it. */
function partsOf(layout: object) {
  const numbers: number[] = [];
  const rest = JSON.stringify(layout, (_name, value) => {
    if (typeof value !== 'number') return value;
    numbers.push(value);
    return 0;
  });
  return { numbers, rest };
}

/** The same drawing, but for what rounding to tenths of a px leaves. */
function expectSame(one: object, other: object): void {
  const [a, b] = [partsOf(one), partsOf(other)];
  expect(a.rest).toBe(b.rest);
  expect(Math.max(...a.numbers.map((number, index) => Math.abs(number - (b.numbers[index] ?? 0))))).toBeLessThan(0.2);
}

/** With the mark of the direction before each line of the reader's own words. */
function marked(layout: object): object {
  return JSON.parse(
    JSON.stringify(layout, (_name, value) => (value?.lines && !value.lang && value.leading ? fromRight(value) : value)),
  );
}

/** A path is text, whose numbers are rounded; it has a test of its own. */
function withoutPaths(layout: RotationLayout): object {
  return layout.form === 'rows'
    ? { ...layout, paths: undefined }
    : {
        ...layout,
        strips: layout.strips.map((strip) => ({
          ...strip,
          segments: strip.segments.map((segment) => ({ ...segment, path: '' })),
        })),
      };
}

describe.each([300, 640, 1000])('at %i px', (width) => {
  const canvas = canvasOf(width);
  const options = { order: 'oldest', expanded: false, selected: '', orientation: 'auto' } as const;
  const rows = { expanded: true, group: 'party', sort: 'first-term' } as const;

  it('a drawing in a mirror in a mirror is the drawing', () => {
    const timelines = [
      layoutTimeline(lanesOf(rightToLeft), canvas, options),
      layoutCrowd(lanesOf(manyMeetings(1000)), canvas) as object,
    ] as Parameters<typeof mirror.mirrorTimeline>[0][];
    for (const layout of timelines) expectSame(mirror.mirrorTimeline(mirror.mirrorTimeline(layout)), marked(layout));
    for (const dataset of [rightToLeft, manyTerms(300)]) {
      const layout = layoutRotation([onDay(dataset)], canvas, 'auto', rows);
      const turned =
        layout.form === 'rows'
          ? mirror.mirrorRows(mirror.mirrorRows(layout))
          : mirror.mirrorRibbon(mirror.mirrorRibbon(layout));
      expectSame(withoutPaths(turned), marked(withoutPaths(layout)));
    }
  });

  it('a layout that is given a mirror ends with it', () => {
    const turned = layoutTimeline(lanesOf(rightToLeft), { ...canvas, mirror }, options);
    const plain = layoutTimeline(lanesOf(rightToLeft), canvas, options);
    expect(turned).toEqual(mirror.mirrorTimeline(plain));
    expect(turned.entries.map(({ mark }) => mark.x)).not.toEqual(plain.entries.map(({ mark }) => mark.x));
    const rotation = layoutRotation([onDay(rightToLeft)], { ...canvas, mirror }, 'auto', rows);
    expect(rotation.items.map(({ x }) => x)).toEqual(
      layoutRotation([onDay(rightToLeft)], canvas, 'auto', rows).items.map(
        ({ x }) => Math.round((width - x) * 10) / 10,
      ),
    );
  });
});

it('a box has its other side where the one was', () => {
  expect(mirrorRect({ x: 10, y: 5, width: 30, height: 20 }, 100)).toEqual({ x: 60, y: 5, width: 30, height: 20 });
});

it('paths of straight lines are turned around', () => {
  expect(mirrorPath('M10 0H40L49 20L40 40H10L19 20Z', 100)).toBe('M90 0H60L51 20L60 40H90L81 20Z');
  expect(mirrorPath('M10 5h30v12h-30z', 100)).toBe('M90 5h-30v12h30z');
});

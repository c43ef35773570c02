import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import { compareDates } from '../../../src/dataset/edtf.ts';
import type { Meeting, MeetingStatus, Network } from '../../../src/dataset/model.ts';
import type { Rect } from '../../../src/layout/rect.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import type { Lane } from '../../../src/layout/timeline/lane.ts';
import type { PlacedEntry, TimelineLayout } from '../../../src/layout/timeline/layout.ts';
import { layoutTimeline, type TimelineOptions } from '../../../src/layout/timeline/timeline.ts';
import { canvasOf, fact, lanesOf, meeting } from './timeline-of.ts';

// What must hold of every drawing, over made networks: one to fourteen entries in one to three lanes, at many sizes.

const SEEDS = Array.from({ length: 120 }, (_, index) => index + 1);

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

interface Scene {
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly options: TimelineOptions;
}

function sceneOf(seed: number): Scene {
  const next = random(seed);
  const pick = <T>(...values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const count = 1 + Math.floor(next() * 14);
  const laneCount = pick(1, 1, 2, 3);
  const years = pick(1, 3, 8, 40);
  const meetings = Array.from({ length: count }, (_, index) => randomMeeting(index, years, next, pick));
  const networks: readonly Partial<Network>[] = Array.from({ length: laneCount }, (_, lane) => ({
    name: pick(
      'Network',
      'Organization of Example States',
      'A network with a very long name that no lane can hold in full',
    ),
    abbreviation: 'NET',
    meetings: meetings.filter((_meeting, index) => index % laneCount === lane),
    memberships: lane ? [] : [{ party: 'TR', role: 'member', period: '2020-05/..', ...fact }],
  }));
  return {
    lanes: lanesOf(networks, dayOf(2019 + Math.floor(next() * 10)), dayOf(2025)),
    width: Math.round(300 + next() * 900),
    height: pick(200, 330, 330, 400, 600),
    em: pick(16, 16, 16, 10, 24, 32),
    options: {
      orientation: pick('auto', 'auto', 'horizontal', 'vertical'),
      order: pick('oldest', 'oldest', 'newest'),
      expanded: pick(false, false, true),
    },
  };
}

function randomMeeting(
  index: number,
  years: number,
  next: () => number,
  pick: <T>(...values: readonly T[]) => T,
): Meeting {
  const year = 2018 + Math.floor(next() * years);
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
  const date = pick(
    `${year}-${month}-${day}`,
    `${year}-${month}-${day}`,
    `${year}-${month}`,
    `${year}`,
    `${year}~`,
    `${year}-${month}-${day}?`,
    `[${year}-${month}..${year + 1}]`,
    `[..${year}-${month}-${day}]`,
    `${year}-${month}-${day}/${year}-12-31`,
  );
  return meeting(`m${index}`, date, {
    title: pick(
      'Council',
      'Extraordinary meeting of the ministers of foreign affairs',
      'Verylongwordwithoutanyspaces'.repeat(4),
    ),
    status: pick<MeetingStatus>('held', 'held', 'held', 'planned', 'postponed', 'cancelled'),
    ...pick<Partial<Meeting>>({}, { place: 'baku' }, { hosts: [{ party: 'TR' }, { party: 'KG' }] }),
  });
}

function draw({ lanes, width, height, em, options }: Scene): TimelineLayout {
  return layoutTimeline(lanes, canvasOf(width, height, { em }), options);
}

/** The rectangle that the words of an entry take, measured anew. */
function wordsBox({ texts }: PlacedEntry): Rect {
  const boxes = texts.map(({ text: { x, y, lines, size, weight, leading, anchor } }) => {
    const width = Math.max(...lines.map((line) => tableTextWidth(line, size, weight)));
    return {
      left: anchor === 'end' ? x - width : x,
      right: anchor === 'end' ? x : x + width,
      top: y - size * 0.75,
      bottom: y + (lines.length - 1) * leading + size * 0.2,
    };
  });
  const [x, y] = [Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  return { x, y, width: right - x, height: bottom - y };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside({ x, y, width, height }: Rect, layout: TimelineLayout): boolean {
  const slack = 0.11;
  return x >= -slack && y >= -slack && x + width <= layout.width + slack && y + height <= layout.height + slack;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

describe.each(SEEDS)('a made timeline, seed %i', (seed) => {
  const scene = sceneOf(seed);
  const layout = draw(scene);
  const entries = scene.lanes.flatMap((lane) => lane.entries);

  it('has no two labels over each other', () => {
    const boxes = layout.entries.map((entry) => ({ id: entry.id, box: wordsBox(entry) }));
    const pairs = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => [a.id, b.id]),
    );
    expect(pairs).toEqual([]);
  });

  it('has no stem through a label', () => {
    const crossed = layout.entries.flatMap(({ id, stem }) => {
      if (!stem) return [];
      const line = { x: stem.x1, y: Math.min(stem.y1, stem.y2), width: 0, height: Math.abs(stem.y2 - stem.y1) };
      return layout.entries.filter((other) => overlap(line, wordsBox(other))).map((other) => [id, other.id]);
    });
    expect(crossed).toEqual([]);
  });

  it('keeps labels and marks apart, and the as-of line clear of both', () => {
    const words = layout.entries.map(wordsBox);
    const { asOf, form } = layout;
    const line =
      asOf && form === 'horizontal'
        ? [{ x: asOf.line.x1, y: asOf.line.y1, width: 0, height: asOf.line.y2 - asOf.line.y1 }]
        : [];
    expect(words.filter((box) => layout.entries.some(({ mark }) => overlap(box, mark)))).toEqual([]);
    expect(line.filter((box) => words.some((other) => overlap(box, other)))).toEqual([]);
  });

  it('keeps everything in the frame', () => {
    const rects = layout.entries.flatMap((entry) => [wordsBox(entry), entry.mark]);
    expect(rects.filter((rect) => !isInside(rect, layout))).toEqual([]);
  });

  it('shows or counts as hidden each entry once', () => {
    const shown = layout.entries.map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length + layout.hidden).toBe(entries.length);
    expect(shown.every((id) => entries.some((entry) => entry.id === id))).toBe(true);
  });

  it('keeps the order of time', () => {
    const dates = layout.entries.map(({ id }) => entries.find((entry) => entry.id === id)?.date);
    const isReversed = layout.form === 'vertical' && scene.options.order === 'newest';
    const inOrder = isReversed ? dates.toReversed() : dates;
    const steps = inOrder
      .slice(1)
      .map((date, index) => (date && inOrder[index] ? compareDates(inOrder[index], date) : 0));
    expect(steps.every((step) => step <= 0)).toBe(true);
  });

  it('has an item of its own place for each entry', () => {
    expect(layout.items.map(({ id }) => id)).toEqual(layout.entries.map(({ id }) => id));
    expect(new Set(layout.items.map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.items.length);
  });

  it('gives every entry 24 px to hit', () => {
    expect(layout.entries.filter(({ hit }) => hit.width < 24 || hit.height < 24)).toEqual([]);
  });

  it('takes no more than the reserved height unless it must', () => {
    const must = scene.options.expanded || scene.options.orientation === 'horizontal' || layout.entries.length === 1;
    expect(must || layout.height <= scene.height).toBe(true);
  });

  it('is the same again, and leaves its input alone', () => {
    expect(draw(frozen(sceneOf(seed)))).toEqual(layout);
  });
});

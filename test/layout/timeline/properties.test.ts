import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import { compareDates, type FuzzyDate } from '../../../src/dataset/edtf.ts';
import type { Meeting, MeetingStatus, Network } from '../../../src/dataset/model.ts';
import type { PlacedText } from '../../../src/layout/drawing.ts';
import type { Rect } from '../../../src/layout/rect.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import type { Lane } from '../../../src/layout/timeline/lane.ts';
import type { Line, PlacedEntry, TimelineLayout } from '../../../src/layout/timeline/layout.ts';
import { layoutTimeline, type TimelineOptions } from '../../../src/layout/timeline/timeline.ts';
import { canvasOf, fact, lanesOf, meeting } from './timeline-of.ts';

// What must hold of every drawing, over made networks: one to fourteen entries in one to three lanes, at many sizes.

const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1);

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
  const boxes = texts.map(({ text }) => textBox(text));
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function textBox({ x, y, lines, size, weight, leading, anchor }: PlacedText): Rect {
  const width = Math.max(...lines.map((line) => tableTextWidth(line, size, weight)));
  const [ascent, descent] = [size * 0.75, size * 0.2];
  return {
    x: anchor === 'end' ? x - width : x,
    y: y - ascent,
    width,
    height: ascent + (lines.length - 1) * leading + descent,
  };
}

function upright({ x1, y1, y2 }: Line): Rect {
  return { x: x1, y: Math.min(y1, y2), width: 0, height: Math.abs(y2 - y1) };
}

function isSorted(dates: readonly FuzzyDate[]): boolean {
  return dates.slice(1).every((date, index) => compareDates(dates[index] as FuzzyDate, date) <= 0);
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

interface Drawn {
  readonly seed: number;
  readonly scene: Scene;
  readonly layout: TimelineLayout;
  readonly words: readonly Rect[];
}

const drawings = SEEDS.map((seed): Drawn => {
  const scene = sceneOf(seed);
  const layout = draw(scene);
  return { seed, scene, layout, words: layout.entries.map(wordsBox) };
});

/** The seeds of the drawings for which something does not hold. */
function exceptions(holds: (drawn: Drawn) => boolean): readonly number[] {
  return drawings.filter((drawn) => !holds(drawn)).map(({ seed }) => seed);
}

describe('every timeline', () => {
  it('is one of both forms, some with hidden entries and some with several lanes', () => {
    const forms = drawings.map(({ layout: { form, hidden }, scene: { lanes } }) =>
      [form, hidden ? 'hides' : 'shows all', lanes.length > 1 ? 'lanes' : 'lane'].join(', '),
    );
    expect([...new Set(forms)].sort()).toEqual([
      'horizontal, shows all, lane',
      'horizontal, shows all, lanes',
      'vertical, hides, lane',
      'vertical, hides, lanes',
      'vertical, shows all, lane',
      'vertical, shows all, lanes',
    ]);
  });

  it('has no two labels over each other', () => {
    expect(
      exceptions(({ words }) => words.every((a, index) => words.slice(index + 1).every((b) => !overlap(a, b)))),
    ).toEqual([]);
  });

  it('has no stem through a label', () => {
    expect(
      exceptions(({ layout, words }) =>
        layout.entries.every(({ stem }) => !stem || words.every((box) => !overlap(upright(stem), box))),
      ),
    ).toEqual([]);
  });

  it('keeps labels, marks and captions apart', () => {
    expect(
      exceptions(({ layout, words }) => {
        const captions = layout.captions.map(({ text }) => textBox(text));
        const others = [...layout.entries.map(({ mark }) => mark), ...captions];
        return words.every((box) => others.every((other) => !overlap(box, other)));
      }),
    ).toEqual([]);
  });

  it('keeps the as-of line clear of labels', () => {
    expect(
      exceptions(({ layout: { lines, form }, words }) => {
        const asOf = lines.filter(({ kind }) => kind === 'as-of' && form === 'horizontal');
        return asOf.every((line) => words.every((box) => !overlap(upright(line), box)));
      }),
    ).toEqual([]);
  });

  it('keeps everything in its frame', () => {
    expect(
      exceptions(({ layout, words }) => {
        const captions = layout.captions.map(({ text }) => textBox(text));
        const rects = [...words, ...layout.entries.map(({ mark }) => mark), ...captions];
        return rects.every((rect) => isInside(rect, layout));
      }),
    ).toEqual([]);
  });

  it('shows or counts as hidden each entry once', () => {
    expect(
      exceptions(({ scene, layout }) => {
        const all = scene.lanes.flatMap(({ entries }) => entries.hosts.map(({ id }) => id));
        const shown = layout.entries.map(({ id }) => id);
        return new Set(shown).size === all.length - layout.hidden && shown.every((id) => all.includes(id));
      }),
    ).toEqual([]);
  });

  it('keeps the order of time', () => {
    expect(
      exceptions(({ scene, layout }) => {
        const entries = scene.lanes.flatMap((lane) => [...lane.entries]);
        const dates = layout.entries.flatMap(({ id }) => entries.find((entry) => entry.id === id)?.date ?? []);
        const isReversed = layout.form === 'vertical' && scene.options.order === 'newest';
        return isSorted(isReversed ? dates.toReversed() : dates);
      }),
    ).toEqual([]);
  });

  it('has an item in a place of its own for each entry', () => {
    expect(
      exceptions(({ layout: { items, entries } }) => {
        const places = new Set(items.map(({ x, y }) => `${x} ${y}`));
        return places.size === items.length && items.every(({ id }, index) => id === entries[index]?.id);
      }),
    ).toEqual([]);
  });

  it('gives every entry at least 24 px to hit', () => {
    expect(exceptions(({ layout }) => layout.entries.every(({ hit }) => hit.width >= 24 && hit.height >= 24))).toEqual(
      [],
    );
  });

  it('takes no more than the reserved height unless it must', () => {
    expect(
      exceptions(({ scene: { options, height }, layout }) => {
        const must = options.expanded || options.orientation === 'horizontal' || layout.entries.length === 1;
        return must || layout.height <= height;
      }),
    ).toEqual([]);
  });

  it('is the same again, and leaves its input alone', () => {
    for (const { seed, layout } of drawings) expect(draw(frozen(sceneOf(seed)))).toEqual(layout);
  });
});

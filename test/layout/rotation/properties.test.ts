import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Chairmanship, Dataset, Meeting, Network } from '../../../src/dataset/model.ts';
import type { PlacedText } from '../../../src/layout/drawing.ts';
import type { Rect } from '../../../src/layout/rect.ts';
import type { RowsLayout } from '../../../src/layout/rotation/layout.ts';
import { reachableBars } from '../../../src/layout/rotation/reachable-bars.ts';
import { layoutRotation } from '../../../src/layout/rotation/rotation.ts';
import type { RowsOptions } from '../../../src/layout/rotation/rows.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { en } from '../../../src/locale/en.ts';
import { Formatter } from '../../../src/locale/format.ts';
import { tr } from '../../../src/locale/tr.ts';
import { type NetworkOnDate, networkOn } from '../../../src/network/network-on-date.ts';

// What must hold of every chart of rows, over made networks: none to 400 terms, well and badly formed, at many sizes.

const SEEDS = Array.from({ length: 300 }, (_, index) => index + 1);

interface Scene {
  readonly networks: readonly NetworkOnDate[];
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly format: Formatter;
  readonly options: RowsOptions;
}

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

function sceneOf(seed: number): Scene {
  const next = random(seed);
  const pick = <T>(...values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const count = pick(1, 2, 5, 13, 40, 150, 400);
  const parties = Array.from({ length: pick(1, 2, 5, 12, 30) }, (_, index) => ({
    id: `x-${index}`,
    name: pick(
      'Land',
      `Republic of Number ${index}`,
      'The United Federation of the Islands and the Mainland',
      `L${index}`,
    ),
  }));
  const networks: readonly Network[] = Array.from({ length: pick(1, 1, 1, 3) }, (_, index) => ({
    id: `n${index}`,
    name: pick('Network', 'A network with a very long name that no group heading can hold in one line of a phone'),
    chairmanships: chairsOf(count, parties.length, next, pick),
    meetings: meetingsOf(parties.length, next, pick),
    memberships: parties.slice(0, 3).map(({ id }) => ({ party: id, role: 'member', period: '1900/..', sources: [] })),
  }));
  const dataset: Dataset = { format: 1, id: 'd', title: 'D', updated: '2024-01-01', parties, networks };
  const day = dayOf(pick(1950, 2000, 2024, 2030));
  const asOf = { day, updated: dayOf(2024), readerDay: day };
  const part = pick(undefined, undefined, { first: dayOf(1980), last: dayOf(2010) });
  return {
    networks: networks.map((network) => networkOn(dataset, network, asOf)),
    width: Math.round(276 + next() * 900),
    height: pick(150, 260, 370, 600),
    em: pick(16, 16, 16, 10, 24, 32),
    format: new Formatter(pick(en, tr)),
    options: {
      expanded: pick(false, true),
      group: pick('party', 'none'),
      sort: pick('first-term', 'terms', 'name'),
      part,
    },
  };
}

function chairsOf(
  count: number,
  parties: number,
  next: () => number,
  pick: <T>(...values: readonly T[]) => T,
): readonly Chairmanship[] {
  const first = pick(1900, 1958, 2020);
  const step = Math.max(1, Math.floor(((2026 - first) * 365) / count));
  let day = dayOf(first);
  return Array.from({ length: count }, (_, index): Chairmanship => {
    const from = dateOf(day, pick('day', 'day', 'month', 'year'));
    day += Math.ceil(next() * 2 * step);
    const to = dateOf(day, pick('day', 'day', 'month', 'year'));
    const period = pick(
      ...Array.from({ length: 8 }, () => `${from}/${to}`),
      `/${to}`,
      `${from}/`,
      `${from}/..`,
      `[..${from}]/${to}`,
      `[..${from}]/..`,
      `${from}/[${to}..]`,
      `/[..${to}]`,
      `0001/${to}`,
      `${from}/9999-12-31`,
    );
    const status = index > count * 0.9 ? { status: pick('planned' as const, 'held' as const) } : {};
    const handover = pick({}, {}, { handover: 'm0' });
    return { party: `x-${Math.floor(next() * parties)}`, period, sources: [], ...status, ...handover };
  });
}

function meetingsOf(parties: number, next: () => number, pick: <T>(...values: readonly T[]) => T): readonly Meeting[] {
  return Array.from({ length: pick(0, 1, 3) }, (_, index) => ({
    id: `m${index}`,
    title: pick('Meeting', 'Extraordinary meeting of the heads of state and government of all members'),
    date: pick('2031', '2027-05', '[2030-01..2031-06]', '[2031..]', '2040-05-05'),
    kind: 'summit',
    status: 'planned',
    hosts: [{ party: `x-${Math.floor(next() * parties)}` }],
    sources: [],
  }));
}

function dateOf(day: number, precision: 'day' | 'month' | 'year'): string {
  const text = new Date(day * 86_400_000).toISOString();
  return text.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

function layoutOf({ networks, options, ...canvas }: Scene): RowsLayout {
  const layout = layoutRotation(networks, { ...canvas, textWidth: tableTextWidth }, 'rows', options);
  if (layout.form !== 'rows') throw new Error('asked for rows');
  return layout;
}

interface Words {
  readonly words: string;
  readonly box: Rect;
}

function boxOf({ x, y, lines, size, weight, leading, anchor }: PlacedText): Words {
  const width = Math.max(0, ...lines.map((line) => tableTextWidth(line, size, weight)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = (lines.length - 1) * leading + size * 0.72;
  return { words: lines.join(' '), box: { x: left, y: y - size * 0.72, width, height } };
}

/** Names of networks stand on lines of their own; wider than the frame they are the only words of it that may leave it. */
function wordsOf(layout: RowsLayout): readonly Words[] {
  const texts = [
    ...layout.rows.map(({ name }) => name),
    ...layout.notes,
    ...layout.bars.flatMap(({ label, beside, note }) => [label, beside, note].filter((text) => text !== undefined)),
    ...layout.hostings.flatMap(({ label }) => label ?? []),
    ...layout.handovers.flatMap(({ label }) => label ?? []),
    ...layout.ticks.flatMap(({ label }) => label ?? []),
  ];
  return texts.map(boxOf);
}

function touch(a: Rect, b: Rect): boolean {
  const [x, y] = [0.5, 0.5];
  return a.x < b.x + b.width - x && b.x < a.x + a.width - x && a.y < b.y + b.height - y && b.y < a.y + a.height - y;
}

describe.each(SEEDS)('made networks, seed %i', (seed) => {
  const scene = sceneOf(seed);
  const layout = layoutOf(scene);

  it('has no words on other words', () => {
    const words = wordsOf(layout);
    const touching = words.flatMap((a, index) =>
      words.slice(index + 1).flatMap((b) => (touch(a.box, b.box) ? [`${a.words} | ${b.words}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  it('keeps everything in its frame', () => {
    const boxes = [
      ...wordsOf(layout),
      ...layout.bars.flatMap(({ id, solid, broken, hit }) =>
        [solid, ...broken, hit].map((box) => ({ words: id, box })),
      ),
      ...layout.hostings.flatMap(({ id, box, hit }) => [box, hit].map((rect) => ({ words: id, box: rect }))),
      ...layout.vacancies.map((box) => ({ words: 'vacancy', box })),
      ...layout.handovers.map(({ x, top, bottom }) => ({
        words: 'handover',
        box: { x, y: top, width: 0, height: bottom - top },
      })),
    ];
    const outside = boxes.filter(
      ({ box: { x, y, width, height } }) =>
        !(x >= -0.5 && x + width <= scene.width + 0.5 && y >= -0.5 && y + height <= layout.height + 0.5),
    );
    expect(outside).toEqual([]);
  });

  it('counts every term once, in order of time', () => {
    const ids = scene.networks.flatMap(({ terms }) => terms.map(({ id }) => id));
    expect(layout.days).toHaveLength(ids.length);
    const drawn = layout.bars.map(({ id }) => id);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(layout.rows.length + layout.hidden).toBe(layout.total);
    if (!layout.hidden && !scene.options.part) expect([...drawn].sort()).toEqual([...ids].sort());
    const starts = layout.bars.map(({ solid }) => solid.x);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('has few elements, whatever the number of terms, and reaches each term', () => {
    const { bars } = layout;
    for (const bar of [bars[0], bars[Math.floor(bars.length / 2)], bars.at(-1)]) {
      const reachable = reachableBars(layout.bars, bar?.id, undefined);
      expect(reachable.length).toBeLessThanOrEqual(130);
      expect(reachable.map((each) => each.bar.id)).toEqual(bar ? expect.arrayContaining([bar.id]) : []);
    }
  });

  it('gives the same picture again, and leaves its input as it was', () => {
    const before = structuredClone(scene.networks.map(({ network, terms }) => ({ network, terms })));
    expect(layoutOf(scene)).toEqual(layout);
    expect(scene.networks.map(({ network, terms }) => ({ network, terms }))).toEqual(before);
  });
});

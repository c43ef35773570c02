import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/dataset/calendar.ts';
import type { Meeting, MeetingStatus } from '../../../src/dataset/model.ts';
import type { Rect } from '../../../src/layout/rect.ts';
import { tableTextWidth } from '../../../src/layout/text-width.ts';
import { position } from '../../../src/layout/time-scale.ts';
import { panWindow, type TimeWindow, zoomWindow } from '../../../src/layout/time-window.ts';
import { type CrowdTimeline, layoutCrowd } from '../../../src/layout/timeline/crowd.ts';
import { groupWindow, lanesWithin } from '../../../src/layout/timeline/crowd-view.ts';
import { countEntries, type Lane } from '../../../src/layout/timeline/lane.ts';
import type { PlacedGroup } from '../../../src/layout/timeline/layout.ts';
import { canvasOf, lanesOf, meeting } from './timeline-of.ts';

// What must hold of a crowded timeline at every zoom, over made networks of very different densities.

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
  readonly parts: readonly (TimeWindow | undefined)[];
}

function sceneOf(seed: number): Scene {
  const next = random(seed);
  const pick = <T>(...values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const count = pick(13, 25, 60, 300, 1500);
  const years = pick(1, 3, 20, 120, 900);
  const clumps = pick(0, 0, 0.5, 0.95);
  const meetings = Array.from({ length: count }, (_, index) => randomMeeting(index, years, clumps, next, pick));
  const laneCount = pick(1, 1, 2, 4);
  const lanes = lanesOf(
    Array.from({ length: laneCount }, (_, lane) => ({
      name: pick('Network', 'A network with a very long name that no lane can hold in full'),
      meetings: meetings.filter((_meeting, index) => index % laneCount === lane),
    })),
    dayOf(1950 + Math.floor(next() * 100)),
    dayOf(2060),
  );
  const [width, height, em] = [Math.round(528 + next() * 700), pick(200, 330, 400), pick(16, 16, 10, 24)];
  const whole = layoutCrowd(lanes, canvasOf(width, height, { em }));
  if (!whole) throw new Error('there is nothing to draw');
  const parts = Array.from({ length: 4 }, () => {
    const about = whole.bounds.first + next() * (whole.bounds.last - whole.bounds.first);
    const zoomed = zoomWindow(whole.bounds, pick(0.5, 0.1, 0.01, 0.0001), about, whole.bounds);
    return panWindow(zoomed, (next() - 0.5) * (zoomed.last - zoomed.first), whole.bounds);
  });
  return { lanes, width, height, em, parts: [undefined, ...parts] };
}

function randomMeeting(
  index: number,
  years: number,
  clumps: number,
  next: () => number,
  pick: <T>(...values: readonly T[]) => T,
): Meeting {
  const isClumped = next() < clumps;
  const year = isClumped ? 2001 : 1900 + Math.floor(next() * years);
  const two = (number: number) => String(number).padStart(2, '0');
  const month = isClumped ? '05' : two(1 + Math.floor(next() * 12));
  const day = isClumped ? '09' : two(1 + Math.floor(next() * 28));
  const exact = `${String(year).padStart(4, '0')}-${month}-${day}`;
  const date = pick(
    exact,
    exact,
    exact,
    exact,
    `${exact}~`,
    `${year}-${month}`,
    `${year}`,
    `${year}?`,
    `${exact}/${year}-12-31`,
    `${year}-12-30/${year + 1}-01-02`,
    `[${year}-01..${year}-${month}]`,
    `[..${year}-${month}-${day}]`,
    `${year}-${month}/`,
    `/${year}-${month}`,
  );
  const status = pick<MeetingStatus>('held', 'held', 'planned', 'postponed', 'cancelled');
  return meeting(`m${index}`, date, {
    title: pick('Summit', 'An extraordinary meeting of ministers', 'x'.repeat(90)),
    status,
  });
}

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
const SCENES = SEEDS.map((seed) => ({ seed, scene: sceneOf(seed) }));

function layoutOf({ lanes, width, height, em }: Scene, part: TimeWindow | undefined): CrowdTimeline {
  const layout = layoutCrowd(lanes, canvasOf(width, height, { em }), { part });
  if (!layout) throw new Error('there is nothing to draw');
  return layout;
}

/** The seeds and parts where something does not hold. */
function exceptions(holds: (layout: CrowdTimeline, scene: Scene) => boolean): readonly string[] {
  return SCENES.flatMap(({ seed, scene }) =>
    scene.parts.flatMap((part, index) => (holds(layoutOf(scene, part), scene) ? [] : [`${seed}/${index}`])),
  );
}

function touch(a: Rect, b: Rect): boolean {
  const [dx, dy] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return dx > 0.2 && dy > 0.2;
}

function labels({ entries }: CrowdTimeline): readonly Rect[] {
  return entries
    .filter(({ texts }) => texts.length)
    .map(({ hit: { x, y, width, height } }) => ({ x: x + 4, y: y + 4, width: width - 8, height: height - 8 }));
}

describe('a crowded timeline at every zoom', () => {
  it('counts each entry exactly once', () => {
    expect(
      exceptions((layout, { lanes }) => {
        const grouped = layout.groups.reduce((sum, { size }) => sum + size, 0);
        const ids = layout.entries.map(({ id }) => id);
        return new Set(ids).size === ids.length && ids.length + grouped + layout.outside === countEntries(lanes);
      }),
    ).toEqual([]);
  });

  it('draws each group as columns, one for each state in it', () => {
    expect(
      exceptions(({ groups }) => groups.every(({ columns, size }) => columns.length > 0 && columns.length <= size)),
    ).toEqual([]);
  });

  it('lets no two labels overlap, and none leave its frame', () => {
    expect(
      exceptions((layout) => {
        const all = labels(layout);
        const isApart = all.every((label, index) => all.slice(index + 1).every((other) => !touch(label, other)));
        const isInside = all.every(
          ({ x, y, width, height }) =>
            x >= -0.2 && y >= -0.2 && x + width <= layout.width + 0.2 && y + height <= layout.height + 0.2,
        );
        return isApart && isInside;
      }),
    ).toEqual([]);
  });

  it('writes no count over that of another group or over its columns', () => {
    const areaOf = ({ count }: PlacedGroup): readonly Rect[] => {
      if (!count) return [];
      const width = tableTextWidth(count.lines[0] ?? '', count.size, count.weight);
      return [{ x: count.x - width / 2, y: count.y - count.size, width, height: count.size }];
    };
    expect(
      exceptions(({ groups }) =>
        groups.every((group) => {
          const others = groups.filter((other) => other !== group);
          const taken = others.flatMap((other) => [...areaOf(other), ...other.columns.map(({ rect }) => rect)]);
          return areaOf(group).every((area) => taken.every((rect) => !touch(area, rect)));
        }),
      ),
    ).toEqual([]);
  });

  it('lets no label cover a mark or a column', () => {
    expect(
      exceptions((layout) => {
        const shapes = [
          ...layout.entries.map(({ mark }) => mark),
          ...layout.groups.flatMap(({ columns }) => columns.map(({ rect }) => rect)),
        ];
        return labels(layout).every((label) => shapes.every((shape) => !touch(label, shape)));
      }),
    ).toEqual([]);
  });

  it('keeps marks and columns within the width', () => {
    expect(
      exceptions(({ entries, groups, width }) =>
        [...entries.map(({ mark }) => mark), ...groups.flatMap(({ columns }) => columns.map(({ rect }) => rect))].every(
          (rect) => rect.x >= -0.2 && rect.x + rect.width <= width + 0.2,
        ),
      ),
    ).toEqual([]);
  });

  it('has few enough things at once for a page', () => {
    expect(exceptions(({ items }) => items.length <= 160)).toEqual([]);
  });

  it('gives each thing an id of its own', () => {
    expect(exceptions(({ items }) => new Set(items.map(({ id }) => id)).size === items.length)).toEqual([]);
  });

  it('is the same each time, and leaves its input as it was', () => {
    const [{ scene }] = SCENES as [(typeof SCENES)[0]];
    const before = JSON.stringify(scene.lanes.map(({ entries }) => entries.hosts));
    for (const part of scene.parts) expect(layoutOf(scene, part)).toEqual(layoutOf(scene, part));
    expect(JSON.stringify(scene.lanes.map(({ entries }) => entries.hosts))).toBe(before);
  });

  it('opens every group: by showing less of time, or as a list of what it counts', () => {
    expect(
      exceptions((layout, { lanes }) =>
        layout.groups.every((group) => {
          const part = groupWindow(group, layout.scale, layout.bounds);
          if (part) return part.last - part.first < layout.scale.last - layout.scale.first;
          const listed = countEntries(lanesWithin(lanes, group.days));
          return listed >= 1;
        }),
      ),
    ).toEqual([]);
  });
});

describe('a crowded lane', () => {
  const many = Array.from({ length: 3000 }, (_, index) => meeting(`m${index}`, '2024-05-09'));

  it('counts thousands on one day together, and lists them when that opens', () => {
    const lanes = lanesOf([{ meetings: many }]);
    const layout = layoutCrowd(lanes, canvasOf(952, 330)) as CrowdTimeline;
    expect(layout.groups.map(({ size }) => size)).toEqual([3000]);
    const [group] = layout.groups as [(typeof layout.groups)[0]];
    const part = groupWindow(group, layout.scale, layout.bounds);
    const closer = layoutCrowd(lanes, canvasOf(952, 330), { part }) as CrowdTimeline;
    const [still] = closer.groups as [(typeof layout.groups)[0]];
    expect(groupWindow(still, closer.scale, closer.bounds)).toBeUndefined();
    expect(countEntries(lanesWithin(lanes, still.days))).toBe(3000);
  });

  it('leaves what stands apart as marks, beside a day of thousands', () => {
    const alone = ['2010-03-01', '2013-07-01', '2019-02-01'].map((date, index) => meeting(`alone-${index}`, date));
    const layout = layoutCrowd(lanesOf([{ meetings: [...many, ...alone] }]), canvasOf(952, 330)) as CrowdTimeline;
    expect(layout.entries.map(({ id }) => id)).toEqual(['alone-0', 'alone-1', 'alone-2']);
  });

  it('never counts a year as one of its months', () => {
    const meetings = [
      ...Array.from({ length: 400 }, (_, index) =>
        meeting(`m${index}`, `2024-${String(1 + (index % 12)).padStart(2, '0')}-11`),
      ),
      ...Array.from({ length: 5 }, (_, index) => meeting(`year-${index}`, '2024')),
      meeting('before', '2020-01-01'),
      meeting('after', '2028-01-01'),
    ];
    const part = { first: dayOf(2024), last: dayOf(2025) };
    const { groups, scale } = layoutCrowd(lanesOf([{ meetings }]), canvasOf(952, 330), { part }) as CrowdTimeline;
    const years = groups.filter(({ isOnLine }) => !isOnLine);
    expect(years.map(({ size }) => size)).toEqual([5]);
    const [{ columns }] = years as [(typeof groups)[0]];
    expect(columns[0]?.rect.width).toBeCloseTo(position(scale, part.last) - position(scale, part.first) - 3, 0);
    expect(groups.filter(({ isOnLine }) => isOnLine).reduce((sum, { size }) => sum + size, 0)).toBe(400);
  });

  it('labels what comes next before the rest', () => {
    const meetings = Array.from({ length: 40 }, (_, index) =>
      meeting(`m${index}`, `${2000 + index}-06-01`, {
        kind: 'working',
        status: 2000 + index > 2025 ? 'planned' : 'held',
      }),
    );
    const layout = layoutCrowd(lanesOf([{ meetings }], dayOf(2026, 1, 1)), canvasOf(700, 330)) as CrowdTimeline;
    const labelled = layout.entries.filter(({ texts }) => texts.length).map(({ id }) => id);
    expect(labelled).toContain('m26');
    expect(labelled).toContain('m25');
    expect(labelled.length).toBeLessThan(40);
  });

  it('labels the summit that is planned, at the edge of a low lane, before summits that were held', () => {
    const meetings = Array.from({ length: 30 }, (_, index) =>
      meeting(`summit ${index} in a city`, `${1996 + index}-06-01`, { kind: 'summit' }),
    );
    const next = meeting('next', '[2026-07..2026-12]', { kind: 'summit', status: 'planned' });
    const layout = layoutCrowd(lanesOf([{ meetings: [...meetings, next] }]), canvasOf(952, 236)) as CrowdTimeline;
    expect(layout.entries.find(({ id }) => id === 'next')?.texts.length).toBeGreaterThan(0);
  });

  it('speaks of equally full years in one way, and draws no few as a multitude', () => {
    const meetings = Array.from({ length: 100 }, (_, index) =>
      meeting(`m${index}`, `${1926 + index}-${String(1 + (index % 12)).padStart(2, '0')}-11`),
    );
    const { groups, entries } = layoutCrowd(lanesOf([{ meetings }]), canvasOf(952, 330)) as CrowdTimeline;
    const most = Math.max(...groups.map(({ size }) => size));
    expect(entries.length).toBeLessThan(most);
    for (const { columns, size } of groups)
      expect(columns.reduce((sum, { rect }) => sum + rect.height, 0)).toBeLessThanOrEqual(size * 17 + 0.5);
  });

  it('counts nothing together in a lane of thirty, whatever other lanes have', () => {
    const [long, short] = [30, 4].map((count) =>
      Array.from({ length: count }, (_, index) => meeting(`${count}-${index}`, `${1990 + index}-06-01`)),
    );
    const lanes = lanesOf([{ meetings: short ?? [] }, { meetings: long ?? [] }, { meetings: [meeting('a', '1999')] }]);
    expect(layoutCrowd(lanes, canvasOf(952, 330))?.groups).toEqual([]);
  });

  it('stands at the foot where all is counted above it, and stays in its place while a reader pans', () => {
    const meetings = Array.from({ length: 6000 }, (_, index) =>
      meeting(`m${index}`, `${1926 + (index % 100)}-0${1 + (index % 9)}-11`),
    );
    const lanes = lanesOf([{ meetings }]);
    const footOf = (part?: TimeWindow) => {
      const { lines, height } = layoutCrowd(lanes, canvasOf(952, 330), { part }) as CrowdTimeline;
      return height - (lines.find(({ kind }) => kind === 'lane')?.y1 ?? 0);
    };
    expect(footOf()).toBeLessThan(50);
    const feet = [1950, 1951, 1953].map((year) => footOf({ first: dayOf(year), last: dayOf(year + 20) }));
    expect(new Set(feet).size).toBe(1);
  });

  it('is the same on a canvas that another part of time was drawn on before', () => {
    const lanes = lanesOf([{ meetings: [meeting('a', '2001-03-04'), meeting('b', '2001-04-05')] }]);
    const canvas = canvasOf(952, 330);
    const { bounds } = layoutCrowd(lanes, canvas) as CrowdTimeline;
    for (const part of [bounds, undefined, { ...bounds, last: bounds.first + 40 }, bounds])
      for (const height of [330, 240])
        expect(layoutCrowd(lanes, Object.assign(canvas, { height }), { part })).toEqual(
          layoutCrowd(lanes, canvasOf(952, height), { part }),
        );
  });

  it('says of a milestone whose it is', () => {
    const memberships = Array.from({ length: 3 }, (_, index) => ({
      party: ['AZ', 'TR', 'KG'][index] as string,
      role: 'member',
      period: `${2001 + 5 * index}-01-01/..`,
      sources: ['s1'],
    }));
    const founded = { date: '1990-01-01', sources: ['s1'] };
    const { entries } = layoutCrowd(lanesOf([{ founded, memberships }]), canvasOf(952, 330)) as CrowdTimeline;
    const told = entries.flatMap(({ texts }) =>
      texts.flatMap(({ part, text }) => (part === 'detail' ? text.lines : [])),
    );
    expect(told).toEqual(['Azerbaijan', 'Türkiye', 'Kyrgyzstan']);
  });
});

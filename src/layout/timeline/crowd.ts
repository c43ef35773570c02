/**
 * Lanes of many entries on a true scale of time, of which a part is shown: marks where they can be told apart, counts where they
 * cannot, and labels for as many marks as have room.
 */
import type { Entries, Entry } from '../../network/entry.ts';
import type { Canvas } from '../drawing.ts';
import type { Item } from '../item.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { fitWindow, type TimeWindow } from '../time-window.ts';
import { asOfStyle, asOfWords, knownDay, placeAsOf } from './as-of.ts';
import { axisHeight, placeTicks } from './axis.ts';
import { type CalendarCells, calendarCells } from './calendar-cells.ts';
import { contentOf, type DrawnEntry, drawEntry } from './content.ts';
import { PITCH, placeColumns, spreadY } from './crowd-columns.ts';
import { type GivenLabel, giveLabels, type LabelWish } from './crowd-labels.ts';
import { type Crowding, crowdLane, type Single } from './crowding.ts';
import { scaleOver } from './domain.ts';
import { type Label, measureLabel, placeLabel } from './label.ts';
import { countEntries, type Lane, type LaneEntry, laneEntry } from './lane.ts';
import { EVER, FUZZY, laneDays } from './lane-days.ts';
import { type LaneName, nameLane, placeName } from './lane-name.ts';
import { laneKinds } from './lane-states.ts';
import type { HorizontalTimeline, Mark, PlacedGroup, PlacedLine } from './layout.ts';
import { laneMark, leastMark, MARK_SIZE } from './mark.ts';
import { rounded } from './rounded.ts';
import { type EntryWords, entryWords } from './words.ts';

export interface CrowdOptions {
  /** The part of time that is shown; all of it when absent. */
  readonly part?: TimeWindow | undefined;
  /** Id of an entry that has its label before others. */
  readonly selected?: string | undefined;
}

/** Where the drawing lies in time, for who moves through it. */
export interface CrowdTimeline extends HorizontalTimeline {
  readonly scale: TimeScale;
  readonly bounds: TimeWindow;
}

/** Marks over each other at the most; px for a cell of the calendar at the least: a column in it is as wide as a finger and as its count. */
const MOST_ROWS = 6;
const LEAST_CELL = 32;

/** What stacked marks may take of the height over a line. */
const STACK_SHARE = 0.72;

/** Marks that can be told apart at once, shared by lanes equally or by their entries, and how many of them are tried with a label. */
const MOST_SINGLES = 72;
const MOST_LABELS = 30;

/** A lane lower than this has no room for words, px: several may take more height than is reserved. */
const LOWEST_LANE = 132;
const PADDING = 6;

/** Bars below a line where others are counted above it. */
const SPREAD_ROWS = 3;

/** Where the line of a lane is, as a share of its height: what is counted or stacked grows upwards. */
const LINE = 0.52;
const LINE_OF_MANY = 0.7;

/** Under a line with nothing below it, px: where all of time is shown at once, so that no line moves under a reader who pans. */
const FOOT = 16;
const MANY = 60;

/**
 * How wide a label is, em of the page; its words are set as in a narrower widget, so that more of them have room. What lies ahead
 * is at the edge, where there is little height and much width.
 */
const LABEL_EM = 9.5;
const AHEAD_EM = 15;

/** How many of the next entries are told before any that is past. */
const NEXT = 3;

const LABEL_CLASS_WIDTH = 600;

/** Around the words of an entry, px; a mark without words is as large as a finger needs. */
const FRAME = 4;
const FINGER = 24;

/**
 * The part of time that the lanes reach over.
 *
 * @returns undefined where no entry has a day that is known
 */
export function crowdScale(lanes: readonly Lane[], width: number): TimeScale | undefined {
  const days = lanes.map(({ entries }) => laneDays(entries.hosts));
  const earliest = Math.min(...days.map((lane) => lane.earliest ?? Number.POSITIVE_INFINITY));
  const latest = Math.max(...days.map((lane) => lane.latest ?? Number.NEGATIVE_INFINITY));
  return earliest <= latest ? scaleOver(earliest, latest, width) : undefined;
}

/** @returns undefined where no entry has a day that is known */
export function layoutCrowd(
  lanes: readonly Lane[],
  canvas: Canvas,
  { part, selected }: CrowdOptions = {},
): CrowdTimeline | undefined {
  const whole = crowdScale(lanes, canvas.width);
  const shownLanes = lanes.filter(({ entries }) => entries.length);
  const asOf = shownLanes[0]?.entries.asOf;
  if (!whole || !asOf) return undefined;
  const bounds = { first: whole.first, last: whole.last };
  const scale: TimeScale = part ? { ...fitWindow(part, bounds), from: 0, to: canvas.width } : whole;
  const head = axisHeight(canvas) + PADDING;
  const foot = asOfStyle(canvas).leading + PADDING;
  const height = Math.max(canvas.height, head + foot + LOWEST_LANE * shownLanes.length);
  const heights = shareHeight(shownLanes, height - head - foot);
  const cells = calendarCells(scale, (LEAST_CELL * canvas.em) / 16);
  const drawing: LaneScene = {
    lanes,
    scale,
    cells,
    canvas,
    selected,
    isWhole: !part,
    count: shownLanes.length,
    total: countEntries(lanes),
  };
  let top = head;
  const drawn = shownLanes.map((lane, index) => {
    const laneHeight = heights[index] ?? 0;
    top += laneHeight;
    return drawLane(lanes.indexOf(lane), top - laneHeight, laneHeight, drawing);
  });
  const entries = drawn.flatMap((lane) => lane.entries);
  const groups = drawn.flatMap((lane) => lane.groups);
  const known = position(scale, knownDay(asOf) + 1);
  const content = contentOf(entries, lanes, canvas, laneKinds);
  const bottom = height - asOfStyle(canvas).leading;
  const axis = axisOf(scale, canvas, bottom);
  const inTheWay = [...content.entries.flatMap(({ hit, mark }) => [hit, mark]), ...groups.map(({ hit }) => hit)];
  const told = placeAsOf(known, asOfWords(asOf, canvas.format), { top: head, bottom }, inTheWay, canvas);
  const items: Item[] = [...content.items, ...groups.map(groupItem)].sort((a, b) => a.x - b.x || a.y - b.y);
  const layout: CrowdTimeline = {
    ...rounded({
      ...content,
      items,
      hidden: 0,
      form: 'horizontal',
      height,
      groups,
      lines: [...axis.lines, ...drawn.flatMap((lane) => lane.lines), ...told.lines],
      captions: [...axis.captions, ...drawn.flatMap((lane) => lane.captions), ...told.captions],
    }),
    outside: drawn.reduce((sum, lane) => sum + lane.outside, 0),
    scale,
    bounds,
  };
  return canvas.mirror?.mirrorTimeline(layout) ?? layout;
}

interface Axis extends ReturnType<typeof placeTicks> {
  readonly key: string;
}

const axes = new WeakMap<Canvas, Axis>();

/** The very same while time and room are: of another day or one entry more it knows nothing. */
function axisOf(scale: TimeScale, canvas: Canvas, bottom: number): Axis {
  const key = [...Object.values(scale), bottom].join();
  let axis = axes.get(canvas);
  if (axis?.key !== key) {
    axis = { key, ...placeTicks(scale, canvas, bottom, canvas.width) };
    axes.set(canvas, axis);
  }
  return axis;
}

/** A lane of more entries is higher, though not in proportion: each is to be read. */
function shareHeight(lanes: readonly Lane[], height: number): readonly number[] {
  const weights = lanes.map(({ entries }) => Math.sqrt(entries.length));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const spare = height - LOWEST_LANE * lanes.length;
  return weights.map((weight) => LOWEST_LANE + (spare * weight) / sum);
}

interface LaneScene {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly cells: CalendarCells;
  readonly canvas: Canvas;
  readonly selected: string | undefined;
  /** All of time is shown. */
  readonly isWhole: boolean;
  /** Of lanes that share the drawing, and of all their entries. */
  readonly count: number;
  readonly total: number;
}

interface DrawnLane extends Pick<HorizontalTimeline, 'lines' | 'captions' | 'outside' | 'groups'> {
  readonly entries: readonly DrawnEntry[];
}

function drawLane(lane: number, top: number, height: number, scene: LaneScene): DrawnLane {
  const { lanes, scale, cells, canvas, isWhole } = scene;
  const { entries } = lanes[lane] as Lane;
  const days = laneDays(entries.hosts);
  const usual = top + height * (entries.length > MANY ? LINE_OF_MANY : LINE);
  const rows = Math.max(1, Math.min(MOST_ROWS, Math.floor(((usual - top) * STACK_SHARE) / PITCH)));
  const crowding = crowdLane(days, scale, cells, {
    rows,
    singles: Math.floor(MOST_SINGLES * Math.max(1 / scene.count, entries.length / scene.total)),
    spreadRows: Math.max(1, Math.min(SPREAD_ROWS, Math.floor((top + height - usual) / PITCH - 0.6))),
    least: (index) => leastMark(days.breadth[index] === FUZZY),
    isFuzzy: (index) => days.breadth[index] === FUZZY,
  });
  const hasRoom = isWhole && !crowding.singles.length && !crowding.spreads.length;
  const y = hasRoom ? Math.max(usual, top + height - FOOT) : usual;
  const isOpen = days.first[0] === -EVER;
  const begun = position(scale, days.earliest ?? scale.first) - MARK_SIZE / 2;
  const start = isOpen ? 0 : Math.max(0, Math.min(canvas.width, begun));
  const first = entries.at(0);
  const name = nameLane(first && laneEntry(lanes, lane, first), start, canvas);
  const isBefore = name !== undefined && name.block.distance < 0;
  const caption = name && placeName(name, isBefore ? y : top + name.block.distance + name.block.flag.height, canvas);
  const placedGroups = placeColumns(
    crowding,
    lane,
    { top: caption && !isBefore ? top + caption.text.leading : top, y },
    scene,
  );
  const nameBox: Rect[] =
    name && caption
      ? [{ x: name.block.left, y: isBefore ? y - name.block.flag.height / 2 : top, ...sizeOf(name) }]
      : [];
  const taken = [...placedGroups.map(({ hit }) => hit), ...nameBox];
  const room = { top, bottom: top + height, width: canvas.width };
  const known = position(scale, knownDay(entries.asOf) + 1);
  const turn = Math.max(start, Math.min(known, canvas.width));
  const lines: readonly PlacedLine[] = [
    { kind: 'lane', x1: start, y1: y, x2: turn, y2: y },
    { kind: 'lane ahead', x1: turn, y1: y, x2: canvas.width, y2: y },
  ];
  return {
    entries: drawSingles(crowding, lane, y, taken, room, scene),
    groups: placedGroups,
    lines: lines.filter(({ x1, x2 }) => x2 > x1),
    captions: caption ? [caption] : [],
    outside: crowding.before + crowding.after,
  };
}

function sizeOf({ block: { flag } }: LaneName): Pick<Rect, 'width' | 'height'> {
  return { width: flag.width, height: flag.height };
}

interface Wish extends LabelWish {
  readonly mark: Mark;
  readonly source: LaneEntry;
  readonly words: EntryWords;
  /** The least is told first; of equals, what is nearest to the as-of date. */
  readonly rank: number;
  readonly away: number;
}

function drawSingles(
  { singles, spreads }: Crowding,
  lane: number,
  y: number,
  taken: readonly Rect[],
  room: { readonly top: number; readonly bottom: number; readonly width: number },
  { lanes, scale, canvas, selected }: LaneScene,
): readonly DrawnEntry[] {
  const { entries } = lanes[lane] as Lane;
  const alone = spreads.flatMap(({ indices: [index, ...others], ...spread }) =>
    index === undefined || others.length ? [] : [{ ...spread, index, isBelow: true }],
  );
  const ahead = singles.flatMap(({ index }) => (isAhead(entries.at(index)) ? index : []));
  const [next = 0] = ahead;
  const marked = [...singles.map((single) => ({ ...single, isBelow: false })), ...alone];
  const wishes = marked.map((single): Wish => {
    const { source, words, label } = wordsOf(lanes, lane, single.index, canvas);
    const mark = laneMark(source, scale, single.isBelow ? spreadY(y, single.row) : y - single.row * PITCH);
    const place = ahead.indexOf(single.index);
    const isNext = place >= 0 && place < NEXT;
    const isLatest = single.index === next - 1;
    return {
      source,
      mark,
      words,
      label,
      isOpenAbove: !single.isBelow && !singles.some((other) => other.row > single.row && overlap(other, single)),
      isOpenBelow: single.isBelow || single.row === 0,
      rank: source.entry.id === selected ? 0 : isNext ? 1 : isLatest ? 2 : rankOf(source.entry),
      away: Math.abs(source.entry.date.latest - entries.asOf.day),
    };
  });
  const ranked = [...wishes].sort((a, b) => a.rank - b.rank || a.away - b.away).slice(0, MOST_LABELS);
  const marks = wishes.map(({ mark }) => mark);
  const given = new Map(giveLabels(ranked, [...marks, ...taken], room).map((label) => [label.wish, label]));
  return wishes.map((wish) => drawSingle(wish, given.get(wish)));
}

interface Worded {
  readonly source: LaneEntry;
  readonly words: EntryWords;
  readonly label: Label;
}

const worded = new WeakMap<Canvas, WeakMap<Entries, Map<number, Worded>>>();

/** The words of an entry, set once for each canvas: a frame of a zoom has no time to set them anew. */
function wordsOf(lanes: readonly Lane[], lane: number, index: number, canvas: Canvas): Worded {
  const { entries } = lanes[lane] as Lane;
  const ofCanvas = worded.get(canvas) ?? new WeakMap<Entries, Map<number, Worded>>();
  worded.set(canvas, ofCanvas);
  const ofEntries = ofCanvas.get(entries) ?? new Map<number, Worded>();
  ofCanvas.set(entries, ofEntries);
  let found = ofEntries.get(index);
  if (!found) {
    const source = laneEntry(lanes, lane, entries.at(index) as Entry);
    const words = entryWords(source, canvas.format);
    found = { source, words, label: labelOf(source, words, canvas) };
    ofEntries.set(index, found);
  }
  return found;
}

/** What is told first where there is no room for all. */
const RANKS: Readonly<Record<string, number>> = { summit: 3, ceremony: 3, milestone: 3, council: 5, ministerial: 6 };
const LAST_RANK = 7;

function rankOf({ meeting, type }: Entry): number {
  const { kind = '', session = 'ordinary' } = meeting?.meeting ?? {};
  const rank = RANKS[type === 'milestone' ? type : kind] ?? LAST_RANK;
  return session === 'ordinary' ? rank : rank + 1;
}

function isAhead(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.tense !== 'past' && entry.status !== 'cancelled';
}

function overlap(a: Single, b: Single): boolean {
  const middle = (b.from + b.to) / 2;
  return a.from - FRAME < middle && middle < a.to + FRAME;
}

/** Short words: the rest is in the detail. A milestone without its parties would say no more than that somebody joined. */
function labelOf({ entry }: LaneEntry, { date, status, title, details }: EntryWords, canvas: Canvas): Label {
  const who = entry.milestone ? details : [];
  const note = entry.status === 'held' ? '' : status;
  const em = isAhead(entry) ? AHEAD_EM : LABEL_EM;
  return measureLabel({ date, status: note, title, details: who, note: '', spoken: '' }, em * canvas.em, {
    ...canvas,
    width: Math.min(canvas.width, LABEL_CLASS_WIDTH),
  });
}

function drawSingle({ source, words, mark, label }: Wish, given: GivenLabel<Wish> | undefined): DrawnEntry {
  const centre = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  if (!given) {
    const width = Math.max(mark.width, FINGER);
    const hit = { x: centre.x - width / 2, y: centre.y - FINGER / 2, width, height: FINGER };
    return drawEntry(source, words, { ...centre, mark, stem: undefined, texts: [], hit });
  }
  const { box, stem, hangsLeft } = given;
  return drawEntry(source, words, {
    ...centre,
    mark,
    stem: { x1: stem.x, y1: stem.from, x2: stem.x, y2: stem.to },
    texts: placeLabel(label, hangsLeft ? box.x + box.width : box.x, box.y, hangsLeft),
    hit: {
      x: box.x - FRAME,
      y: box.y - FRAME,
      width: Math.max(FINGER, box.width + 2 * FRAME),
      height: Math.max(FINGER, box.height + 2 * FRAME),
    },
  });
}

function groupItem({ id, label, hit }: PlacedGroup): Item {
  return { id, type: 'group', label, name: label, x: hit.x + hit.width / 2, y: hit.y + hit.height };
}

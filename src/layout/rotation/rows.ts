import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import { vacanciesOf } from '../../network/vacancy.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import type { Item } from '../item.ts';
import type { Rect } from '../rect.ts';
import { position, type TimeScale } from '../time-scale.ts';
import type { TimeWindow } from '../time-window.ts';
import type { arrangeRows } from './arrange-rows.ts';
import { axisTicks } from './axis.ts';
import type { barPaths } from './bar-paths.ts';
import { BROKEN_EDGE } from './broken-edge.ts';
import { chartRows, type RotationGroup, type RotationSort } from './chart-rows.ts';
import { isCovered, isCrossed, isFree } from './clear-words.ts';
import type { clipBar } from './clip-bar.ts';
import { type FittedRow, fitRows, type RowMetrics, rowMetrics } from './fit-rows.ts';
import { isLongHistory } from './form.ts';
import { groupName } from './group-name.ts';
import { handoversOf } from './handover.ts';
import { hostingBox } from './hosting.ts';
import { idleNote, lastBaseline } from './idle-note.ts';
import type { PlacedBar, PlacedHosting, RowsLayout } from './layout.ts';
import type { nearestRows, timeOfRows } from './nearest-rows.ts';
import { type BarRow, placeBars } from './place-bars.ts';
import { placeRow } from './place-row.ts';
import { lastHosting, nextHosting } from './row-order.ts';
import { THINNEST_OPEN } from './term-bar.ts';
import { TermItem } from './term-item.ts';
import { earliestStart, isEndless, knownEnd, termsDomain } from './terms-domain.ts';

/** What a page or a reader may ask of the rows. */
export interface RowsOptions {
  /** All rows, however high. */
  readonly expanded: boolean;
  readonly group: RotationGroup;
  readonly sort: RotationSort;
  /** The part of time that is shown, where there are terms enough to zoom; all of it where there is none. */
  readonly part?: TimeWindow | undefined;
}

/** What rows are laid out with. */
export interface RowsRequest extends RowsOptions {
  /** The chart in one sentence. */
  readonly summary: string;
  readonly many?: RowsCode | undefined;
  /** Only what stands around the drawing is asked for: the bars of many terms are left out. */
  readonly isSketch?: boolean | undefined;
}

/** What only charts of many terms need, or such as a page has sorted: it loads for these. */
export interface RowsCode {
  readonly arrangeRows: typeof arrangeRows;
  readonly nearestRows: typeof nearestRows;
  readonly timeOfRows: typeof timeOfRows;
  readonly clipBar: typeof clipBar;
  readonly barPaths: typeof barPaths;
}

/** More bars than this are a few paths, and only some of them options. */
const MOST_OPTIONS = 120;

/** Among more bars, the few that have room for words beside them would look singled out. */
const MOST_WORDS_BESIDE = 6;

/** Between the rows and the words under them, and for what reaches below their last line, px. */
const NOTE_GAP = 14;
const DESCENT = 6;

/** A time without a chair that is narrower than this would look like a line, px. */
const NARROWEST_VACANCY = 2;

/**
 * The gantt: a row for each party, or each term, on a true scale of time, grouped by network.
 *
 * @returns undefined where it takes `many`, which is not given
 */
export function layoutRows(
  networks: readonly NetworkOnDate[],
  canvas: Canvas,
  options: RowsRequest,
): RowsLayout | undefined {
  const { group, sort, many, expanded, summary } = options;
  const isLong = isLongHistory(networks);
  if (!many && (isLong || group !== 'party' || sort !== 'first-term')) return undefined;
  const plain = chartRows(networks);
  const all = many?.arrangeRows(plain, group, sort, canvas.format) ?? plain;
  const metrics = rowMetrics(all, networks.length > 1, canvas);
  // A row for each term: those of the time that is shown.
  const isByTerm = isLong && group === 'none';
  const part = isByTerm ? options.part : undefined;
  const notes = networks.flatMap((network) => (networks.length > 1 ? [] : idleNote(network, NOTE_GAP, canvas)));
  const below = Math.max(0, ...notes.map((note) => lastBaseline(note) + DESCENT));
  // However many have no term, the rows come first.
  const height = canvas.height - Math.min(below, canvas.height / 2);
  const shown = fitRows(all, metrics, { expanded, choose: many?.nearestRows, part }, { ...canvas, height });
  if (!shown) return undefined;
  const hidden = all.length - shown.length;
  // Where rows are hidden, the room that a zoom takes is better spent on them.
  const isZoomable = isByTerm || (isLong && (expanded || !hidden));
  const bounds = termsDomain(
    networks,
    networks.flatMap((network) => [nextHosting(network) ?? [], lastHosting(network) ?? []].flat()),
  );
  const whole = isByTerm && hidden && many ? many.timeOfRows(shown, bounds) : bounds;
  const scale = scaleOf(networks, (isZoomable && options.part) || whole, metrics, canvas);
  const placed =
    isLong && options.isSketch
      ? placeRows([], [], metrics, scale, options, canvas)
      : placeRows(networks, shown, metrics, scale, options, canvas);
  const { bottom } = placed;
  const layout: RowsLayout = {
    form: 'rows',
    width: canvas.width,
    height: below + Math.max(bottom, Math.min(canvas.height - below, bottom + metrics.bar)),
    notes: notes.map((note) => ({ ...note, y: note.y + bottom })),
    summary,
    ticks: axisTicks(scale, metrics.axis, bottom, canvas),
    hidden,
    total: all.length,
    isZoomable,
    scale,
    bounds,
    days: networks.flatMap((network) => network.terms.map((term) => earliestStart(term, network))),
    ...placed,
  };
  return canvas.mirror?.mirrorRows(layout) ?? layout;
}

/** From the names to the right end, less what the broken edges of open terms need there. */
function scaleOf(
  networks: readonly NetworkOnDate[],
  { first, last }: TimeWindow,
  { names }: RowMetrics,
  { width }: Canvas,
): TimeScale {
  const open = networks.flatMap((network) =>
    network.terms.filter(isEndless).map((term) => knownEnd(term, network, network.asOf.updated)),
  );
  const shares = open.map((day) => (day - first) / (last - first)).filter((share) => share > 0 && share <= 1);
  const room = width - names - BROKEN_EDGE - THINNEST_OPEN;
  return { first, last, from: names, to: names + Math.min(width - names - 1, ...shares.map((share) => room / share)) };
}

type PlacedRows = Pick<
  RowsLayout,
  'rows' | 'bars' | 'paths' | 'handovers' | 'hostings' | 'groups' | 'vacancies' | 'items'
> & {
  readonly bottom: number;
};

function placeRows(
  networks: readonly NetworkOnDate[],
  shown: readonly FittedRow[],
  metrics: RowMetrics,
  scale: TimeScale,
  { group, many }: RowsRequest,
  canvas: Canvas,
): PlacedRows {
  const { rows, groups, bottom } = stack(shown, metrics, canvas);
  const count = rows.reduce(
    (sum, { row }) => sum + row.terms.filter((term) => isShown(term, row.network, scale)).length,
    0,
  );
  const isDense = count > MOST_OPTIONS;
  const words = isDense ? 'none' : count > MOST_WORDS_BESIDE && group === 'party' ? 'inside' : 'all';
  const barOf = placeBars(rows, scale, { words, clip: many?.clipBar }, canvas);
  const handovers = handoversOf(networks, barOf, scale, canvas);
  // By index: to take a pair apart makes an object for each of its halves, in thousands of comparisons.
  const inTime = [...barOf].sort((a, b) => a[1].solid.x - b[1].solid.x);
  const bars = inTime.map((pair) =>
    isCrossed(pair[1].beside, handovers, canvas) ? { ...pair[1], beside: undefined } : pair[1],
  );
  const hostings = rows.flatMap((barRow) => {
    const { hosting } = barRow.row;
    const isFreeHere = (from: number, to: number) => isFree(from, to, barRow.y, bars, handovers);
    return hosting && isWithin(hosting, scale) ? [hostingBox(hosting, barRow, scale, canvas, isFreeHere)] : [];
  });
  return {
    rows: rows.map((placed) => placeRow(placed, canvas)),
    bars,
    paths: isDense ? many?.barPaths(bars) : undefined,
    hostings,
    groups,
    handovers: handovers.map((handover) =>
      isCovered(handover.label, bars, hostings, canvas) ? { ...handover, label: undefined } : handover,
    ),
    vacancies: networks.flatMap((network) => vacancyBands(network, rows, scale, canvas.width)),
    items: itemsOf(inTime, hostings, canvas),
    bottom,
  };
}

/** The rows one under the other, with the names of networks between them. */
function stack(
  shown: readonly FittedRow[],
  metrics: RowMetrics,
  canvas: Canvas,
): { readonly rows: readonly BarRow[]; readonly groups: readonly PlacedText[]; readonly bottom: number } {
  const rows: BarRow[] = [];
  const groups: PlacedText[] = [];
  let top = metrics.axis;
  for (const row of shown) {
    if (row.isFirstOfGroup) {
      top += metrics.group(row.network);
      groups.push(groupName(row.network, top, canvas));
    }
    const { pitch } = row;
    const height = Math.min(metrics.bar, pitch * 0.66);
    const middle = top + Math.max(height * 0.5 + (pitch - height) * 0.3, row.name.height / 2);
    rows.push({ row, top, middle, y: middle - height / 2, height, bottom: top + pitch });
    top += pitch;
  }
  return { rows, groups, bottom: top };
}

/** Through all rows of the network, over the time for which it has no chair. */
function vacancyBands(
  network: NetworkOnDate,
  rows: readonly BarRow[],
  scale: TimeScale,
  frame: number,
): readonly Rect[] {
  const own = rows.filter(({ row }) => row.network === network);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  return vacanciesOf(network.terms).flatMap(({ from, to }) => {
    const x = Math.max(scale.from, position(scale, from));
    const width = Math.min(frame, position(scale, to + 1)) - x;
    return width < NARROWEST_VACANCY ? [] : [{ x, y: first.top, width, height: last.bottom - first.top }];
  });
}

function isShown(term: Term, network: NetworkOnDate, { first, last }: TimeScale): boolean {
  return earliestStart(term, network) <= last && knownEnd(term, network) >= first;
}

function isWithin({ date }: MeetingOnDate, { first, last }: TimeScale): boolean {
  return date.latest >= first && date.earliest <= last;
}

function itemsOf(
  bars: readonly (readonly [term: Term, bar: PlacedBar])[],
  hostings: readonly PlacedHosting[],
  { format }: Canvas,
): readonly Item[] {
  return [
    ...bars.map((pair) => new TermItem(pair[0], pair[1].hit, format)),
    ...hostings.map(
      ({ id, host, name, hit }): Item => ({
        id,
        type: 'meeting',
        name: host,
        label: name,
        x: hit.x + hit.width / 2,
        y: hit.y + hit.height / 2,
      }),
    ),
  ];
}

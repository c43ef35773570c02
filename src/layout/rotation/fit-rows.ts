import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Canvas } from '../drawing.ts';
import { type FittedName, fitName } from '../fit-name.ts';
import type { TimeWindow } from '../time-window.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { ChartRow } from './chart-rows.ts';
import { groupHeight } from './group-name.ts';
import type { nearestRows } from './nearest-rows.ts';
import { hostsOf, lastHosting } from './row-order.ts';

/** Sizes of the chart that follow the type, px. */
export interface RowMetrics {
  /** What stands above the rows. */
  readonly axis: number;
  /** A bar at its highest. */
  readonly bar: number;
  /** The name of a network over its rows; 0 where there is but one. */
  readonly group: (network: NetworkOnDate) => number;
  /** The room for names before the rows. */
  readonly names: number;
}

/** A row with the room that it has. */
export interface FittedRow extends ChartRow {
  readonly name: FittedName;
  readonly isFirstOfGroup: boolean;
  /** Its height, without the name of the network over it, px. */
  readonly pitch: number;
}

const NAME_SHARE = 0.34;
const NAME_GAP = 16;
const NAME_SPACE = 6;

/** A row's height as parts of a bar's, and the least, at which hits are 24 px apart. */
const PITCH = 1.95;
const LEAST_PITCH = 0.94;

/** How far rows may move apart to use the height. */
const MOST_STRETCH = 1.7;

export function rowMetrics(rows: readonly ChartRow[], isGrouped: boolean, canvas: Canvas): RowMetrics {
  const { width, em, textWidth, format } = canvas;
  const style = textStyle('eventTitle', widthClass(width), em);
  // Who hosts on another day, too: the axis stays in its place while a reader moves the date.
  const hosts = [...new Set(rows.map(({ network }) => network))].flatMap((network) =>
    hostsOf(lastHosting(network), network),
  );
  const parties = new Set([...rows.map(({ party }) => party), ...hosts]);
  const names = [...parties].map((party) => textWidth(format.partyName(party).text, style.size, style.weight));
  return {
    axis: textStyle('axis', widthClass(width), em).leading + 12,
    bar: style.size * 1.75,
    group: (network) => (isGrouped ? groupHeight(network, canvas) : 0),
    names: Math.min(Math.max(0, ...names) + NAME_GAP, width * NAME_SHARE),
  };
}

/** Which rows stay where not all have room. */
interface Choice {
  readonly expanded: boolean;
  readonly choose: typeof nearestRows | undefined;
  readonly part: TimeWindow | undefined;
}

/**
 * The rows that the height has room for, in their order: apart where there is room, close where there is little. Where even that
 * is too little, `choose` says which of them stay; undefined where it is not given.
 *
 * @param expanded all rows, however high, up to what a page can bear
 */
export function fitRows(
  rows: readonly ChartRow[],
  metrics: RowMetrics,
  { expanded, choose, part }: Choice,
  canvas: Canvas,
): readonly FittedRow[] | undefined {
  const named = withNames(rows, metrics, canvas);
  const room = canvas.height - metrics.axis;
  const least = (row: NamedRow) => pitchOf(row, metrics, 0);
  const most = expanded ? Number.POSITIVE_INFINITY : room;
  const shown = heightOf(named, metrics, 0) > room ? choose?.(named, least, metrics.group, most, part) : named;
  if (!shown) return undefined;
  const spread = spreadOf(shown, metrics, room);
  return shown.map((row, index) => ({
    ...row,
    isFirstOfGroup: metrics.group(row.network) > 0 && row.network !== shown[index - 1]?.network,
    pitch: pitchOf(row, metrics, spread),
  }));
}

/** A row with its name in lines. */
export interface NamedRow extends ChartRow {
  readonly name: FittedName;
}

function withNames(rows: readonly ChartRow[], { names }: RowMetrics, canvas: Canvas): readonly NamedRow[] {
  const { width, em, textWidth, format } = canvas;
  const style = textStyle('eventTitle', widthClass(width), em);
  const fitted = new Map<string, FittedName>();
  return rows.map((row) => {
    const { text } = format.partyName(row.party);
    const name = fitted.get(text) ?? fitName(text, style, names - NAME_GAP, textWidth);
    fitted.set(text, name);
    return { ...row, name };
  });
}

/** @param spread from 0, as close as can be, by way of 1, as rows would like to stand, to more */
function pitchOf({ name }: NamedRow, { bar }: RowMetrics, spread: number): number {
  return Math.max(bar * LEAST_PITCH, name.height + NAME_SPACE, bar * PITCH * spread);
}

function heightOf(rows: readonly NamedRow[], metrics: RowMetrics, spread: number): number {
  const networks = new Set(rows.map(({ network }) => network));
  const names = [...networks].reduce((sum, network) => sum + metrics.group(network), 0);
  return rows.reduce((sum, row) => sum + pitchOf(row, metrics, spread), names);
}

/** The widest spread that the room holds, found by halving. */
function spreadOf(rows: readonly NamedRow[], metrics: RowMetrics, room: number): number {
  let [low, high] = [0, MOST_STRETCH];
  if (heightOf(rows, metrics, high) <= room) return high;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (heightOf(rows, metrics, middle) <= room) low = middle;
    else high = middle;
  }
  return low;
}

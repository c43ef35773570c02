import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { MeetingOnDate } from '../../network/schedule.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { type FittedName, fitName } from '../fit-name.ts';
import type { Item } from '../item.ts';
import { position, type TimeScale, timeTicks } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TextStyle } from '../wrap.ts';
import { barLabel } from './bar-label.ts';
import { BROKEN_EDGE } from './broken-edge.ts';
import { handoversOf } from './handover.ts';
import { hostingBox } from './hosting.ts';
import type { PlacedBar, PlacedHandover, PlacedHosting, PlacedRow, RowsLayout } from './layout.ts';
import { nextHosting, type PartyRow, partyRows } from './row-order.ts';
import { rotationSummary, termLabel } from './spoken.ts';
import { termBar } from './term-bar.ts';
import { termsDomain } from './terms-domain.ts';

/** Sizes of the chart that follow the type, px. */
interface RowMetrics {
  readonly axis: number;
  readonly bar: number;
  readonly termPitch: number;
  readonly emptyPitch: number;
  readonly group: number;
  readonly names: number;
}

/** One party's row with the network that it belongs to. */
interface GroupedRow extends PartyRow {
  readonly network: NetworkOnDate;
  readonly isFirstOfGroup: boolean;
  readonly name: FittedName;
}

const NAME_SHARE = 0.34;
const NAME_GAP = 16;
const NAME_SPACE = 10;
const TICK_WIDTH = 90;

/** Among more bars, the few that have room for words beside them would look singled out. */
const MOST_WORDS_BESIDE = 6;

/** The gantt: a row for each party on a true scale of time, grouped by network. */
export function layoutRows(networks: readonly NetworkOnDate[], canvas: Canvas, expanded: boolean): RowsLayout {
  const metrics = rowMetrics(networks, canvas);
  const all = networks.flatMap((network) =>
    rowsOf(network, networks.length > 1).map((row, index) => ({
      ...row,
      network,
      isFirstOfGroup: index === 0 && networks.length > 1,
      name: fittedName(row, metrics, canvas),
    })),
  );
  const shown = expanded ? all : fitting(all, metrics, canvas.height);
  const stretch = stretchFactor(shown, metrics, canvas.height);
  const hosted = networks.flatMap((network) => nextHosting(network) ?? []);
  const isOpen = shown.some(({ terms }) => terms.some(({ period }) => typeof period.end !== 'object'));
  const scale: TimeScale = {
    ...termsDomain(networks, hosted),
    from: metrics.names,
    to: canvas.width - (isOpen ? BROKEN_EDGE + 1 : 1),
  };
  const placed = placeRows(shown, metrics, stretch, scale, canvas);
  const bottom = placed.bottom;
  const summary = rotationSummary(networks, canvas.format);
  return {
    form: 'rows',
    width: canvas.width,
    height: Math.max(bottom, Math.min(canvas.height, bottom + metrics.emptyPitch)),
    summary,
    ticks: ticksOf(scale, metrics, bottom, canvas),
    hidden: all.length - shown.length,
    ...placed,
  };
}

/** Where chairs are compared, the parties that have had none would stand between them. */
function rowsOf(network: NetworkOnDate, isCompared: boolean): readonly PartyRow[] {
  const rows = partyRows(network);
  const termed = rows.filter(({ terms, hosting }) => terms.length || hosting);
  return isCompared && termed.length ? termed : rows;
}

function rowMetrics(networks: readonly NetworkOnDate[], { width, em, textWidth, format }: Canvas): RowMetrics {
  const style = textStyle('eventTitle', widthClass(width), em);
  const parties = networks.flatMap((network) => partyRows(network).map(({ party }) => party));
  const names = parties.map((party) => textWidth(format.partyName(party).text, style.size, style.weight));
  const axis = textStyle('axis', widthClass(width), em);
  const bar = style.size * 1.75;
  return {
    axis: axis.leading + 12,
    bar,
    termPitch: bar * 1.95,
    emptyPitch: bar * 1.25,
    group: style.leading * 1.9,
    names: Math.min(Math.max(0, ...names) + NAME_GAP, width * NAME_SHARE),
  };
}

function fittedName({ party }: PartyRow, { names }: RowMetrics, { width, em, textWidth, format }: Canvas): FittedName {
  const style = textStyle('eventTitle', widthClass(width), em);
  return fitName(format.partyName(party).text, style, names - NAME_GAP, textWidth);
}

function pitchOf(row: GroupedRow, metrics: RowMetrics): number {
  const pitch = row.terms.length || row.hosting ? metrics.termPitch : metrics.emptyPitch;
  return Math.max(pitch, row.name.height + NAME_SPACE) + (row.isFirstOfGroup ? metrics.group : 0);
}

/** The rows that the height has room for, whole ones only, at the least one. */
function fitting(rows: readonly GroupedRow[], metrics: RowMetrics, height: number): readonly GroupedRow[] {
  let bottom = metrics.axis;
  const count = rows.findIndex((row) => {
    bottom += pitchOf(row, metrics);
    return bottom > height;
  });
  return count < 0 ? rows : rows.slice(0, Math.max(1, count));
}

const MOST_STRETCH = 1.35;

/** How far the rows may move apart to use the height. */
function stretchFactor(rows: readonly GroupedRow[], metrics: RowMetrics, height: number): number {
  const natural = rows.reduce((sum, row) => sum + pitchOf(row, metrics), 0);
  return Math.min(MOST_STRETCH, Math.max(1, (height - metrics.axis) / Math.max(1, natural)));
}

type PlacedRows = Pick<RowsLayout, 'rows' | 'bars' | 'handovers' | 'hostings' | 'groups' | 'items'> & {
  readonly bottom: number;
};

function placeRows(
  shown: readonly GroupedRow[],
  metrics: RowMetrics,
  stretch: number,
  scale: TimeScale,
  canvas: Canvas,
): PlacedRows {
  const rows: PlacedRow[] = [];
  const bars: PlacedBar[] = [];
  const hosts: { readonly meeting: MeetingOnDate; readonly y: number }[] = [];
  const groups: PlacedText[] = [];
  let top = metrics.axis;
  for (const row of shown) {
    if (row.isFirstOfGroup) {
      groups.push(groupName(row, top + metrics.group * 0.7, canvas));
      top += metrics.group;
    }
    const pitch = (pitchOf(row, metrics) - (row.isFirstOfGroup ? metrics.group : 0)) * stretch;
    const middle =
      top + (row.terms.length || row.hosting ? metrics.bar * 0.5 + (pitch - metrics.bar) * 0.3 : pitch / 2);
    const rowMiddle = Math.max(middle, top + row.name.height / 2);
    rows.push(placeRow(row, rowMiddle, scale, canvas));
    bars.push(...row.terms.map((term) => placeBar(row, term, rowMiddle - metrics.bar / 2, metrics.bar, scale, canvas)));
    if (row.hosting) hosts.push({ meeting: row.hosting, y: rowMiddle - metrics.bar / 2 });
    top += pitch;
  }
  const handovers = handoversOf(
    shown.flatMap(({ terms }) => terms),
    bars,
    canvas,
  );
  const isCrowded = bars.length > MOST_WORDS_BESIDE;
  const clear = bars.map((bar) =>
    isCrowded || isCrossed(bar.beside, handovers, canvas) ? { ...bar, beside: undefined } : bar,
  );
  const hostings = hosts.map(({ meeting, y }) =>
    hostingBox(meeting, scale, y, metrics.bar, canvas, (from, to) => isFree(from, to, y, bars, handovers)),
  );
  return {
    rows,
    bars: clear,
    hostings,
    groups,
    handovers,
    items: itemsOf(shown, clear, hostings, canvas),
    bottom: top,
  };
}

/** True where the line of a handover would run through a text. */
function isCrossed(text: PlacedText | undefined, handovers: readonly PlacedHandover[], canvas: Canvas): boolean {
  if (!text) return false;
  const right = text.x + canvas.textWidth(text.lines.join(' '), text.size, text.weight);
  return handovers.some(({ x, top, bottom }) => x > text.x && x < right && top < text.y && bottom > text.y);
}

/** True where neither a bar nor the line of a handover stands between two positions of the row at `y`. */
function isFree(
  from: number,
  to: number,
  y: number,
  bars: readonly PlacedBar[],
  handovers: readonly PlacedHandover[],
): boolean {
  const isInRow = (bar: PlacedBar) => bar.solid.y === y;
  return (
    !bars.some((bar) => isInRow(bar) && bar.hit.x < to && bar.hit.x + bar.hit.width > from) &&
    !handovers.some(({ x, top, bottom }) => x > from && x < to && top <= y && bottom > y)
  );
}

function placeRow(row: GroupedRow, middle: number, scale: TimeScale, canvas: Canvas): PlacedRow {
  const { style, lines } = row.name;
  const tone = row.terms.some(({ tense }) => tense === 'current')
    ? 'current'
    : row.terms.length || row.hosting
      ? 'termed'
      : 'empty';
  const note = textStyle('note', widthClass(canvas.width), canvas.em);
  const from = scale.from + 4;
  const words = canvas.format.messages.noTermScheduled;
  return {
    name: {
      ...style,
      x: 0,
      y: baseline(middle, style) - ((lines.length - 1) * style.leading) / 2,
      lines,
      anchor: 'start',
      lang: canvas.format.partyName(row.party).lang,
      weight: tone === 'empty' ? 500 : style.weight,
    },
    tone,
    empty:
      tone === 'empty'
        ? {
            text: line(words, from, baseline(middle, note), note),
            from: from + canvas.textWidth(words, note.size, note.weight) + 8,
            to: canvas.width,
            y: middle,
          }
        : undefined,
  };
}

function placeBar(
  row: GroupedRow,
  term: GroupedRow['terms'][number],
  y: number,
  height: number,
  scale: TimeScale,
  canvas: Canvas,
): PlacedBar {
  const bar = termBar(term, row.network, scale, y, height);
  const pieces = [bar.solid, ...bar.broken];
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  return {
    ...bar,
    ...barLabel(term, bar, left, row.terms.at(-1) === term && !row.hosting, canvas),
    id: term.id,
    name: termLabel(term, canvas.format),
    hit: { x: left, y, width: Math.max(24, right - left), height: Math.max(24, height) },
  };
}

function groupName({ network }: GroupedRow, y: number, canvas: Canvas): PlacedText {
  const style = textStyle('axis', widthClass(canvas.width), canvas.em);
  const { text, lang } = canvas.format.local(network.network.name);
  return { ...line(text, 0, y, { ...style, weight: 600 }), lang };
}

function ticksOf(scale: TimeScale, metrics: RowMetrics, bottom: number, canvas: Canvas): RowsLayout['ticks'] {
  const style = textStyle('axis', widthClass(canvas.width), canvas.em);
  const ticks = timeTicks(scale, (scale.to - scale.from) / TICK_WIDTH);
  const years = ticks.filter(({ precision }) => precision === 'year');
  return (years.length > 1 ? years : ticks).map(({ day, precision }) => {
    const x = position(scale, day);
    const date = { text: '', earliest: day, latest: day, precision, approximate: false, uncertain: false } as const;
    const text = canvas.format.date(date);
    const fits = x + 6 + canvas.textWidth(text, style.size, style.weight) <= canvas.width;
    return { x, top: metrics.axis - 8, bottom, label: fits ? line(text, x + 5, style.size, style) : undefined };
  });
}

function itemsOf(
  shown: readonly GroupedRow[],
  bars: readonly PlacedBar[],
  hostings: readonly PlacedHosting[],
  { format }: Canvas,
): readonly Item[] {
  const names = new Map(
    shown.flatMap(({ party, terms }) => terms.map((term) => [term.id, format.partyName(party).text])),
  );
  const terms = bars.map(({ id, name, hit }) => ({
    ...centre(hit),
    id,
    type: 'term' as const,
    label: name,
    name: names.get(id) ?? '',
  }));
  const meetings = hostings.map(({ id, name, hit }) => ({
    ...centre(hit),
    id,
    type: 'meeting' as const,
    label: name,
    name,
  }));
  return [...terms.sort((a, b) => a.x - b.x), ...meetings];
}

function centre({ x, y, width, height }: PlacedBar['hit']): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** One line of text beginning at `x`. */
export function line(text: string, x: number, y: number, style: TextStyle): PlacedText {
  return { ...style, x, y, lines: [text], anchor: 'start' };
}

/** The baseline that centres capital letters on `middle`. */
export function baseline(middle: number, { size }: TextStyle): number {
  return middle + size * 0.36;
}

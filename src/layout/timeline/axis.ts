import { civilDate } from '../../dataset/calendar.ts';
import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { Canvas } from '../drawing.ts';
import { LABEL_GAP, tickLabels } from '../tick-labels.ts';
import { position, type TimeScale, timeTicks } from '../time-scale.ts';
import { canvasStyle } from './label.ts';
import type { Caption, PlacedLine } from './layout.ts';

/** Px for each tick at the least. */
const TICK_ROOM = 76;

/** Fewer years than this are divided into parts. */
const FEW_YEARS = 4;

const MINOR_LENGTH = 5;

/** Where no tick says the year that an axis begins within, it stands before the first, if that leaves it this room, px. */
const LEAD_ROOM = 48;

/** The height of the row of labels, px. */
export function axisHeight(canvas: Canvas): number {
  return canvasStyle('axis', canvas).leading + LABEL_GAP;
}

/**
 * The ticks of an axis above a plot that ends at `bottom`: years through the plot, months as short ticks at its edge.
 *
 * @param most ticks, however much room there is
 */
export function placeTicks(
  scale: TimeScale,
  canvas: Canvas,
  bottom: number,
  most = Math.max((scale.last - scale.first) / 365, FEW_YEARS),
): { readonly lines: readonly PlacedLine[]; readonly captions: readonly Caption[] } {
  const style = canvasStyle('axis', canvas);
  const { format, width } = canvas;
  const ticks = timeTicks(scale, Math.min(width / TICK_ROOM, most));
  const hasYears = ticks.some(({ precision }) => precision === 'year');
  const y1 = axisHeight(canvas);
  const labelOf = tickLabels(canvas, style);
  const dated = (precision: FuzzyDate['precision'], earliest: number) =>
    format.date({ precision, earliest } as FuzzyDate);
  const [first] = ticks;
  const isLed = first?.precision === 'year' && position(scale, first.day) > LEAD_ROOM;
  const labels = isLed ? [labelOf(dated('year', Math.floor(scale.first)), -LABEL_GAP)] : [];
  const lines = ticks.map(({ day, precision }, index): PlacedLine => {
    const x = position(scale, day);
    const isMonth = precision === 'month' && index;
    labels.push(labelOf(isMonth ? format.month(civilDate(day).month) : dated(precision, day), x));
    const isMajor = precision === 'year' || !hasYears;
    return { kind: isMajor ? 'tick' : 'tick minor', x1: x, y1, x2: x, y2: isMajor ? bottom : y1 + MINOR_LENGTH };
  });
  return { lines, captions: labels.flatMap((text) => (text ? { kind: 'axis', text } : [])) };
}

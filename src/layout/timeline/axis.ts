import { civilDate } from '../../dataset/calendar.ts';
import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { Canvas } from '../drawing.ts';
import { position, type TimeScale, timeTicks } from '../time-scale.ts';
import { canvasStyle, placeText } from './label.ts';
import type { Caption, PlacedLine } from './layout.ts';

/** Px for each tick at the least. */
const TICK_ROOM = 76;

/** Fewer years than this are divided into parts. */
const FEW_YEARS = 4;

/** Px between a tick and its label, between two labels, and under the labels. */
const LABEL_GAP = 6;

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
  const { format, width, textWidth } = canvas;
  const ticks = timeTicks(scale, Math.min(width / TICK_ROOM, most));
  const hasYears = ticks.some(({ precision }) => precision === 'year');
  const y1 = axisHeight(canvas);
  const captions: Caption[] = [];
  let free = 0;
  const write = (text: string, at: number) => {
    const needed = textWidth(text, style.size, style.weight);
    // The last may stand before its tick, where that is free; one at the very end only closes the axis.
    const x = at + needed > width ? at - 2 * LABEL_GAP - needed : at;
    if (x < free || at - LABEL_GAP > width - 1) return;
    free = x + needed + LABEL_GAP;
    captions.push({ kind: 'axis', text: placeText([text], style, x, 0) });
  };
  const dated = (precision: FuzzyDate['precision'], earliest: number) =>
    format.date({ precision, earliest } as FuzzyDate);
  const [first] = ticks;
  if (first?.precision === 'year' && position(scale, first.day) > LEAD_ROOM)
    write(dated('year', Math.floor(scale.first)), 0);
  const lines = ticks.map(({ day, precision }): PlacedLine => {
    const x = position(scale, day);
    const isMonth = precision === 'month' && captions.length > 0;
    write(isMonth ? format.month(civilDate(day).month) : dated(precision, day), x + LABEL_GAP);
    const isMajor = precision === 'year' || !hasYears;
    return { kind: isMajor ? 'tick' : 'tick minor', x1: x, y1, x2: x, y2: isMajor ? bottom : y1 + MINOR_LENGTH };
  });
  return { lines, captions };
}

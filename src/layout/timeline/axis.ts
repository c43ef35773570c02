import { civilDate } from '../../dataset/calendar.ts';
import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { Canvas } from '../drawing.ts';
import { position, type TimeScale, timeTicks } from '../time-scale.ts';
import { canvasStyle, placeText } from './label.ts';
import type { PlacedTick } from './layout.ts';

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

/** The ticks of an axis above a plot that ends at `bottom`: years through the plot, months as short ticks at its edge. */
export function placeTicks(scale: TimeScale, canvas: Canvas, bottom: number): readonly PlacedTick[] {
  const style = canvasStyle('axis', canvas);
  const { format, width, textWidth } = canvas;
  const years = (scale.last - scale.first) / 365;
  const ticks = timeTicks(scale, Math.min(width / TICK_ROOM, Math.max(years, FEW_YEARS)));
  const hasYears = ticks.some(({ precision }) => precision === 'year');
  const top = axisHeight(canvas);
  let free = 0;
  const place = (text: string, x: number) => {
    const end = x + textWidth(text, style.size, style.weight);
    if (x < free || end > width) return undefined;
    free = end + LABEL_GAP;
    return placeText([text], style, x, 0);
  };
  const write = (precision: FuzzyDate['precision'], earliest: number) =>
    format.date({ precision, earliest } as FuzzyDate);
  const lead: PlacedTick[] = [];
  if (ticks[0]?.precision === 'year' && position(scale, ticks[0].day) > LEAD_ROOM) {
    const label = place(write('year', Math.floor(scale.first)), 0);
    lead.push({ line: { x1: 0, y1: top, x2: 0, y2: top }, label, isMajor: false });
  }
  const marked = ticks.map(({ day, precision }, index) => {
    const x = position(scale, day);
    const isMajor = precision === 'year' || !hasYears;
    const isShort = index > 0 && precision === 'month';
    const label = isShort ? (format.language.months.short[civilDate(day).month - 1] ?? '') : write(precision, day);
    const line = { x1: x, y1: top, x2: x, y2: isMajor ? bottom : top + MINOR_LENGTH };
    return { line, label: place(label, x + LABEL_GAP), isMajor };
  });
  return [...lead, ...marked];
}

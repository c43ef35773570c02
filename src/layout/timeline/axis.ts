import { civilDate } from '../../dataset/calendar.ts';
import { parseDate } from '../../dataset/edtf.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { position, type Tick, type TimeScale, timeTicks } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TextStyle } from '../wrap.ts';
import { placeText } from './label.ts';
import type { PlacedTick } from './layout.ts';
import { px } from './px.ts';

/** Px for each tick at the least. */
const TICK_ROOM = 76;

/** Fewer years than this are divided into parts. */
const FEW_YEARS = 4;

/** Px between a tick and its label, and between two labels. */
const LABEL_GAP = 6;

const MINOR_LENGTH = 5;

export function axisStyle({ width, em }: Canvas): TextStyle {
  return textStyle('axis', widthClass(width), em);
}

/** The height of the row of labels, px. */
export function axisHeight(canvas: Canvas): number {
  return axisStyle(canvas).leading + LABEL_GAP;
}

/** The ticks of an axis above a plot that ends at `bottom`: years through the plot, months as short ticks at its edge. */
export function placeTicks(scale: TimeScale, canvas: Canvas, bottom: number): readonly PlacedTick[] {
  const years = (scale.last - scale.first) / 365;
  const ticks = timeTicks(scale, Math.min(canvas.width / TICK_ROOM, Math.max(years, FEW_YEARS)));
  const top = axisHeight(canvas);
  const hasYears = ticks.some(({ precision }) => precision === 'year');
  const places = ticks.map((tick) => px(position(scale, tick.day)));
  const labels = placeLabels(ticks, places, canvas, scale);
  return [
    ...labels.lead,
    ...ticks.map(({ precision }, index) => {
      const isMajor = precision === 'year' || !hasYears;
      const x = places[index] ?? 0;
      const line = { x1: x, y1: px(top), x2: x, y2: px(isMajor ? bottom : top + MINOR_LENGTH) };
      return { line, label: labels.own[index], isMajor };
    }),
  ];
}

interface TickLabels {
  /** The year that an axis begins within, where no tick says it. */
  readonly lead: readonly PlacedTick[];
  readonly own: readonly (PlacedText | undefined)[];
}

function placeLabels(ticks: readonly Tick[], places: readonly number[], canvas: Canvas, scale: TimeScale): TickLabels {
  const style = axisStyle(canvas);
  const widthOf = (text: string) => canvas.textWidth(text, style.size, style.weight);
  const first = String(civilDate(Math.floor(scale.first)).year);
  const hasLead = ticks[0]?.precision === 'year' && widthOf(first) + LABEL_GAP < (places[0] ?? 0);
  let free = hasLead ? widthOf(first) + LABEL_GAP : 0;
  const own = ticks.map((tick, index) => {
    const text = tickWords(tick, index === 0, canvas);
    const x = (places[index] ?? 0) + LABEL_GAP;
    if (!text || x < free || x + widthOf(text) > canvas.width) return undefined;
    free = x + widthOf(text) + LABEL_GAP;
    return placeText([text], style, x, 0);
  });
  const line = { x1: 0, y1: 0, x2: 0, y2: 0 };
  return { lead: hasLead ? [{ line, label: placeText([first], style, 0, 0), isMajor: false }] : [], own };
}

/** `2025`, `Apr`, and `Apr 2025` where the axis begins with it. */
function tickWords({ day, precision }: Tick, isFirst: boolean, { format }: Canvas): string {
  const { year, month } = civilDate(day);
  if (precision === 'year') return String(year);
  const date = parseDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
  return isFirst && date ? format.date(date) : (format.language.months.short[month - 1] ?? '');
}

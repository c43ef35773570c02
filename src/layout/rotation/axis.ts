import type { Canvas } from '../drawing.ts';
import { position, type TimeScale, timeTicks } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { RowsLayout } from './layout.ts';

/** What a year and what a month needs between two ticks, em of the axis' type. */
const YEAR_WIDTH = 4.2;
const MONTH_WIDTH = 7.5;
const LABEL_OFFSET = 5;

/** Ticks through the rows: years where there are several of them, else months. */
export function axisTicks(scale: TimeScale, top: number, bottom: number, canvas: Canvas): RowsLayout['ticks'] {
  const { width, em, textWidth, format } = canvas;
  const style = textStyle('axis', widthClass(width), em);
  const length = scale.to - scale.from;
  const years = timeTicks(scale, length / (style.size * YEAR_WIDTH)).filter(({ precision }) => precision === 'year');
  const ticks = years.length > 1 ? years : timeTicks(scale, length / (style.size * MONTH_WIDTH));
  return ticks.map(({ day, precision }, index) => {
    const x = position(scale, day);
    const text = format.date({ precision, earliest: day, latest: day, text: '', approximate: false, uncertain: false });
    const needed = LABEL_OFFSET + 1 + textWidth(text, style.size, style.weight);
    // The last label may stand before its tick, where that is free.
    const isAfter = x + needed <= width;
    const previous = ticks[index - 1];
    const isFree = x - needed > (previous ? position(scale, previous.day) + 2 * needed : 0);
    const base = { ...style, y: style.size, lines: [text] };
    const label = isAfter
      ? { ...base, x: x + LABEL_OFFSET, anchor: 'start' as const }
      : isFree
        ? { ...base, x: x - LABEL_OFFSET, anchor: 'end' as const }
        : undefined;
    return { x, top: top - 8, bottom, label };
  });
}

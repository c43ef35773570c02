import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { Canvas } from '../drawing.ts';
import { tickLabels } from '../tick-labels.ts';
import { position, type TimeScale, timeTicks } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { RowsLayout } from './layout.ts';

/** What a year and what a month needs between two ticks, em of the axis' type. */
const YEAR_WIDTH = 4.2;
const MONTH_WIDTH = 7.5;

/** Ticks through the rows: years where there are several of them, else months. */
export function axisTicks(scale: TimeScale, top: number, bottom: number, canvas: Canvas): RowsLayout['ticks'] {
  const { width, em, format } = canvas;
  const style = textStyle('axis', widthClass(width), em);
  const length = scale.to - scale.from;
  const years = timeTicks(scale, length / (style.size * YEAR_WIDTH)).filter(({ precision }) => precision === 'year');
  const ticks = years.length > 1 ? years : timeTicks(scale, length / (style.size * MONTH_WIDTH));
  const labelOf = tickLabels(canvas, style);
  return ticks.map(({ day, precision }) => {
    const x = position(scale, day);
    return { x, top: top - 8, bottom, label: labelOf(format.date({ precision, earliest: day } as FuzzyDate), x) };
  });
}

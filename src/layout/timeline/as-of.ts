import type { Day } from '../../dataset/calendar.ts';
import type { Formatter } from '../../locale/format.ts';
import type { AsOf } from '../../network/as-of.ts';
import type { Canvas } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TextStyle } from '../wrap.ts';
import { placeText } from './label.ts';
import type { PlacedAsOf } from './layout.ts';
import { px } from './px.ts';

/** The line keeps this far from all else, and is at least this long, px. */
const CLEARANCE = 5;

/** The last day that a picture speaks for. */
export function knownDay({ day, updated }: AsOf): Day {
  return Math.min(day, updated);
}

/** `As of 21 Nov 2025`, or up to when the dataset knows where the as-of date lies beyond that. */
export function asOfWords({ day, updated }: AsOf, format: Formatter): string {
  const { asOf, asKnownOn } = format.messages;
  return day > updated ? asKnownOn({ date: format.day(updated) }) : asOf({ date: format.day(day) });
}

export function asOfStyle({ width, em }: Canvas): TextStyle {
  return { ...textStyle('note', widthClass(width), em), weight: 500 };
}

/** A line at the as-of date, up from the foot of the plot to the first thing in its way, its label below. */
export function placeAsOf(
  x: number,
  words: string,
  plot: { readonly top: number; readonly bottom: number },
  obstacles: readonly Rect[],
  canvas: Canvas,
): PlacedAsOf {
  const style = asOfStyle(canvas);
  const width = canvas.textWidth(words, style.size, style.weight);
  const inTheWay = obstacles.filter((rect) => rect.x - CLEARANCE < x && x < rect.x + rect.width + CLEARANCE);
  const end = Math.max(plot.top, ...inTheWay.map((rect) => rect.y + rect.height + CLEARANCE));
  const left = Math.max(0, Math.min(x - width / 2, canvas.width - width));
  return {
    line: { x1: px(x), y1: px(Math.min(end, plot.bottom - CLEARANCE)), x2: px(x), y2: px(plot.bottom) },
    label: placeText([words], style, left, plot.bottom),
  };
}

import type { Day } from '../../dataset/calendar.ts';
import type { Formatter } from '../../locale/format.ts';
import type { AsOf } from '../../network/as-of.ts';
import type { Canvas } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import type { TextStyle } from '../wrap.ts';
import { canvasStyle, placeText } from './label.ts';
import type { Caption, PlacedLine } from './layout.ts';

/** Px between the line and marks, or labels with their stems, at its sides and at its end; it is as long at least. */
const CLEARANCE = 14;
const END_GAP = 5;

/** The last day that a picture speaks for. */
export function knownDay({ day, updated }: AsOf): Day {
  return Math.min(day, updated);
}

/** `As of 21 Nov 2025`, or up to when the dataset knows where the as-of date lies beyond that. */
export function asOfWords({ day, updated }: AsOf, format: Formatter): string {
  const { asOf, asKnownOn } = format.messages;
  return (day > updated ? asKnownOn : asOf)({ date: format.day(Math.min(day, updated)) });
}

export function asOfStyle(canvas: Canvas): TextStyle {
  return { ...canvasStyle('note', canvas), weight: 500 };
}

/**
 * A line at the as-of date, up from the foot of the plot to the first thing in its way, its words below; neither where the
 * axis lacks that day.
 */
export function placeAsOf(
  x: number,
  words: string,
  plot: { readonly top: number; readonly bottom: number },
  inTheWay: readonly Rect[],
  canvas: Canvas,
): { readonly lines: readonly PlacedLine[]; readonly captions: readonly Caption[] } {
  if (x <= 0 || x >= canvas.width) return { lines: [], captions: [] };
  const style = asOfStyle(canvas);
  const width = canvas.textWidth(words, style.size, style.weight);
  const ends = inTheWay
    .filter((rect) => rect.x - CLEARANCE < x && x < rect.x + rect.width + CLEARANCE)
    .map((rect) => rect.y + rect.height + END_GAP);
  const y1 = Math.min(Math.max(plot.top, ...ends), plot.bottom - END_GAP);
  const left = Math.max(0, Math.min(x - width / 2, canvas.width - width));
  return {
    lines: [{ kind: 'as-of', x1: x, y1, x2: x, y2: plot.bottom }],
    captions: [{ kind: 'as-of', text: placeText([words], style, left, plot.bottom) }],
  };
}

import type { Day } from '../../dataset/calendar.ts';
import type { Formatter } from '../../locale/format.ts';
import type { AsOf } from '../../network/as-of.ts';
import type { Canvas } from '../drawing.ts';
import type { TextStyle } from '../wrap.ts';
import { canvasStyle, placeText } from './label.ts';
import type { Caption, PlacedEntry, PlacedLine } from './layout.ts';

/** The line keeps this far from marks and from labels with their stems, and is at least as long, px. */
const CLEARANCE = 5;
const BESIDE_LABEL = 14;

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

/** A line at the as-of date, up from the foot of the plot to the first thing in its way, its words below. */
export function placeAsOf(
  x: number,
  words: string,
  plot: { readonly top: number; readonly bottom: number },
  entries: readonly PlacedEntry[],
  canvas: Canvas,
): { readonly line: PlacedLine; readonly caption: Caption } {
  const style = asOfStyle(canvas);
  const width = canvas.textWidth(words, style.size, style.weight);
  const ends = entries.flatMap(({ hit, mark }) =>
    [hit, mark].map((rect) => {
      const margin = rect === hit ? BESIDE_LABEL : CLEARANCE;
      return rect.x - margin < x && x < rect.x + rect.width + margin ? rect.y + rect.height + CLEARANCE : 0;
    }),
  );
  const y1 = Math.min(Math.max(plot.top, ...ends), plot.bottom - CLEARANCE);
  const left = Math.max(0, Math.min(x - width / 2, canvas.width - width));
  return {
    line: { kind: 'as-of', x1: x, y1, x2: x, y2: plot.bottom },
    caption: { kind: 'as-of', text: placeText([words], style, left, plot.bottom) },
  };
}

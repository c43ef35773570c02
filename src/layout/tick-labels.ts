import { BASELINE } from './baseline.ts';
import type { Canvas, PlacedText } from './drawing.ts';
import type { TextStyle } from './wrap.ts';

/** Px between a tick and its label, and between two labels. */
export const LABEL_GAP = 6;

/**
 * Sets the labels of an axis one after the other: each behind its tick, or before it where there is no room behind, and then well apart
 * from the last, which would claim it; none where that is taken, nor at a tick that only closes the axis.
 */
export function tickLabels(
  { width, textWidth }: Canvas,
  style: TextStyle,
): (text: string, tick: number) => PlacedText | undefined {
  let free = 0;
  return (text, tick) => {
    const needed = textWidth(text, style.size, style.weight) + LABEL_GAP;
    const isBefore = tick + needed > width;
    const x = isBefore ? tick - needed : tick + LABEL_GAP;
    if (x < free + (isBefore ? needed : 0) || tick > width - 1) return undefined;
    free = x + needed;
    return { ...style, x, y: style.leading / 2 + style.size * BASELINE, lines: [text], anchor: 'start' };
  };
}

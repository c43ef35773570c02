import type { TextWidth } from './text-width.ts';

/** How a text is set. */
export interface TextStyle {
  /** px */
  readonly size: number;
  /** CSS font weight */
  readonly weight: number;
  /** Distance of baselines, px */
  readonly leading: number;
}

/** Lines of one text with the width of the longest. */
export interface TextBlock {
  readonly lines: readonly string[];
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
}

/**
 * Breaks a text into lines of about equal length, as few as fit the width. A word wider than that stays whole on a line of
 * its own, since a name is never cut; `width` then tells how wide the block really is.
 *
 * @param maxWidth px
 */
export function wrapText(text: string, style: TextStyle, maxWidth: number, textWidth: TextWidth): TextBlock {
  const words = text.split(' ').filter(Boolean);
  const measure = (line: string) => textWidth(line, style.size, style.weight);
  const greedy = breakLines(words, maxWidth, measure);
  const lines = greedy.length > 1 ? balance(words, greedy, maxWidth, measure) : greedy;
  return { lines, width: Math.max(0, ...lines.map(measure)), height: lines.length * style.leading };
}

function breakLines(words: readonly string[], maxWidth: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest measure that still needs no more lines, found by halving. */
function balance(
  words: readonly string[],
  greedy: readonly string[],
  maxWidth: number,
  measure: (line: string) => number,
): readonly string[] {
  let [low, high] = [maxWidth / 2, maxWidth];
  let best = greedy;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const lines = breakLines(words, middle, measure);
    if (lines.length > greedy.length || lines.some((line) => measure(line) > maxWidth)) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}

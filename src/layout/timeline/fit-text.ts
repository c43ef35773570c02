import type { TextWidth } from '../text-width.ts';
import { type TextBlock, type TextStyle, wrapText } from '../wrap.ts';

/** The space that a text is given. */
export interface TextSpace {
  readonly style: TextStyle;
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly textWidth: TextWidth;
}

/** Breaks a text into lines that never leave the space: a word wider than it is broken too, and lines too many are left out. */
export function fitText(
  text: string,
  { style, maxWidth, maxLines, textWidth }: TextSpace,
): Pick<TextBlock, 'lines' | 'width'> {
  const fits = (line: string) => textWidth(line, style.size, style.weight) <= maxWidth;
  const breakable = fits(text)
    ? text
    : text
        .split(' ')
        .map((word) => breakWord(word, fits))
        .join(' ');
  const block = wrapText(breakable, style, maxWidth, textWidth);
  if (block.lines.length <= maxLines) return block;
  const lines = block.lines.slice(0, maxLines);
  let last = `${lines.pop()?.replace(/[,،]$/, '')}…`;
  while (last.length > 1 && !fits(last)) last = `${last.slice(0, -2)}…`;
  return { lines: [...lines, last], width: maxWidth };
}

function breakWord(word: string, fits: (line: string) => boolean): string {
  const letters = [...word];
  let pieces = [word];
  for (let length = letters.length; length > 1 && !pieces.every(fits); ) {
    length = Math.ceil(length / 2);
    pieces = letters.flatMap((_, index) => (index % length ? [] : letters.slice(index, index + length).join('')));
  }
  return pieces.join(' ');
}

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
export function fitText(text: string, { style, maxWidth, maxLines, textWidth }: TextSpace): TextBlock {
  const measure = (word: string) => textWidth(word, style.size, style.weight);
  const breakable = measure(text) > maxWidth ? breakWords(text, maxWidth, measure) : text;
  const { lines, width } = wrapText(breakable, style, maxWidth, textWidth);
  if (lines.length <= maxLines) return { lines, width, height: lines.length * style.leading };
  const shown = lines.slice(0, maxLines);
  let last = shown[maxLines - 1] ?? '';
  while (last && measure(`${last}…`) > maxWidth) last = last.slice(0, -1);
  return { lines: [...shown.slice(0, -1), `${last}…`], width: maxWidth, height: maxLines * style.leading };
}

function breakWords(text: string, maxWidth: number, measure: (word: string) => number): string {
  return text
    .split(' ')
    .map((word) => (measure(word) > maxWidth ? breakWord([...word], maxWidth, measure) : word))
    .join(' ');
}

function breakWord(letters: readonly string[], maxWidth: number, measure: (word: string) => number): string {
  const pieces = [''];
  for (const letter of letters) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (measure(longer) > maxWidth) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.join(' ');
}

import type { TextWidth } from './text-width.ts';
import { type TextBlock, type TextStyle, wrapText } from './wrap.ts';

/** Nothing is set smaller, px. */
const SMALLEST = 11;

/** So that a name set to fill its room is not found too wide for it. */
const CLOSE = 0.995;

/** A name in lines that fit a width, with the style that they are set in. */
export interface FittedName extends TextBlock {
  readonly style: TextStyle;
}

/**
 * Breaks a name into lines of at most `room` px. Where one of its words is wider than that, the name is set smaller, and
 * where that is not enough the word is divided with a hyphen: a name is never cut.
 */
export function fitName(name: string, style: TextStyle, room: number, textWidth: TextWidth): FittedName {
  const block = wrapText(name, style, room, textWidth);
  if (block.width <= room) return { ...block, style };
  const factor = Math.max(SMALLEST / style.size, (room / block.width) * CLOSE);
  const smaller = { ...style, size: style.size * factor, leading: style.leading * factor };
  const fits = (text: string) => textWidth(text, smaller.size, smaller.weight) <= room;
  const divided = name.split(' ').map((word) => (fits(word) ? word : divideWord(word, fits)));
  return { ...wrapText(divided.join(' '), smaller, room, textWidth), style: smaller };
}

/** A word in pieces that fit, each but the last with a hyphen, a space between them. */
function divideWord(word: string, fits: (text: string) => boolean): string {
  const pieces = [''];
  for (const letter of word) {
    const longer = pieces.at(-1) + letter;
    if (longer.length === 1 || fits(`${longer}-`)) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces.join('- ');
}

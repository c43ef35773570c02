import type { TextWidth } from './text-width.ts';
import { type TextBlock, type TextStyle, wrapText } from './wrap.ts';

/** Nothing is set smaller, px. */
const SMALLEST = 11;

/** A name in lines that fit a width, with the style that they are set in. */
export interface FittedName extends TextBlock {
  readonly style: TextStyle;
}

/**
 * Breaks a name into lines of at most `room` px, and sets it smaller where one of its words is wider than that: a name is
 * never cut.
 */
export function fitName(name: string, style: TextStyle, room: number, textWidth: TextWidth): FittedName {
  const block = wrapText(name, style, room, textWidth);
  if (block.width <= room) return { ...block, style };
  const factor = Math.max(SMALLEST / style.size, room / block.width);
  const smaller = { ...style, size: style.size * factor, leading: style.leading * factor };
  return { ...wrapText(name, smaller, room, textWidth), style: smaller };
}

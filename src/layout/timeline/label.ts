/** The words of an entry set as a block of text: measured first, then placed on either side of a stem. */
import { BASELINE } from '../baseline.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import type { TextWidth } from '../text-width.ts';
import { type TextRole, textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TextStyle } from '../wrap.ts';
import { fitText } from './fit-text.ts';
import type { EntryText, TextPart } from './layout.ts';
import type { EntryWords } from './words.ts';

/** A block of text of a known size. */
export interface Label {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly part: TextPart;
  readonly style: TextStyle;
  readonly lines: readonly string[];
  readonly lang: string | undefined;
  readonly width: number;
  /** From the top of the block, and the room taken on the same line before and after the piece, px. */
  readonly top: number;
  readonly before: number;
  readonly after: number;
}

/** How each part is set, and the most lines that it may take; the detail of a selected entry has the rest. */
const SETTING: Readonly<Record<TextPart, readonly [role: TextRole, lines: number]>> = {
  date: ['date', 3],
  status: ['eventDetail', 1],
  title: ['eventTitle', 4],
  detail: ['eventDetail', 3],
  note: ['note', 3],
};

/** Between a date and the status beside it, px. */
const STATUS_GAP = 8;

/** Sets the words of an entry within a width. */
export function measureLabel(words: EntryWords, maxWidth: number, canvas: Canvas): Label {
  let height = 0;
  const set = (part: TextPart, text: string, lang?: string): Piece => {
    const [role, maxLines] = SETTING[part];
    const style = canvasStyle(role, canvas);
    const textWidth = part === 'date' ? tabular(canvas.textWidth) : canvas.textWidth;
    const { lines, width } = fitText(text, { style, maxWidth, maxLines, textWidth });
    height += lines.length * style.leading;
    return { part, style, lines, lang, width, top: height - lines.length * style.leading, before: 0, after: 0 };
  };
  const date = set('date', words.date);
  let status = set('status', words.status);
  const after = status.width && status.width + STATUS_GAP;
  const isBeside = date.lines.length === 1 && date.width + after <= maxWidth;
  if (isBeside) {
    height = date.style.leading;
    status = { ...status, top: 0, before: date.width + STATUS_GAP };
  }
  const pieces = [
    isBeside ? { ...date, after } : date,
    status,
    set('title', words.title.text, words.title.lang),
    ...words.details.map(({ text, lang }) => set('detail', text, lang)),
    set('note', words.note),
  ].filter(({ lines }) => lines.length);
  return { width: Math.max(...pieces.map(({ width, after: beside }) => width + beside)), height, pieces };
}

/** Dates are set in figures of one width, that of a zero. */
function tabular(textWidth: TextWidth): TextWidth {
  return (text, size, weight) => textWidth(text.replace(/\d/g, '0'), size, weight);
}

/** Places a block: `x` is its left edge, or its right edge where it hangs left; `y` its top, px. */
export function placeLabel(label: Label, x: number, y: number, hangsLeft: boolean): readonly EntryText[] {
  return label.pieces.map(({ part, style, lines, lang, top, before, after }) => {
    const place = hangsLeft ? ([x - after, 'end'] as const) : ([x + before, 'start'] as const);
    return { part, text: { ...placeText(lines, style, place[0], y + top), anchor: place[1], lang } };
  });
}

/** Lines of text under a top edge, from a left edge. */
export function placeText(lines: readonly string[], style: TextStyle, x: number, top: number): PlacedText {
  return { ...style, lines, x, y: top + style.leading / 2 + style.size * BASELINE, anchor: 'start' };
}

/** How a text is set on a canvas. */
export function canvasStyle(role: TextRole, { width, em }: Canvas): TextStyle {
  return textStyle(role, widthClass(width), em);
}

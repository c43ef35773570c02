/** The words of an entry set as a block of text: measured first, then placed on either side of a stem. */
import type { Canvas, PlacedText } from '../drawing.ts';
import type { TextWidth } from '../text-width.ts';
import { type TextRole, textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TextStyle } from '../wrap.ts';
import { fitText } from './fit-text.ts';
import type { EntryText, TextPart } from './layout.ts';
import { px } from './px.ts';
import type { EntryWords } from './words.ts';

/** A block of text of a known size. */
export interface Label {
  readonly width: number;
  readonly height: number;
  /** From the top to the middle of the date, px. */
  readonly dateMiddle: number;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly part: TextPart;
  readonly style: TextStyle;
  readonly lines: readonly string[];
  readonly lang: string | undefined;
  readonly top: number;
  /** Room taken on the same line before and after the piece. */
  readonly before: number;
  readonly after: number;
  readonly width: number;
}

/** How each part is set, and the most lines that it may take; the detail of a selected entry has the rest. */
const SETTING: Readonly<Record<TextPart, readonly [role: TextRole, lines: number]>> = {
  date: ['date', 3],
  status: ['eventDetail', 1],
  title: ['eventTitle', 4],
  detail: ['eventDetail', 3],
  note: ['note', 3],
};

/** Between a date and the status beside it, px at the reference size. */
const STATUS_GAP = 8;

/** Sets the words of an entry within a width. */
export function measureLabel(words: EntryWords, maxWidth: number, canvas: Canvas): Label {
  const set = (part: TextPart, text: string, lang?: string): Piece => {
    const [role, maxLines] = SETTING[part];
    const style = textStyle(role, widthClass(canvas.width), canvas.em);
    const { textWidth } = canvas;
    const { lines, width } = fitText(text, {
      style,
      maxWidth,
      maxLines,
      textWidth: part === 'date' ? tabular(textWidth) : textWidth,
    });
    return { part, style, lines, width, lang, top: 0, before: 0, after: 0 };
  };
  const date = set('date', words.date);
  const status = set('status', words.status);
  const isBeside = date.lines.length === 1 && date.width + STATUS_GAP + status.width <= maxWidth;
  const beside = words.status && isBeside ? [{ ...status, before: date.width + STATUS_GAP }] : [];
  const rows = [
    { ...date, after: beside.length && STATUS_GAP + status.width },
    ...(words.status && !isBeside ? [status] : []),
    set('title', words.title.text, words.title.lang),
    ...words.details.map(({ text, lang }) => set('detail', text, lang)),
    set('note', words.note),
  ].filter(({ lines }) => lines.length > 0);
  return { ...stack(rows, beside), dateMiddle: date.style.leading / 2 };
}

/** Dates are set in figures of one width, that of a zero. */
function tabular(textWidth: TextWidth): TextWidth {
  return (text, size, weight) => textWidth(text.replace(/\d/g, '0'), size, weight);
}

function stack(rows: readonly Piece[], beside: readonly Piece[]): Omit<Label, 'dateMiddle'> {
  let height = 0;
  const stacked = rows.map((row) => {
    const top = height;
    height += row.lines.length * row.style.leading;
    return { ...row, top };
  });
  return {
    width: Math.max(0, ...rows.map(({ width, after }) => width + after)),
    height,
    pieces: [...stacked, ...beside],
  };
}

/** Places a block: `x` is its left edge, or its right edge where it hangs left; `y` its top, px. */
export function placeLabel(label: Label, x: number, y: number, hangsLeft: boolean): readonly EntryText[] {
  return label.pieces.map(({ part, style, lines, lang, top, before, after }) => ({
    part,
    text: placeText(lines, style, hangsLeft ? x - after : x + before, y + top, hangsLeft ? 'end' : 'start', lang),
  }));
}

/** The height of capitals over the baseline, halved, as a share of the size: it centres a line in its leading. */
const HALF_CAPITAL = 0.36;

/** Lines of text under a top edge. */
export function placeText(
  lines: readonly string[],
  { size, weight, leading }: TextStyle,
  x: number,
  top: number,
  anchor: PlacedText['anchor'] = 'start',
  lang?: string,
): PlacedText {
  const y = px(top + leading / 2 + size * HALF_CAPITAL);
  return { x: px(x), y, lines, size: px(size), weight, leading: px(leading), anchor, lang };
}

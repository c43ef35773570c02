import { BASELINE } from '../baseline.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import type { TimeScale } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TextStyle } from '../wrap.ts';
import type { PlacedRow } from './layout.ts';
import type { BarRow } from './place-bars.ts';

/** A row's name, and a dotted line where it has no term. */
export function placeRow({ row, middle }: BarRow, scale: TimeScale, canvas: Canvas): PlacedRow {
  const { style, lines } = row.name;
  const tone = row.terms.some(({ tense }) => tense === 'current')
    ? 'current'
    : row.terms.length || row.hosting
      ? 'termed'
      : 'empty';
  return {
    name: {
      ...style,
      x: 0,
      y: baseline(middle, style) - ((lines.length - 1) * style.leading) / 2,
      lines,
      anchor: 'start',
      lang: canvas.format.partyName(row.party).lang,
      weight: tone === 'empty' ? 500 : style.weight,
    },
    tone,
    empty: tone === 'empty' ? idleLine(middle, scale, canvas) : undefined,
  };
}

/** A dotted line that begins with its words, where there is room for them. */
function idleLine(middle: number, scale: TimeScale, canvas: Canvas): PlacedRow['empty'] {
  const style = textStyle('note', widthClass(canvas.width), canvas.em);
  const words = canvas.format.messages.noTermScheduled;
  const from = scale.from + 4;
  const right = from + canvas.textWidth(words, style.size, style.weight);
  const fits = right <= canvas.width;
  return {
    text: fits ? line(words, from, baseline(middle, style), style) : undefined,
    from: fits ? right + 8 : from,
    to: canvas.width,
    y: middle,
  };
}

/** One line of text beginning at `x`. */
function line(text: string, x: number, y: number, style: TextStyle): PlacedText {
  return { ...style, x, y, lines: [text], anchor: 'start' };
}

/** The baseline that centres capital letters on `middle`. */
function baseline(middle: number, { size }: TextStyle): number {
  return middle + size * BASELINE;
}

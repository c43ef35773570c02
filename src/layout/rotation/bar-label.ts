import type { Term } from '../../network/chair.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TermBar } from './term-bar.ts';

const INSET = 10;

/** The words on a bar, as full as it has room for, and the note under it where its start is not stated. */
export function barLabel(
  term: Term,
  bar: TermBar,
  left: number,
  { width, em, textWidth, format }: Canvas,
): { readonly label: PlacedText | undefined; readonly note: PlacedText | undefined } {
  const style = textStyle('date', widthClass(width), em);
  const { solid } = bar;
  const fits = (text: string) => textWidth(text, style.size, style.weight) + 2 * INSET <= solid.width;
  const text = wordings(term, format).find(fits);
  const isEnd = bar.startUnknown;
  const label = text
    ? {
        ...style,
        x: isEnd ? solid.x + solid.width - INSET : solid.x + INSET,
        y: solid.y + solid.height / 2 + style.size * 0.36,
        lines: [text],
        anchor: isEnd ? ('end' as const) : ('start' as const),
      }
    : undefined;
  const noteStyle = textStyle('note', widthClass(width), em);
  const note = bar.startUnknown
    ? { ...noteStyle, x: left, y: solid.y + solid.height + noteStyle.leading, lines: [format.messages.startNotStated], anchor: 'start' as const }
    : undefined;
  return { label, note };
}

/** From the fullest wording to the shortest. */
function wordings({ period, tense }: Term, format: Canvas['format']): readonly string[] {
  const { start, end } = period;
  const until = typeof end === 'object' ? format.until(period) : '';
  const since = start ? format.since(period) : '';
  const both = start && typeof end === 'object' ? `${format.date(start)} – ${format.date(end)}` : '';
  const planned = tense === 'planned' ? format.messages.status.planned : '';
  return [both, start && typeof end === 'object' ? '' : since || until, planned].filter(Boolean);
}

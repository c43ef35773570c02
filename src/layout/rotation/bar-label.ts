import type { Term } from '../../network/chair.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TermBar } from './term-bar.ts';

const INSET = 10;

/** The words of a bar. */
export interface BarWords {
  readonly label: PlacedText | undefined;
  /** Beside a bar that is too short for them. */
  readonly beside: PlacedText | undefined;
  /** Under a bar whose start is not stated. */
  readonly note: PlacedText | undefined;
}

/**
 * The words of a bar, as full as there is room for.
 *
 * @param mayStandOutside no later bar of the row is in the way
 */
export function barLabel(
  term: Term,
  bar: TermBar,
  left: number,
  mayStandOutside: boolean,
  { width, em, textWidth, format }: Canvas,
): BarWords {
  const style = textStyle('date', widthClass(width), em);
  const { solid } = bar;
  const fits = (text: string) => textWidth(text, style.size, style.weight) + 2 * INSET <= solid.width;
  const wanted = wordings(term, format);
  const inside = wanted.find(fits);
  const isEnd = bar.startUnknown;
  const y = solid.y + solid.height / 2 + style.size * 0.36;
  const label = inside
    ? {
        ...style,
        y,
        x: isEnd ? solid.x + solid.width - INSET : solid.x + INSET,
        lines: [inside],
        anchor: isEnd ? ('end' as const) : ('start' as const),
      }
    : undefined;
  const after = Math.max(...[solid, ...bar.broken].map((piece) => piece.x + piece.width)) + INSET;
  const outside =
    inside || !mayStandOutside
      ? undefined
      : wanted.find((text) => after + textWidth(text, style.size, style.weight) <= width);
  const beside = outside ? { ...style, y, x: after, lines: [outside], anchor: 'start' as const } : undefined;
  const noteStyle = textStyle('note', widthClass(width), em);
  const note = bar.startUnknown
    ? {
        ...noteStyle,
        x: left,
        y: solid.y + solid.height + noteStyle.leading,
        lines: [format.messages.startNotStated],
        anchor: 'start' as const,
      }
    : undefined;
  return { label, beside, note };
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

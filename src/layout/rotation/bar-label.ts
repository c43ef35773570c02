import { civilDate } from '../../dataset/calendar.ts';
import type { FuzzyDate } from '../../dataset/edtf.ts';
import type { Term } from '../../network/chair.ts';
import { BASELINE } from '../baseline.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { TermBar } from './term-bar.ts';

const INSET = 10;

/** In less room not even a year stands, px. */
const LEAST = 40;

/** The words of a bar. */
export interface BarWords {
  readonly label: PlacedText | undefined;
  /** Beside a bar that is too short for them. */
  readonly beside: PlacedText | undefined;
  /** Under a bar whose start is not stated. */
  readonly note: PlacedText | undefined;
}

/** The room that a bar's neighbours leave for its words, px. */
export interface WordRoom {
  /** Inside the bar. */
  readonly inside: number;
  /** Beside it, from its end and from its start; nothing where its words may not stand there. */
  readonly after: number;
  readonly before: number;
  /** Under it: how high, and from where to where. */
  readonly below: number;
  readonly from: number;
  readonly to: number;
}

/** The words of a bar, as full as there is room for. */
export function barLabel(term: Term, bar: TermBar, room: WordRoom, canvas: Canvas): BarWords {
  const { width, em, textWidth, format } = canvas;
  const style = textStyle('date', widthClass(width), em);
  const { solid } = bar;
  const wanted = Math.max(room.inside, room.after, room.before) < LEAST ? [] : wordings(term, format);
  const fitting = (space: number) =>
    wanted.find((text) => textWidth(text, style.size, style.weight) + 2 * INSET <= space);
  const y = solid.y + solid.height / 2 + style.size * BASELINE;
  const words = (text: string | undefined, x: number, anchor: 'start' | 'end') =>
    text ? { ...style, x, y, lines: [text], anchor } : undefined;
  const pieces = [solid, ...bar.broken];
  const left = Math.min(...pieces.map((piece) => piece.x));
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const inside = fitting(room.inside);
  const after = inside ? undefined : fitting(room.after);
  const before = inside || after ? undefined : fitting(room.before);
  return {
    label: bar.startUnknown
      ? words(inside, solid.x + solid.width - INSET, 'end')
      : words(inside, solid.x + INSET, 'start'),
    beside: words(after, right + INSET, 'start') ?? words(before, left - INSET, 'end'),
    note: bar.startUnknown ? startNote(bar, left, room, canvas) : undefined,
  };
}

/** Under the bar's own start, or as near to it as there is room. */
function startNote({ solid }: TermBar, left: number, room: WordRoom, canvas: Canvas): PlacedText | undefined {
  const style = textStyle('note', widthClass(canvas.width), canvas.em);
  const words = canvas.format.messages.startNotStated;
  const x = Math.min(left, room.to - canvas.textWidth(words, style.size, style.weight));
  return room.below > style.leading && x >= room.from
    ? { ...style, x, y: solid.y + solid.height + style.leading, lines: [words], anchor: 'start' }
    : undefined;
}

/** From the fullest wording to the shortest. */
function wordings({ period, tense }: Term, format: Canvas['format']): readonly string[] {
  const { start, end } = period;
  const planned = tense === 'planned' ? format.messages.status.planned : '';
  if (!start || typeof end !== 'object') {
    const isAhead = tense === 'later' || planned;
    const since = start
      ? isAhead
        ? format.date(start)
        : format.since(period)
      : typeof end === 'object'
        ? format.until(period)
        : '';
    return [since, planned].filter(Boolean);
  }
  return [`${format.date(start)} – ${format.date(end)}`, planned, yearsOf(start, end)].filter(Boolean);
}

/** The years alone, of dates that say no less. */
function yearsOf(start: FuzzyDate, end: FuzzyDate): string {
  if (
    ![start, end].every(({ precision, approximate, uncertain }) => precision !== 'range' && !approximate && !uncertain)
  )
    return '';
  const [from, to] = [civilDate(start.earliest).year, civilDate(end.earliest).year];
  return from === to ? String(from) : `${from}–${to}`;
}

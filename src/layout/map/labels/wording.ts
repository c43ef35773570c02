/** How a label may be worded, from the fullest to the barest. */
import type { LocalText } from '../../../locale/format.ts';
import type { Canvas } from '../../drawing.ts';
import { type TextRole, textStyle } from '../../type-scale.ts';
import { type WidthClass, widthClass } from '../../width-class.ts';
import { wrapText } from '../../wrap.ts';
import { type Block, PILL_PADDING, type Row, stack } from './block.ts';

/** What there is to say. */
export interface Wording {
  /** The names to choose from, the preferred first; none for a place outside every party. */
  readonly names: readonly LocalText[];
  readonly notes: readonly string[];
  /** The word for the chair, empty for who does not hold it. */
  readonly chair: string;
}

/** Widest line of a note by width class, in its own size. */
const NOTE_WIDTHS: Readonly<Record<WidthClass, readonly number[]>> = {
  narrow: [],
  medium: [13, 9.5],
  wide: [16, 10],
};
const COST_OF_NEXT_NAME = 4;
const COST_OF_BREAK = 3;
const COST_OF_NARROW_NOTE = 10;
const COST_OF_SILENCE = 130;
const GAP_BEFORE_NOTES = 1;

/** All blocks that say it, the fullest first; on a narrow map notes are left to the list. */
export function blocksOf({ names, notes, chair }: Wording, canvas: Canvas): readonly Block[] {
  const heads = names.length
    ? names.flatMap((name, index) => headsOf(name, index * COST_OF_NEXT_NAME, canvas))
    : [stack([], 0)];
  const pill = chair ? [pillOf(chair, canvas)] : [];
  return bodiesOf(notes, names.length > 0, canvas).flatMap((body) =>
    heads.map((head) => stack([...head.rows, ...pill, ...body.rows], head.cost + body.cost, body.isBare)),
  );
}

function headsOf({ text, lang }: LocalText, cost: number, canvas: Canvas): readonly Block[] {
  const whole = rowOf('name', 'party', text, Infinity, canvas, lang);
  const broken = rowOf('name', 'party', text, whole.width * 0.6, canvas, lang);
  return [stack([whole], cost), ...(broken.lines.length > 1 ? [stack([broken], cost + COST_OF_BREAK)] : [])];
}

function bodiesOf(notes: readonly string[], isNamed: boolean, canvas: Canvas): readonly Block[] {
  const widths = NOTE_WIDTHS[widthClass(canvas.width)];
  if (!notes.length || !widths.length) return [stack([], 0, notes.length > 0)];
  const { size } = textStyle('partyDetail', widthClass(canvas.width), canvas.em);
  const full = widths.map((width, index) => {
    const rows = notes.map((note) => rowOf('detail', 'partyDetail', note, width * size, canvas));
    return stack(rows, index * COST_OF_NARROW_NOTE);
  });
  return isNamed ? [...full, stack([], COST_OF_SILENCE, true)] : full;
}

function pillOf(word: string, canvas: Canvas): Row {
  const row = rowOf('chair', 'partyDetail', word, Infinity, canvas);
  return { ...row, width: row.width + 2 * PILL_PADDING, height: row.height + 2 * GAP_BEFORE_NOTES };
}

function rowOf(kind: Row['kind'], role: TextRole, text: string, maxWidth: number, canvas: Canvas, lang?: string): Row {
  const set = textStyle(role, widthClass(canvas.width), canvas.em);
  const style = kind === 'chair' ? { ...set, weight: 650 } : set;
  return { kind, style, lang, ...wrapText(text, style, maxWidth, canvas.textWidth) };
}

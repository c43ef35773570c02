/** How a label may be worded, from the fullest to the barest. */
import type { LocalText } from '../../../locale/format.ts';
import type { Canvas } from '../../drawing.ts';
import { textStyle } from '../../type-scale.ts';
import { type WidthClass, widthClass } from '../../width-class.ts';
import { wrapText } from '../../wrap.ts';
import { type Block, type Row, stack, type Told } from './block.ts';

/** What there is to say. */
export interface Wording {
  /** The names to choose from, the preferred first; none for a place outside every party. */
  readonly names: readonly LocalText[];
  readonly notes: readonly string[];
  /** How many of the notes, the first ones, are of the secretariat. */
  readonly seats?: number;
  /** The word for the chair, empty for who does not hold it. */
  readonly chair: string;
}

/** Widest lines of notes by width class, as multiples of their size; a narrow map leaves notes to the list. */
const NOTE_WIDTHS: Readonly<Record<WidthClass, readonly number[]>> = { narrow: [], medium: [13, 9.5], wide: [16, 10] };
/** A name may also be broken to this share of its width. */
const BROKEN = 0.6;
const PILL_PADDING_X = 5;
const PILL_PADDING_Y = 1;
const PILL_GAP = 4;

const COST_OF_NEXT_NAME = 4;
const COST_OF_BREAK = 3;
const COST_OF_NARROW_NOTE = 10;
const COST_OF_SILENCE = 130;
/** The name with the secretariat in its shape reads better than all of it beyond the border. */
const COST_OF_SEAT_ALONE = 18;

/** Rather than a long leader, or one across others; but a list of a name or two is worth even less than such a leader. */
const COST_OF_NUMBER = 150;
const COST_OF_NUMBER_AMONG_FEW = 250;
const FEW = 12;
/** As wide as any number of a list that somebody reads, and as high as its digits. */
const SAMPLE = '88';
const DIGITS = 0.8;

/** The name as a number of the list. */
export function numberBlock(parties: number, canvas: Canvas): Block {
  const row = rowOf('name', { text: SAMPLE, lang: undefined }, Number.POSITIVE_INFINITY, canvas);
  const cost = parties > FEW ? COST_OF_NUMBER : COST_OF_NUMBER_AMONG_FEW;
  return { ...stack([{ ...row, height: DIGITS * row.style.size }], cost, 'none'), isNumber: true };
}

/** All blocks that say it. */
export function blocksOf({ names, notes, seats = 0, chair }: Wording, canvas: Canvas): readonly Block[] {
  const heads = names.flatMap((name, index) => headsOf(name, index * COST_OF_NEXT_NAME, canvas));
  const pill = chair ? [pillOf(chair, canvas)] : [];
  return bodiesOf(notes, seats, canvas).flatMap((body) =>
    heads.length
      ? heads.map((head) =>
          stack([...above(head.rows, pill), ...pill, ...body.rows], head.cost + body.cost, body.tells),
        )
      : body.rows.length
        ? [body]
        : [],
  );
}

/** Rows with room for the tails of their last letters over a pill. */
function above(rows: readonly Row[], pill: readonly Row[]): readonly Row[] {
  const last = rows.at(-1);
  return last && pill.length ? [...rows.slice(0, -1), { ...last, height: last.height + PILL_GAP }] : rows;
}

function headsOf(name: LocalText, cost: number, canvas: Canvas): readonly Block[] {
  const whole = rowOf('name', name, Number.POSITIVE_INFINITY, canvas);
  const broken = rowOf('name', name, whole.width * BROKEN, canvas);
  return [stack([whole], cost), ...(broken.lines.length > 1 ? [stack([broken], cost + COST_OF_BREAK)] : [])];
}

function bodiesOf(notes: readonly string[], seats: number, canvas: Canvas): readonly Block[] {
  if (!notes.length) return [stack([], 0)];
  const widths = NOTE_WIDTHS[widthClass(canvas.width)];
  const bodyOf = (told: readonly string[], cost: number, tells?: Told) =>
    widths.map((width, index) =>
      stack(
        told.map((text) => rowOf('detail', { text, lang: undefined }, width * styleOf('detail', canvas).size, canvas)),
        cost + index * COST_OF_NARROW_NOTE,
        tells,
      ),
    );
  return [
    ...bodyOf(notes, 0),
    ...(seats && seats < notes.length ? bodyOf(notes.slice(0, seats), COST_OF_SEAT_ALONE, 'secretariat') : []),
    stack([], widths.length && COST_OF_SILENCE, 'none'),
  ];
}

function pillOf(text: string, canvas: Canvas): Row {
  const row = rowOf('chair', { text, lang: undefined }, Number.POSITIVE_INFINITY, canvas);
  return { ...row, width: row.width + 2 * PILL_PADDING_X, height: row.height + 2 * PILL_PADDING_Y };
}

function rowOf(kind: Row['kind'], { text, lang }: LocalText, maxWidth: number, canvas: Canvas): Row {
  const style = styleOf(kind, canvas);
  return { kind, style, lang, ...wrapText(text, style, maxWidth, canvas.textWidth) };
}

function styleOf(kind: Row['kind'], { width, em }: Canvas) {
  const style = textStyle(kind === 'name' ? 'party' : 'partyDetail', widthClass(width), em);
  return kind === 'chair' ? { ...style, weight: 650 } : style;
}

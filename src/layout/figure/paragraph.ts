import type { TextWidth } from '../text-width.ts';
import type { PlacedLine, Words } from './words.ts';

export interface Paragraph {
  readonly lines: readonly PlacedLine[];
  /** Of the longest line, px. */
  readonly width: number;
  /** px */
  readonly height: number;
}

/** Half of what ascenders reach over descenders, in em, of the usual sans serif. */
const ABOVE_MIDDLE = 0.346;

/** The baseline of a line, from its top, px. */
export function baselineOf(leading: number, sizes: readonly number[]): number {
  return leading / 2 + ABOVE_MIDDLE * Math.max(0, ...sizes);
}

interface Piece {
  readonly words: Words;
  readonly text: string;
  /** Whether a space stands before it. */
  readonly isApart: boolean;
  /** px */
  readonly after: number;
}

/**
 * Words in lines, as many as it takes.
 *
 * @param maxWidth px
 * @param leading distance of baselines, px
 */
export function setParagraph(
  words: readonly Words[],
  maxWidth: number,
  leading: number,
  textWidth: TextWidth,
): Paragraph {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const piece of words.flatMap(piecesOf)) {
    const { size, weight } = piece.words;
    const line = lines.at(-1) ?? [];
    const space = piece.isApart && line.length ? textWidth(' ', size, weight) : 0;
    const width = textWidth(piece.text, size, weight) + piece.after;
    if (line.length && piece.isApart && used + space + width > maxWidth) {
      lines.push([piece]);
      used = width;
    } else {
      line.push(piece);
      used += space + width;
    }
  }
  const placed = lines.map((line, index) =>
    placeLine(line, index * leading + baselineOf(leading, sizesOf(line)), textWidth),
  );
  return {
    lines: placed.filter(({ words: written }) => written.length),
    width: Math.max(0, ...placed.map((line) => line.width)),
    height: lines.length * leading,
  };
}

function sizesOf(line: readonly Piece[]): readonly number[] {
  return line.map(({ words }) => words.size);
}

function piecesOf(words: Words, index: number, all: readonly Words[]): readonly Piece[] {
  const isOpen = /\s$/.test(all[index - 1]?.text ?? '');
  const found = [...words.text.matchAll(/(\s*)(\S+)/g)];
  return found.map(([, space, text = ''], place) => ({
    words,
    text,
    isApart: space !== '' || (place === 0 && isOpen),
    after: place === found.length - 1 ? (words.after ?? 0) : 0,
  }));
}

/** Neighbours of the same words are one text again. */
function placeLine(line: readonly Piece[], y: number, textWidth: TextWidth): PlacedLine {
  const words: Words[] = [];
  for (const { words: style, text, isApart } of line) {
    const last = words.at(-1);
    const space = last && isApart ? ' ' : '';
    if (last && isSame(last, style)) words[words.length - 1] = { ...last, text: last.text + space + text };
    // What leads somewhere begins and ends with a word.
    else if (last && style.href) words.splice(-1, 1, { ...last, text: last.text + space }, { ...style, text });
    else words.push({ ...style, text: space + text });
  }
  const width = words.reduce((sum, { text, size, weight }) => sum + textWidth(text, size, weight), 0);
  return { x: 0, y, width, words };
}

function isSame(a: Words, b: Words): boolean {
  return a.kind === b.kind && a.size === b.size && a.weight === b.weight && a.lang === b.lang && a.href === b.href;
}

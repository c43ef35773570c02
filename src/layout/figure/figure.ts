import type { Rect } from '../rect.ts';
import type { TextWidth } from '../text-width.ts';
import type { Block } from './block.ts';
import { setParagraph } from './paragraph.ts';
import { type PlacedSwatch, placeItems } from './place-items.ts';
import type { PlacedLine } from './words.ts';

/** A drawing with the words around it, as one picture. */
export interface Figure {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly swatches: readonly PlacedSwatch[];
  readonly pictures: readonly Rect[];
  readonly rules: readonly Rect[];
  /** In the accent's colour. */
  readonly bars: readonly Rect[];
  readonly direction: 'ltr' | 'rtl';
}

export interface FigureRoom {
  /** px */
  readonly width: number;
  readonly padding: { readonly block: number; readonly inline: number };
  readonly direction: 'ltr' | 'rtl';
  readonly textWidth: TextWidth;
}

interface Placed {
  readonly lines?: readonly PlacedLine[];
  readonly swatches?: readonly PlacedSwatch[];
  readonly pictures?: readonly Rect[];
  readonly rules?: readonly Rect[];
  readonly bars?: readonly Rect[];
  readonly height: number;
}

/** Places blocks under each other. */
export function layoutFigure(blocks: readonly Block[], room: FigureRoom): Figure {
  const { width, padding, direction } = room;
  const inner = width - 2 * padding.inline;
  let y = padding.block;
  const placed = blocks.map((block) => {
    y += block.gap;
    const one = placeBlock(block, inner, room);
    const top = y;
    y += one.height;
    return { one, top, left: block.kind === 'picture' && block.bleeds ? 0 : padding.inline };
  });
  const flip = <T extends { readonly x: number; readonly width: number }>(thing: T, isLine = false): T =>
    direction === 'rtl' ? { ...thing, x: width - thing.x - (isLine ? 0 : thing.width) } : thing;
  const all = <T extends { x: number; y: number; width: number }>(
    take: (one: Placed) => readonly T[] | undefined,
    isLine = false,
  ): readonly T[] =>
    placed.flatMap(({ one, top, left }) =>
      (take(one) ?? []).map((thing) => flip({ ...thing, x: thing.x + left, y: thing.y + top }, isLine)),
    );
  return {
    width,
    height: y + padding.block,
    lines: all(({ lines }) => lines, true),
    swatches: all(({ swatches }) => swatches),
    pictures: all(({ pictures }) => pictures),
    rules: all(({ rules }) => rules),
    bars: all(({ bars }) => bars),
    direction,
  };
}

const BAR = 4;

function placeBlock(block: Block, width: number, { textWidth }: FigureRoom): Placed {
  switch (block.kind) {
    case 'words':
      return setParagraph(block.words, Math.min(width, block.maxWidth ?? width), block.leading, textWidth);
    case 'items': {
      const { barRoom = 0 } = block;
      const items = placeItems(block, width - barRoom, textWidth);
      const shifted = <T extends { readonly x: number }>(thing: T): T => ({ ...thing, x: thing.x + barRoom });
      return {
        lines: items.lines.map(shifted),
        swatches: items.swatches.map(shifted),
        bars: barRoom ? [{ x: 0, y: 0, width: BAR, height: items.height }] : [],
        height: items.height,
      };
    }
    case 'picture':
      return { pictures: [{ x: 0, y: 0, width: block.width, height: block.height }], height: block.height };
    case 'room':
      return { height: 0 };
    default:
      return { rules: [{ x: 0, y: 0, width, height: 1 }], height: 1 };
  }
}

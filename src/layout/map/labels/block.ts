import { BASELINE } from '../../baseline.ts';
import type { Rect } from '../../rect.ts';
import { tenth } from '../../tenth.ts';
import type { TextStyle } from '../../wrap.ts';
import type { LabelRow } from '../layout.ts';

/** Lines of text set the same way. */
export interface Row {
  readonly kind: LabelRow['kind'];
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
  readonly lang?: string | undefined;
}

export type Told = 'all' | 'secretariat' | 'none';

/** What a label says, stacked. */
export interface Block {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
  /** How much worse than the fullest wording. */
  readonly cost: number;
  /** Of which of its sites the notes are told; the others need numbers. */
  readonly tells: Told;
  /** True where a number of the list stands for the name. */
  readonly isNumber?: boolean;
}

export type Anchor = LabelRow['text']['anchor'];

export function stack(rows: readonly Row[], cost: number, tells: Told = 'all'): Block {
  const width = Math.max(0, ...rows.map((row) => row.width));
  return { rows, width, height: rows.reduce((sum, { height }) => sum + height, 0), cost, tells };
}

const SHARES: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** The rows of a block in its box. */
export function placeRows(block: Block, box: Rect, anchor: Anchor): readonly LabelRow[] {
  let top = box.y;
  return block.rows.map((row) => {
    const x = box.x + SHARES[anchor] * (box.width - row.width);
    const placed = placeRow(row, x, top, anchor);
    top += row.height;
    return placed;
  });
}

function placeRow({ kind, lines, style, width, height, lang }: Row, x: number, y: number, side: Anchor): LabelRow {
  const anchor = kind === 'chair' ? 'middle' : side;
  const firstMiddle = y + (height - (lines.length - 1) * style.leading) / 2;
  return {
    kind,
    box: { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) },
    text: {
      ...style,
      x: tenth(x + SHARES[anchor] * width),
      y: tenth(firstMiddle + BASELINE * style.size),
      lines,
      anchor,
      lang,
    },
  };
}

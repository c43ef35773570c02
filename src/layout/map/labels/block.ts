import type { PlacedText } from '../../drawing.ts';
import type { Rect } from '../../rect.ts';
import type { TextStyle } from '../../wrap.ts';
import { tenth } from '../geometry.ts';

/** Lines of text set the same way. */
export interface Row {
  readonly kind: 'name' | 'chair' | 'detail';
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
  readonly lang?: string | undefined;
}

/** What a label says, stacked. */
export interface Block {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
  /** How much worse than the fullest wording. */
  readonly cost: number;
  /** True where the notes of its sites are left out, which then need numbers. */
  readonly isBare: boolean;
}

export type Anchor = PlacedText['anchor'];

/** Baseline of a line below its middle, as a share of the size: half the height of capitals. */
export const BASELINE = 0.36;
export const PILL_PADDING = 5;

export function stack(rows: readonly Row[], cost: number, isBare = false): Block {
  return {
    rows,
    width: Math.max(0, ...rows.map(({ width }) => width)),
    height: rows.reduce((sum, { height }) => sum + height, 0),
    cost,
    isBare,
  };
}

/** A row of a block in its box, as text and the box of its own. */
export interface PlacedRow {
  readonly kind: Row['kind'];
  readonly box: Rect;
  readonly text: PlacedText;
}

export function placeRows(block: Block, box: Rect, anchor: Anchor): readonly PlacedRow[] {
  let top = box.y;
  return block.rows.map((row) => {
    const placed = placeRow(row, box, top, anchor);
    top += row.height;
    return placed;
  });
}

const SHARES: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

function placeRow({ kind, lines, style, width, height, lang }: Row, box: Rect, y: number, anchor: Anchor): PlacedRow {
  const x = box.x + SHARES[anchor] * (box.width - width);
  const { size, weight, leading } = style;
  const isPill = kind === 'chair';
  const middle = y + (height - (lines.length - 1) * leading) / 2;
  return {
    kind,
    box: { x, y, width, height },
    text: {
      x: tenth(x + (isPill ? 0.5 : SHARES[anchor]) * width),
      y: tenth(middle + BASELINE * size),
      lines,
      size,
      weight,
      leading,
      anchor: isPill ? 'middle' : anchor,
      lang,
    },
  };
}

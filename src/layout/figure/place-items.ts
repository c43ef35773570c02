import type { TextWidth } from '../text-width.ts';
import type { FigureItem, Items, Swatch } from './block.ts';
import { baselineOf, type Paragraph, setParagraph } from './paragraph.ts';
import type { PlacedLine } from './words.ts';

export interface PlacedSwatch extends Swatch {
  readonly x: number;
  readonly y: number;
}

export interface PlacedItems {
  readonly lines: readonly PlacedLine[];
  readonly swatches: readonly PlacedSwatch[];
  /** px */
  readonly height: number;
}

/** Places items from 0, 0 within a width in px. */
export function placeItems(block: Items, width: number, textWidth: TextWidth): PlacedItems {
  return block.columns ? inColumns(block, block.columns, width, textWidth) : inRows(block, width, textWidth);
}

function inRows(block: Items, width: number, textWidth: TextWidth): PlacedItems {
  const { columnGap, rowGap } = block;
  const rows: Measured[][] = [];
  let x = 0;
  for (const item of block.items) {
    const paragraph = paragraphOf(item, block, width, textWidth);
    const full = indentOf(item, block) + paragraph.width;
    if (!rows.length || x + full > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ item, paragraph, x });
    x += full + columnGap;
  }
  const placed: PlacedItems[] = [];
  let y = 0;
  for (const row of rows) {
    placed.push(...placeRow(row, y, block));
    y += Math.max(...row.map(({ paragraph }) => paragraph.height)) + rowGap;
  }
  return joined(placed, y - rowGap);
}

interface Measured {
  readonly item: FigureItem;
  readonly paragraph: Paragraph;
  readonly x: number;
}

/** Items of a row stand on one baseline, whatever their sizes. */
function placeRow(row: readonly Measured[], y: number, block: Items): readonly PlacedItems[] {
  const baseline = ({ item }: Measured) =>
    baselineOf(
      leadingOf(item, block),
      item.words.map(({ size }) => size),
    );
  const lowest = Math.max(...row.map(baseline));
  return row.map((each) =>
    placeItem(each.item, each.paragraph, block, { x: each.x, y, lift: lowest - baseline(each) }),
  );
}

function leadingOf({ leading }: FigureItem, block: Items): number {
  return leading ?? block.leading;
}

function inColumns(block: Items, most: number, width: number, textWidth: TextWidth): PlacedItems {
  const { items, columnGap, rowGap } = block;
  const columnWidth = (width - (most - 1) * columnGap) / most;
  const rows = Math.ceil(items.length / most);
  const placed: PlacedItems[] = [];
  let height = 0;
  for (let column = 0; column < most; column += 1) {
    const x = column * (columnWidth + columnGap);
    let y = 0;
    for (const item of items.slice(column * rows, (column + 1) * rows)) {
      const paragraph = paragraphOf(item, block, columnWidth, textWidth);
      const full = rowHeight(item, paragraph, block);
      const inset = block.touch ? (full - paragraph.height) / 2 : 0;
      placed.push(placeItem(item, paragraph, block, { x, y: y + inset, lift: 0 }));
      y += full + rowGap;
    }
    height = Math.max(height, y - rowGap);
  }
  return joined(placed, height);
}

function rowHeight({ swatch }: FigureItem, { height }: Paragraph, { touch }: Items): number {
  const held = Math.max(height, swatch?.height ?? 0);
  return touch ? Math.max(touch.least, held + 2 * touch.padding) : held;
}

function paragraphOf(item: FigureItem, block: Items, width: number, textWidth: TextWidth): Paragraph {
  return setParagraph(item.words, width - indentOf(item, block), leadingOf(item, block), textWidth);
}

function indentOf({ swatch }: FigureItem, { swatchGap }: Items): number {
  return swatch ? swatch.width + swatchGap : 0;
}

function placeItem(
  item: FigureItem,
  { lines, height }: Paragraph,
  block: Items,
  { x, y, lift }: { readonly x: number; readonly y: number; readonly lift: number },
): PlacedItems {
  const { swatch } = item;
  const indent = indentOf(item, block);
  return {
    lines: lines.map((each) => ({ ...each, x: x + indent + each.x, y: y + lift + each.y })),
    swatches: swatch ? [{ ...swatch, x, y: y + (leadingOf(item, block) - swatch.height) / 2 }] : [],
    height,
  };
}

function joined(placed: readonly PlacedItems[], height: number): PlacedItems {
  return {
    lines: placed.flatMap(({ lines }) => lines),
    swatches: placed.flatMap(({ swatches }) => swatches),
    height,
  };
}

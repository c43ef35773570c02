import type { Block } from '../layout/figure/block.ts';
import { type Figure, layoutFigure } from '../layout/figure/figure.ts';
import { joinFigures } from '../layout/figure/join-figures.ts';
import { CARD_ROOM } from './card.ts';
import { type Composition, footOf, headOf } from './compose.ts';
import { drawMap } from './draw-map.ts';
import { setStage } from './stage.ts';
import { typeSizes } from './type-sizes.ts';
import type { WidgetRequest } from './widget.ts';

/** Where the map begins, and how wide its words are with their padding, px. */
const COLUMN = { width: 292, words: 302 } as const;

/** px */
const FOOT_PADDING = 12;

/** Room that a list may lack, px: the card is made smaller by it, and with more its words would be too small to read. */
const MOST_LACKING = 0.2 * CARD_ROOM.height;

/** From the top of what stands under the map to the line that it begins with, px. */
const TO_RULE = FOOT_PADDING + 12;

/** The map as a card: beside a column of its words it reaches to the edges, over its sources. */
export function composeMapCard(request: WidgetRequest): Composition | undefined {
  const { language, textWidth } = request;
  const stageOf = setStage(request);
  if (!stageOf) return undefined;
  const { inline, block } = typeSizes(request).padding;
  const set = (blocks: readonly Block[], width: number, padding: number) =>
    layoutFigure(blocks, { width, padding: { inline, block: padding }, direction: language.direction, textWidth });
  const isMirrored = language.direction === 'rtl';
  const compose = (size: Size, mapHeight: number, hasNumbers = true) => {
    const stage = stageOf({ width: size.width - COLUMN.width, height: mapHeight });
    const drawn = drawMap(stage, { keepsHeight: true, hasNumbers, listWidth: COLUMN.words });
    const { footer, blocks } = footOf(stage, drawn);
    const below = set(blocks, size.width, FOOT_PADDING);
    const head = headOf(stage, drawn);
    const all = drawn.belowBlocks;
    // What has no room beside the map is on the page that the card leads to; what a number on it stands for goes last.
    const lists = hasNumbers ? [all, flowing(all), listOf(all), flowing(listOf(all))] : [[]];
    const columns = lists.map((list) => set([...head, ...list], COLUMN.words, block));
    const room = size.height - below.height + block;
    const above = columns.find((column) => column.height <= room) ?? (columns.at(-1) as Figure);
    return { stage, drawn, footer, below, above, size, lacking: Math.max(0, above.height - room) };
  };
  const fill = (size: Size, hasNumbers = true) => {
    const { below } = compose(size, size.height, hasNumbers);
    return compose(size, size.height - below.height + TO_RULE, hasNumbers);
  };
  const full = fill(CARD_ROOM);
  const { stage, drawn, footer, below, above, size } = !full.lacking
    ? full
    : full.lacking <= MOST_LACKING
      ? fill(larger(CARD_ROOM, full.lacking))
      : fill(CARD_ROOM, false);
  const height = Math.max(size.height, above.height + below.height - block);
  const words = joinFigures(
    [
      { figure: above, x: isMirrored ? size.width - COLUMN.words : 0, y: 0 },
      { figure: below, x: 0, y: height - below.height },
    ],
    { width: size.width, height },
  );
  const picture = { x: isMirrored ? 0 : COLUMN.width, y: 0, width: drawn.width, height: drawn.height };
  return { stage, drawn, footer, figure: { ...words, pictures: drawn.isEmpty ? [] : [picture] } };
}

/** px */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the same shape. @param more px of height */
function larger({ width, height }: Size, more: number): Size {
  return { width: width * (1 + more / height), height: height + more };
}

/** In lines instead of columns, which takes less room. */
function flowing(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'items' ? { ...block, columns: 0 } : block));
}

/** Without the parties that are not on the map, which have a heading of their own. */
function listOf(blocks: readonly Block[]): readonly Block[] {
  const heading = blocks.findIndex(({ kind }) => kind === 'words');
  return heading < 0 ? blocks : blocks.slice(0, heading);
}

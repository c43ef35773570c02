import type { Block } from '../layout/figure/block.ts';
import { layoutFigure } from '../layout/figure/figure.ts';
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
  const compose = (mapHeight: number, hasNumbers = true) => {
    const stage = stageOf({ width: CARD_ROOM.width - COLUMN.width, height: mapHeight });
    const drawn = drawMap(stage, { keepsHeight: true, hasNumbers });
    const { footer, blocks } = footOf(stage, drawn);
    const below = set(blocks, CARD_ROOM.width, FOOT_PADDING);
    const head = headOf(stage, drawn);
    // What has no room beside the map is on the page that the card leads to; what a number on it stands for goes last.
    const columns = [drawn.belowBlocks, listOf(drawn.belowBlocks)].map((list) =>
      set([...head, ...list], COLUMN.words, block),
    );
    const room = CARD_ROOM.height - below.height + block;
    const above = columns.find((column) => column.height <= room);
    return { stage, drawn, footer, below, head, above };
  };
  const first = compose(CARD_ROOM.height);
  const mapHeight = CARD_ROOM.height - first.below.height + TO_RULE;
  const full = compose(mapHeight);
  const {
    stage,
    drawn,
    footer,
    below,
    head,
    above = set(head, COLUMN.words, block),
  } = full.above ? full : compose(mapHeight, false);
  const height = Math.max(CARD_ROOM.height, above.height + below.height - block);
  const words = joinFigures(
    [
      { figure: above, x: isMirrored ? CARD_ROOM.width - COLUMN.words : 0, y: 0 },
      { figure: below, x: 0, y: height - below.height },
    ],
    { width: CARD_ROOM.width, height },
  );
  const picture = { x: isMirrored ? 0 : COLUMN.width, y: 0, width: drawn.width, height: drawn.height };
  return { stage, drawn, footer, figure: { ...words, pictures: drawn.isEmpty ? [] : [picture] } };
}

/** Without the parties that are not on the map, which have a heading of their own. */
function listOf(blocks: readonly Block[]): readonly Block[] {
  const heading = blocks.findIndex(({ kind }) => kind === 'words');
  return heading < 0 ? blocks : blocks.slice(0, heading);
}

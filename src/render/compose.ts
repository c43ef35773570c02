import { resolveLink } from '../element/links.ts';
import type { Block } from '../layout/figure/block.ts';
import { type Figure, layoutFigure } from '../layout/figure/figure.ts';
import type { FooterFacts } from '../layout/footer.ts';
import { CARD_ROOM } from './card.ts';
import { controlsHeight, type PageButtons } from './controls.ts';
import { drawMap } from './draw-map.ts';
import { drawRotation } from './draw-rotation.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Drawn } from './drawn.ts';
import { footerBlocks, headerBlocks, pageFooterBlocks } from './frame-blocks.ts';
import { reservedHeight } from './reserve.ts';
import { type Draw, type Stage, setStage } from './stage.ts';
import { typeSizes } from './type-sizes.ts';
import { omittedOf, type Room, type WidgetName, type WidgetRequest } from './widget.ts';

/** A widget that is drawn, and how its words lie around the drawing. */
export interface Composition {
  readonly stage: Stage;
  readonly drawn: Drawn;
  readonly figure: Figure;
  readonly footer: FooterFacts;
}

const DRAW: Readonly<Record<WidgetName, Draw>> = { map: drawMap, timeline: drawTimeline, rotation: drawRotation };

/** Of those who have published the sources, whom a picture names: nearly always all. */
const MOST_NAMED = 24;
const MOST_ON_CARD = 6;

/** Lengths are sums of fractions of a px. */
const ROUNDING = 0.02;

/** A drawing changes the words around it, and these the room for it. */
const MOST_PASSES = 6;

/** A map without padding of its own lies under words that have one. */
const NARROW = 480;

/** px above a drawing */
const PLOT_GAP = 12;

/** The widest line of the heading, in digits of its size: `ch`, as CSS has it. */
const MEASURE = 66;

/**
 * Draws a widget in the room that its height leaves for the drawing, as an element does.
 *
 * @param page what stands on a page under the words; undefined for a picture
 * @returns undefined where the dataset has none of the networks
 */
export function compose(request: WidgetRequest, page?: PageButtons): Composition | undefined {
  const stageOf = setStage(request);
  if (!stageOf) return undefined;
  const { stage, drawn } = settle(request, stageOf, page);
  const { footer } = footOf(stage, drawn, page);
  const figure = request.isBare
    ? figureOf(stage, drawn, drawn.leadBlocks, [])
    : framed(stage, drawn, page, page ? 'folded' : request.isCard ? MOST_ON_CARD : MOST_NAMED);
  return { stage, drawn, figure, footer };
}

type Set = Pick<Composition, 'stage' | 'drawn'>;

/** The drawing and the words around it leave each other room: they are set again until neither changes. */
function settle(request: WidgetRequest, stageOf: (room: Room) => Stage, page: PageButtons | undefined): Set {
  const { widget, width, em, isCard = false } = request;
  const reserved = isCard ? CARD_ROOM.height : reservedHeight(widget, width, em);
  const inner = bleeds(request) ? width : width - 2 * typeSizes(request).padding.inline;
  const seen: number[] = [];
  let height = reserved * FIRST_GUESS;
  for (;;) {
    const stage = stageOf({ width: inner, height });
    const drawn = DRAW[widget](stage);
    const figure = framed(stage, drawn, page, isCard ? MOST_ON_CARD : 'folded');
    const buttons = page ? controlsHeight(request, drawn, page) : 0;
    const left = Math.max(0, Math.floor(reserved - (figure.height - drawn.height) - buttons + ROUNDING));
    if (left === height || seen.length === MOST_PASSES - 1) return { stage, drawn };
    height = seen.includes(left) ? Math.min(...seen, left) : left;
    seen.push(left);
  }
}

/** Who has published the sources: folded as in an element, or up to how many of them. */
type Named = number | 'folded';

/** A drawing with all its words. */
function framed(stage: Stage, drawn: Drawn, page: PageButtons | undefined, named: Named): Figure {
  return figureOf(stage, drawn, headOf(stage, drawn), footOf(stage, drawn, page, named).blocks);
}

function figureOf({ request }: Stage, drawn: Drawn, above: readonly Block[], under: readonly Block[]): Figure {
  const { width, language, textWidth } = request;
  const { padding } = typeSizes(request);
  const picture = {
    kind: 'picture',
    gap: above.length ? PLOT_GAP : 0,
    width: drawn.width,
    height: drawn.height,
    bleeds: bleeds(request),
  } as const;
  const [first, ...others] = above;
  const head = first ? [{ ...first, gap: 0 }, ...others] : [];
  const blocks = [...head, picture, ...drawn.belowBlocks, ...under];
  return layoutFigure(blocks, { width, padding, direction: language.direction, textWidth });
}

function bleeds({ widget, width }: WidgetRequest): boolean {
  return widget === 'map' && width < NARROW;
}

/** Draws a widget alone in a room of this size. */
export function drawIn(request: WidgetRequest, room: Room): Drawn | undefined {
  const stage = setStage(request)?.(room);
  return stage && DRAW[request.widget](stage);
}

/** Of the whole height. */
const FIRST_GUESS = 0.6;

function factsOf(
  { contexts: [{ network, citations, format }], request }: Stage,
  drawn: Drawn,
  page: PageButtons | undefined,
): FooterFacts {
  const { dataset, options } = request;
  return {
    dataset,
    asOf: network.asOf,
    citations,
    omitted: omittedOf(request, format),
    // How many there are is said where a picture has not all of them.
    captions: [...(drawn.hidden && !page ? [drawn.summary] : []), ...(options.noCaption ? [] : drawn.captions)],
    isTable: false,
    hasSwitch: page?.hasSwitch ?? false,
  };
}

/** Heading and key. */
export function headOf({ request }: Stage, { headline, leadBlocks }: Drawn): readonly Block[] {
  const measure = MEASURE * request.textWidth('0', request.em, 400);
  return [...headerBlocks(headline, typeSizes(request), measure), ...leadBlocks];
}

/** What stands under a drawing: a card and a picture name some who have published the sources, a page folds them. */
export function footOf(
  stage: Stage,
  drawn: Drawn,
  page?: PageButtons,
  named: Named = MOST_ON_CARD,
): { readonly footer: FooterFacts; readonly blocks: readonly Block[] } {
  const { contexts, request } = stage;
  const footer = factsOf(stage, drawn, page);
  const resolve = (url: string) => resolveLink(url, request.base);
  const [{ format }] = contexts;
  const sizes = typeSizes(request);
  const blocks =
    named === 'folded'
      ? pageFooterBlocks(footer, format, resolve, sizes)
      : footerBlocks(footer, format, resolve, { sizes, mostNamed: named });
  return { footer, blocks };
}

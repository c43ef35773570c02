import { resolveLink } from '../element/links.ts';
import { type Figure, layoutFigure } from '../layout/figure/figure.ts';
import type { FooterFacts } from '../layout/footer.ts';
import { drawMap } from './draw-map.ts';
import { drawRotation } from './draw-rotation.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Drawn } from './drawn.ts';
import { footerBlocks, headerBlocks, type SourcesForm } from './frame-blocks.ts';
import { reservedHeight } from './reserve.ts';
import { type Draw, type Stage, setStage } from './stage.ts';
import { typeSizes } from './type-sizes.ts';
import type { Room, WidgetName, WidgetRequest } from './widget.ts';

/** The buttons under the words of a widget on a page. */
export interface PageButtons {
  readonly hasSwitch: boolean;
  readonly hasMenu: boolean;
}

/** A widget that is drawn, and how its words lie around the drawing. */
export interface Composition {
  readonly stage: Stage;
  readonly drawn: Drawn;
  readonly figure: Figure;
  readonly footer: FooterFacts;
}

const DRAW: Readonly<Record<WidgetName, Draw>> = { map: drawMap, timeline: drawTimeline, rotation: drawRotation };

/** Lengths are sums of fractions of a px. */
const ROUNDING = 0.02;

/** A drawing changes the words around it, and these the room for it. */
const MOST_PASSES = 6;

/** A map without padding of its own lies under words that have one. */
const NARROW = 480;

/** px above a drawing */
const PLOT_GAP = 12;

/** Of a button under the words with its margin, px. */
const BUTTON = 36;
const BESIDE_BUTTON = 28;

/** The same of the one that shows more. */
const EXPANDER = 40;

/** The widest line of the heading, in digits of its size: `ch`, as CSS has it. */
const MEASURE = 66;

/**
 * Draws a widget in the room that its height leaves for the drawing, as an element does.
 *
 * @param page what stands on a page under the words; undefined for a picture
 * @returns undefined where the dataset has none of the networks
 */
export function compose(request: WidgetRequest, page?: PageButtons): Composition | undefined {
  const { widget, width, em, language, textWidth } = request;
  const stageOf = setStage(request);
  if (!stageOf) return undefined;
  const reserved = request.height ?? reservedHeight(widget, width, em);
  let height = reserved * FIRST_GUESS;
  let composed: Composition | undefined;
  const seen: number[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const bleeds = widget === 'map' && width < NARROW;
    const { padding } = typeSizes(width, em, true);
    const room = { width: bleeds ? width : width - 2 * padding.inline, height };
    const stage = stageOf(room);
    const drawn = DRAW[widget](stage);
    const footer = factsOf(stage, drawn, page);
    const figureOf = (form: SourcesForm) =>
      layoutFigure(blocksOf(stage, drawn, footer, bleeds, form), {
        width,
        padding,
        direction: language.direction,
        textWidth,
      });
    const figure = figureOf('folded');
    composed = { stage, drawn, figure: request.height === undefined ? figureOf('named') : figure, footer };
    const buttons = page ? buttonsHeight(request, page) + (drawn.hidden ? EXPANDER : 0) : 0;
    const left = Math.max(0, Math.floor(reserved - (figure.height - drawn.height) - buttons + ROUNDING));
    if (left === height) break;
    height = seen.includes(left) ? Math.min(...seen, left) : left;
    seen.push(left);
  }
  return composed;
}

/** Draws a widget alone in a room of this size. */
export function drawIn(request: WidgetRequest, room: Room): Drawn | undefined {
  const stage = setStage(request)?.(room);
  return stage && DRAW[request.widget](stage);
}

/** Of the whole height. */
const FIRST_GUESS = 0.6;

/** Of the buttons for table and menu, which stand in one row where there is room. */
function buttonsHeight({ language, width, em, textWidth }: WidgetRequest, { hasSwitch, hasMenu }: PageButtons): number {
  if (!hasSwitch || !hasMenu) return hasSwitch || hasMenu ? BUTTON : 0;
  const { padding, footer } = typeSizes(width, em, true);
  const size = Math.max(11.5, 1.05 * footer.size);
  const { showTable, share } = language.messages;
  const wide = [showTable, share].reduce((sum, words) => sum + textWidth(words, size, 600) + BESIDE_BUTTON, 0);
  return wide > width - 2 * padding.inline ? 2 * BUTTON : BUTTON;
}

function factsOf(
  { contexts: [{ network, citations }], request }: Stage,
  drawn: Drawn,
  page: PageButtons | undefined,
): FooterFacts {
  const { dataset, omissions, options } = request;
  return {
    dataset,
    asOf: network.asOf,
    citations,
    omissions,
    // How many there are is said where a picture has not all of them.
    captions: [...(drawn.hidden && !page ? [drawn.summary] : []), ...(options.noCaption ? [] : drawn.captions)],
    isTable: false,
    hasSwitch: page?.hasSwitch ?? false,
  };
}

function blocksOf({ contexts, request }: Stage, drawn: Drawn, footer: FooterFacts, bleeds: boolean, form: SourcesForm) {
  const sizes = typeSizes(request.width, request.em, true);
  const resolve = (url: string) => resolveLink(url, request.base);
  return [
    ...headerBlocks(drawn.headline, sizes, MEASURE * request.textWidth('0', request.em, 400)),
    ...drawn.leadBlocks,
    { kind: 'picture', gap: PLOT_GAP, width: drawn.width, height: drawn.height, bleeds } as const,
    ...drawn.belowBlocks,
    ...footerBlocks(footer, contexts[0].format, resolve, sizes, form),
  ];
}

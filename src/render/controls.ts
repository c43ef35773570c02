/**
 * The room that the controls of a widget take on a page: what the style sheets of the elements say of them, once more. The browser
 * sets an element's controls, and those that wait for a script have to take the same room; a test compares the two.
 */
import { nothing } from 'lit';
import { Formatter } from '../locale/format.ts';
import type { Drawn, Tools } from './drawn.ts';
import type { MarkupElement } from './markup/element.ts';
import { parseMarkup } from './markup/parse.ts';
import { serialize } from './markup/serialize.ts';
import { typeSizes } from './type-sizes.ts';
import type { WidgetRequest } from './widget.ts';

/** The controls of a widget on a page. */
export interface PageButtons {
  readonly hasSwitch: boolean;
  readonly hasMenu: boolean;
  /** Those of the drawing, such as filters and a strip of all time. */
  readonly hasTools: boolean;
}

/** px */
const GAP = 8;
const LEAST = 32;
const BORDER = 1;
const BODY = 1.4;

/** Of a small button under the words: with its margin, and what it is wider than its words, px. */
const SWITCH = 36;
const BESIDE_SWITCH = 28;

/** Where the search has a row of its own, px. */
const NARROW = 480;

/** Of the strip of all time, px, and of those in em the least width. */
const STRIP = { margin: 6, height: 34, least: 12 } as const;

/** In em of itself, the least width of a field. */
const FIELD = 8;

/** px */
const FILTERS_MARGIN = 10;

/** A thing in a row, px. */
interface Box {
  readonly width: number;
  readonly height: number;
}

/** Of all controls that stand on a page, px. */
export function controlsHeight(request: WidgetRequest, drawn: Drawn, page: PageButtons): number {
  const { tools } = drawn;
  const inPage = tools && page.hasTools ? filtersHeight(request, tools) + navigationHeight(request, tools) : 0;
  return switchesHeight(request, page) + inPage + expandingHeight(request, drawn, page);
}

/** Of the buttons for table and menu, which stand in one row where there is room. */
function switchesHeight({ language, width, em, textWidth }: WidgetRequest, page: PageButtons): number {
  const { hasSwitch, hasMenu } = page;
  if (!hasSwitch || !hasMenu) return hasSwitch || hasMenu ? SWITCH : 0;
  const { padding, footer } = typeSizes({ width, em });
  const size = Math.max(11.5, 1.05 * footer.size);
  const { showTable, share } = language.messages;
  const wide = [showTable, share].reduce((sum, words) => sum + textWidth(words, size, 600) + BESIDE_SWITCH, 0);
  return wide > width - 2 * padding.inline ? 2 * SWITCH : SWITCH;
}

function filtersHeight(request: WidgetRequest, { filters }: Tools): number {
  const [row] = elementsOf(filters);
  if (!row) return 0;
  const [size, room] = [sizeOf(request), roomOf(request)];
  const height = heightOf(size);
  const boxes = row.elements.map(({ name }, index) => {
    const isAlone = index === 0 && request.width < NARROW;
    // The last says how many match, and nothing yet.
    return name === 'span' ? { width: 0, height: 0 } : { width: isAlone ? room : FIELD * size, height };
  });
  return FILTERS_MARGIN + wrappedHeight(boxes, room);
}

function navigationHeight(request: WidgetRequest, { navigation }: Tools): number {
  if (navigation === nothing) return 0;
  const strip = { width: STRIP.least * request.em, height: STRIP.height };
  const buttons = buttonsIn(navigation).map((words) => buttonOf(words, 9, request));
  const between = 6;
  const all = {
    width: buttons.reduce((sum, { width }) => sum + width + between, -between),
    height: heightOf(sizeOf(request)),
  };
  return STRIP.margin + wrappedHeight(buttons.length ? [strip, all] : [strip], roomOf(request));
}

/** Of what turns pages and shows more. */
function expandingHeight(request: WidgetRequest, drawn: Drawn, page: PageButtons): number {
  const { hidden, tools } = drawn;
  const pages = tools && page.hasTools ? buttonsIn(tools.pages) : [];
  const boxes = [...pages, ...(hidden ? [expanderWords(drawn, request)] : [])].map((words) => {
    const { width, height } = buttonOf(words, pages.length ? 7 : 12, request);
    return { width, height: height + GAP };
  });
  return boxes.length ? wrappedHeight(boxes, roomOf(request)) : 0;
}

/** What the button says that shows more of the entries or rows. */
export function expanderWords({ hidden, total, tools }: Drawn, { language, locale }: WidgetRequest): string {
  const format = new Formatter(language, locale);
  return tools?.more ?? (hidden ? language.messages.showAll({ count: format.number(total) }) : '');
}

function buttonOf(words: string, padding: number, request: WidgetRequest): Box {
  const size = sizeOf(request);
  // One without words has a drawing of 12 px.
  const inner = words ? request.textWidth(words, size, 600) : 12;
  return { width: Math.max(LEAST, inner + 2 * (padding + BORDER)), height: heightOf(size) };
}

function heightOf(size: number): number {
  return Math.max(LEAST, size * BODY + 2 * (4 + BORDER));
}

function sizeOf({ em }: WidgetRequest): number {
  return Math.max(12, 0.8125 * em);
}

function roomOf({ width, em }: WidgetRequest): number {
  return width - 2 * typeSizes({ width, em }).padding.inline;
}

/** As many in a row as it holds. */
function wrappedHeight(boxes: readonly Box[], room: number): number {
  let [x, row, sum] = [0, 0, 0];
  for (const [index, { width, height }] of boxes.entries()) {
    const isNext = index > 0 && x + GAP + width > room;
    if (isNext) sum += row + GAP;
    x = index > 0 && !isNext ? x + GAP + width : width;
    row = isNext ? height : Math.max(row, height);
  }
  return sum + row;
}

function elementsOf(piece: unknown): readonly MarkupElement[] {
  return parseMarkup(serialize(piece)).elements;
}

/** The words of all buttons, in order. */
function buttonsIn(piece: unknown): readonly string[] {
  return [...parseMarkup(serialize(piece)).all()].filter(({ name }) => name === 'button').map(wordsOf);
}

function wordsOf({ children }: MarkupElement): string {
  return children
    .filter((child) => typeof child === 'string' && !child.startsWith('<!--'))
    .join('')
    .trim();
}

import { rectPath } from './outline.ts';
import { traceDrawing, traceHatches } from './trace-drawing.ts';
import { Colours } from './trace-style.ts';
import { traceLines } from './trace-text.ts';
import type { Piece, Shape, Stroke, Tracing } from './tracing.ts';

/** What a reader acts with, what only a screen reader is told, and what was opened for a moment: no part of the picture. */
const LEFT_OUT =
  'button, input, select, label, details:not([open]) > :not(summary), slot[name="footer"], .spoken, .sharing, .expanding, .filters, .time-navigation, .entry-tools, [part="detail"], [part="map-zoom"]';

/** More room than this between two pieces, px, is where something was left out. */
const GAP = 16;

/** A widget as it is seen now, without what a reader acts with: heading, key, drawing and sources. */
export function traceWidget(root: ShadowRoot): Tracing | undefined {
  const widget = root.querySelector('.widget');
  const drawing = root.querySelector('.drawing');
  if (!widget || !drawing) return undefined;
  const colours = new Colours();
  const box = widget.getBoundingClientRect();
  const style = getComputedStyle(widget);
  const blocks = [...widget.children].flatMap((child) => {
    const pieces = traceNode(child, { left: box.left, top: box.top, colours });
    return pieces.length ? [{ pieces, ...extentOf(child, box.top) }] : [];
  });
  const padding = Number.parseFloat(style.paddingTop);
  const { pieces, height } = stacked(blocks, padding);
  return {
    width: box.width,
    height,
    title: headingOf(root),
    summary: drawing.getAttribute('aria-label') ?? '',
    lang: widget.getAttribute('lang') ?? '',
    ground: colours.read(style.backgroundColor) ?? 'rgb(255, 255, 255)',
    hatches: traceHatches(root, colours),
    pieces,
  };
}

/** The widget's heading, or what the page has put in its place. */
export function headingOf(root: ShadowRoot): string {
  const slot = root.querySelector<HTMLSlotElement>('slot[name="heading"]');
  const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
  return nodes
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Where the picture begins on the screen, px, and who reads its colours. */
interface Corner {
  readonly left: number;
  readonly top: number;
  readonly colours: Colours;
}

function traceNode(node: Node, corner: Corner): readonly Piece[] {
  const { left, top, colours } = corner;
  if (node instanceof Text) return traceLines(node, left, top, colours);
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return [];
  if (node instanceof SVGSVGElement) return [traceDrawing(node, left, top, colours)];
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility !== 'visible') return [];
  const children = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [...node.childNodes];
  const inner = children.flatMap((child) => traceNode(child, corner));
  return inner.length ? [...traceBox(node, style, corner), ...inner] : [];
}

const SIDES = ['Left', 'Right', 'Top', 'Bottom'] as const;

/** The ground of an element, and its borders. */
function traceBox(element: Element, style: CSSStyleDeclaration, { left, top, colours }: Corner): readonly Shape[] {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x - left, box.y - top];
  const { width, height } = box;
  const fill = colours.read(style.backgroundColor);
  const borders = SIDES.flatMap((side) => {
    const thickness = style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]);
    const paint = thickness ? colours.read(style[`border${side}Color`]) : undefined;
    return paint === undefined ? [] : [{ side, thickness, paint }];
  });
  const [first] = borders;
  const isFramed = first && borders.length === SIDES.length;
  const thickness = isFramed ? first.thickness : 0;
  const rounding = radiusOf(style, Math.min(width, height)) - thickness / 2;
  const whole = shapeOf(
    rectPath(
      { x: x + thickness / 2, y: y + thickness / 2, width: width - thickness, height: height - thickness },
      Math.max(0, rounding),
    ),
    fill,
    isFramed ? { paint: first.paint, thickness, dashes: [], cap: 'butt', join: 'miter' } : undefined,
  );
  const sides = borders.map((border) => {
    const isUpright = border.side === 'Left' || border.side === 'Right';
    const path = rectPath({
      x: border.side === 'Right' ? x + width - border.thickness : x,
      y: border.side === 'Bottom' ? y + height - border.thickness : y,
      width: isUpright ? border.thickness : width,
      height: isUpright ? height : border.thickness,
    });
    return shapeOf(path, border.paint);
  });
  return [...(fill !== undefined || isFramed ? [whole] : []), ...(isFramed ? [] : sides)];
}

/** @param side the shorter one, px */
function radiusOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration, side: number): number {
  return radius.endsWith('%') ? (Number.parseFloat(radius) / 100) * side : Number.parseFloat(radius);
}

function shapeOf(path: string, fill: string | undefined, stroke?: Stroke): Shape {
  return { kind: 'shape', path, isEvenOdd: false, isStrokeUnder: false, fill, stroke, opacity: 1 };
}

interface Block {
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly bottom: number;
}

function extentOf(element: Element, top: number): { readonly top: number; readonly bottom: number } {
  const shown = element.classList.contains('footer') ? (element.querySelector('.credits') ?? element) : element;
  const box = shown.getBoundingClientRect();
  return { top: element.getBoundingClientRect().top - top, bottom: box.bottom - top };
}

/** Blocks one under the other, closed up where something was left out between them. */
function stacked(
  blocks: readonly Block[],
  padding: number,
): { readonly pieces: readonly Piece[]; readonly height: number } {
  let end = 0;
  let height = padding;
  const pieces = blocks.flatMap((block, index) => {
    const gap = index ? Math.min(block.top - end, GAP) : 0;
    const dy = height + gap - block.top;
    end = block.bottom;
    height = block.bottom + dy;
    return block.pieces.map((piece) => movedDown(piece, dy));
  });
  return { pieces, height: height + padding };
}

function movedDown(piece: Piece, dy: number): Piece {
  if (piece.kind !== 'shape') return { ...piece, y: piece.y + dy };
  // A path of the page begins with the only point of it that is not relative to another.
  return { ...piece, path: piece.path.replace(/^M(\S+) ([^a-z]+)/, (_start, x, y) => `M${x} ${Number(y) + dy}`) };
}

import { outlineOf } from './outline.ts';
import { type Colours, fillOf, fontOf, strokeOf } from './trace-style.ts';
import type { Hatch, Shape, Sheet, Words } from './tracing.ts';

/** A drawing as it is seen, with its styles written out; `left` and `top` are where the picture begins on the screen. */
export function traceDrawing(svg: SVGSVGElement, left: number, top: number, colours: Colours): Sheet {
  const box = svg.getBoundingClientRect();
  const units = svg.viewBox.baseVal.width || box.width;
  const style = getComputedStyle(svg);
  const ground = colours.read(style.backgroundColor);
  const pieces = [...svg.children].flatMap((child) => traceElement(child, 1, colours));
  const scale = box.width / units || 1;
  return {
    kind: 'sheet',
    x: box.left - left,
    y: box.top - top,
    width: box.width,
    height: box.height,
    scale,
    isClipped: style.overflowX !== 'visible',
    pieces: ground ? [groundOf(box.width / scale, box.height / scale, ground), ...pieces] : pieces,
  };
}

function groundOf(width: number, height: number, fill: string): Shape {
  const path = `M0 0h${width}v${height}h${-width}z`;
  return { kind: 'shape', path, isEvenOdd: false, isStrokeUnder: false, fill, stroke: undefined, opacity: 1 };
}

function traceElement(element: Element, around: number, colours: Colours): readonly (Shape | Words)[] {
  if (element.localName === 'pattern') return [];
  const style = getComputedStyle(element);
  if (style.display === 'none') return [];
  const opacity = around * Number(style.opacity);
  if (element instanceof SVGTextElement) return traceText(element, opacity, colours);
  const shape = style.visibility === 'visible' ? traceShape(element, style, opacity, colours) : undefined;
  return shape ? [shape] : [...element.children].flatMap((child) => traceElement(child, opacity, colours));
}

function traceShape(
  element: Element,
  style: CSSStyleDeclaration,
  opacity: number,
  colours: Colours,
): Shape | undefined {
  const path = outlineOf(element);
  // A line encloses nothing, whatever its style says.
  const fill = element instanceof SVGLineElement ? undefined : fillOf(style, colours);
  const stroke = strokeOf(style, colours);
  if (!path || (fill === undefined && !stroke)) return undefined;
  return {
    kind: 'shape',
    path,
    isEvenOdd: style.fillRule === 'evenodd',
    isStrokeUnder: style.paintOrder.startsWith('stroke'),
    fill,
    stroke,
    opacity,
  };
}

/** Each line of a text stands in a `tspan` of its own, or there is but one. */
function traceText(element: SVGTextElement, opacity: number, colours: Colours): readonly Words[] {
  const lines = element.querySelectorAll('tspan');
  return [...(lines.length ? lines : [element])].flatMap((line) => {
    const text = line.textContent?.trim();
    if (!text || !line.getNumberOfChars()) return [];
    const style = getComputedStyle(line);
    const fill = colours.read(style.fill, Number(style.fillOpacity));
    const words: Words = {
      kind: 'words',
      text,
      x: Number(line.getAttribute('x') ?? element.getAttribute('x') ?? 0),
      y: line.getStartPositionOfChar(0).y,
      anchor: style.textAnchor as Words['anchor'],
      isRightToLeft: style.direction === 'rtl',
      font: fontOf(style),
      fill: fill ?? 'none',
      halo: strokeOf(style, colours),
      opacity,
    };
    return fill || words.halo ? [words] : [];
  });
}

/** The patterns that the drawings of a widget fill with; of those with one id the first. */
export function traceHatches(root: ParentNode, colours: Colours): readonly Hatch[] {
  const patterns = [...root.querySelectorAll<SVGPatternElement>('pattern')];
  const first = new Map(patterns.toReversed().map((pattern) => [pattern.id, pattern]));
  return [...first.values()].map((pattern) => {
    const matrix = pattern.patternTransform.baseVal.consolidate()?.matrix;
    return {
      id: pattern.id,
      width: pattern.width.baseVal.value,
      height: pattern.height.baseVal.value,
      matrix: matrix ? [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f] : [1, 0, 0, 1, 0, 0],
      shapes: [...pattern.children].flatMap((child) => traceTile(child, colours) ?? []),
    };
  });
}

function traceTile(element: Element, colours: Colours): Shape | undefined {
  const style = getComputedStyle(element);
  return traceShape(element, style, Number(style.opacity), colours);
}

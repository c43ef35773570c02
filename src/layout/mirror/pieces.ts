/** The pieces of drawings as they look in a mirror; `width` is the drawing's, px. */
import { RIGHT_TO_LEFT_MARK } from '../../locale/format.ts';
import type { PlacedText } from '../drawing.ts';
import type { Item } from '../item.ts';
import type { Rect } from '../rect.ts';
import { tenth } from '../tenth.ts';

/** A place on the other side. */
export function mirrorX(x: number, width: number): number {
  return tenth(width - x);
}

export function mirrorPoint<Point extends { readonly x: number }>(point: Point, width: number): Point {
  return { ...point, x: mirrorX(point.x, width) };
}

export function mirrorRect<Box extends Rect>(rect: Box, width: number): Box {
  return { ...rect, x: mirrorX(rect.x + rect.width, width) };
}

export function mirrorLine<Line extends { readonly x1: number; readonly x2: number }>(line: Line, width: number): Line {
  return { ...line, x1: mirrorX(line.x1, width), x2: mirrorX(line.x2, width) };
}

const ENDS = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Words stay readable: they grow from their anchor to the other side. */
export function mirrorText<Placed extends PlacedText>(text: Placed, width: number): Placed {
  return fromRight({ ...mirrorPoint(text, width), anchor: ENDS[text.anchor] });
}

/** Lines that are read from the right also where they begin with a name in Latin letters. */
export function fromRight<Placed extends PlacedText>(text: Placed): Placed {
  const marked = (line: string) => (line.startsWith(RIGHT_TO_LEFT_MARK) ? line : RIGHT_TO_LEFT_MARK + line);
  return text.lang ? text : { ...text, lines: text.lines.map(marked) };
}

/** Where arrow keys go on to: they follow the eye. The order stays. */
export function mirrorItems(items: readonly Item[], width: number): readonly Item[] {
  // Names that an item works out when they are asked for stay so.
  return items.map((item) =>
    Object.assign(Object.create(Object.getPrototypeOf(item)), item, { x: mirrorX(item.x, width) }),
  );
}

/** A path of straight lines: `M`, `L`, `H`, `V` and their lengths `h`, `v`, closed by `Z` or `z`. */
export function mirrorPath(path: string, width: number): string {
  return path.replaceAll(/([MLHh])([-\d.]+)/g, (_piece, command: string, x: string) =>
    command === 'h' ? `h${-Number(x)}` : command + mirrorX(Number(x), width),
  );
}

/** What stands in the way of words. */
import type { Canvas, PlacedText } from '../drawing.ts';
import type { Rect } from '../rect.ts';
import type { PlacedBar, PlacedHandover, PlacedHosting } from './layout.ts';

/** True where the line of a handover would run through a text. */
export function isCrossed(text: PlacedText | undefined, handovers: readonly PlacedHandover[], canvas: Canvas): boolean {
  if (!text) return false;
  const { x: left, width } = extentOf(text, canvas);
  return handovers.some(({ x, top, bottom }) => x > left && x < left + width && top < text.y && bottom > text.y);
}

/** True where a text would lie on a bar, on the words of one, or on who hosts next. */
export function isCovered(
  text: PlacedText | undefined,
  bars: readonly PlacedBar[],
  hostings: readonly PlacedHosting[],
  canvas: Canvas,
): boolean {
  if (!text) return false;
  const own = extentOf(text, canvas);
  const words = [...bars.flatMap(({ beside, note }) => [beside, note]), ...hostings.map(({ label }) => label)];
  return [
    ...words.flatMap((other) => (other ? [extentOf(other, canvas)] : [])),
    ...bars.map(({ solid }) => solid),
    ...hostings.map(({ box }) => box),
  ].some(
    ({ x, y, width, height }) =>
      x < own.x + own.width && own.x < x + width && y < own.y + own.height && own.y < y + height,
  );
}

/** What one line of text covers, from the top of its letters to the bottom. */
function extentOf({ x, y, lines, size, weight, anchor }: PlacedText, { textWidth }: Canvas): Rect {
  const width = textWidth(lines.join(' '), size, weight);
  return { x: anchor === 'end' ? x - width : x, y: y - size * 0.75, width, height: size };
}

/** True where neither a bar nor the line of a handover stands between two positions of the row at `y`. */
export function isFree(
  from: number,
  to: number,
  y: number,
  bars: readonly PlacedBar[],
  handovers: readonly PlacedHandover[],
): boolean {
  const isInRow = (bar: PlacedBar) => bar.solid.y === y;
  return (
    !bars.some((bar) => isInRow(bar) && bar.hit.x < to && bar.hit.x + bar.hit.width > from) &&
    !handovers.some(({ x, top, bottom }) => x > from && x < to && top <= y && bottom > y)
  );
}

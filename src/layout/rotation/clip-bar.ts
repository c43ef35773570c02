import type { Rect } from '../rect.ts';
import type { TermBar } from './term-bar.ts';

/** What of a bar lies between two positions, px; nothing where none of it does. */
export function clipBar(bar: TermBar, from: number, to: number): TermBar | undefined {
  const isWithin = ({ x, width }: Rect) => x >= from && x + width <= to;
  if (isWithin(bar.solid) && bar.broken.every(isWithin)) return bar;
  const [solid] = clip(bar.solid, from, to);
  const broken = bar.broken.flatMap((piece) => clip(piece, from, to));
  const [first] = broken;
  if (solid) return { ...bar, solid, broken };
  return first && { ...bar, solid: { ...first, width: 0 }, broken };
}

function clip(piece: Rect, from: number, to: number): readonly Rect[] {
  const x = Math.max(from, piece.x);
  const width = Math.min(to, piece.x + piece.width) - x;
  return width > 0 ? [{ ...piece, x, width }] : [];
}

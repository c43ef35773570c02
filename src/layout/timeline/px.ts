import type { Rect } from '../rect.ts';

/** Rounded to tenths, finer than any screen, so that output is small and the same on every machine. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A rectangle with a margin around it. */
export function padded({ x, y, width, height }: Rect, margin: number): Rect {
  return { x: px(x - margin), y: px(y - margin), width: px(width + 2 * margin), height: px(height + 2 * margin) };
}

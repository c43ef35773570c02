import type { PlacedBar } from '../layout/rotation/layout.ts';
import { barAt } from '../layout/rotation/reachable-bars.ts';
import { pointIn } from './point-in.ts';

/** The bar that a pointer means, or the nearest beside it in the same row; undefined where there is none. */
export function barUnder(event: MouseEvent, bars: readonly PlacedBar[]): PlacedBar | undefined {
  const { x, y } = pointIn(event);
  return barAt(bars, x, y);
}

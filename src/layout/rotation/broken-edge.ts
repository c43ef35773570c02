import type { Rect } from '../rect.ts';

/** From the solid part outwards: a gap, then a bar, each pair thinner and further off than the last, px. */
const PIECES: readonly (readonly [gap: number, bar: number])[] = [
  [3, 5.5],
  [3.5, 4],
  [4.5, 2.8],
  [6, 1.8],
];

/** The length of a broken edge, px. */
export const BROKEN_EDGE = PIECES.reduce((sum, [gap, bar]) => sum + gap + bar, 0);

/**
 * The broken edge of a bar whose start is not stated or whose end is open: it survives print and forced colours, which a
 * fade does not.
 *
 * @param from where the solid part ends, px
 * @param length how far the edge reaches from there, px; negative to the left
 */
export function brokenEdge(from: number, length: number, y: number, height: number): readonly Rect[] {
  const scale = Math.min(1, Math.abs(length) / BROKEN_EDGE);
  const side = Math.sign(length);
  let reach = 0;
  return PIECES.map(([gap, bar]) => {
    const near = reach + gap * scale;
    reach = near + bar * scale;
    return { x: from + (side < 0 ? -reach : near), y, width: bar * scale, height };
  });
}

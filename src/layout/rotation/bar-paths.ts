import type { TermTense } from '../../network/chair.ts';
import type { Rect } from '../rect.ts';
import { tenth } from '../tenth.ts';
import type { PlacedBar } from './layout.ts';

/** Many bars in one drawing: all of one tense as a single path. */
export interface BarPath {
  readonly tense: TermTense;
  readonly path: string;
}

/** The bars as a path for each tense; what would lie wholly on what its row already has is left out. */
export function barPaths(bars: readonly PlacedBar[]): readonly BarPath[] {
  const paths = new Map<TermTense, string[]>();
  const covered = new Map<string, number>();
  for (const { tense, solid, broken } of bars) {
    for (const piece of broken.length ? [solid, ...broken].sort((a, b) => a.x - b.x) : [solid]) {
      const key = `${tense}${piece.y}`;
      const right = piece.x + piece.width;
      if (right <= (covered.get(key) ?? Number.NEGATIVE_INFINITY)) continue;
      covered.set(key, right);
      const path = paths.get(tense);
      if (path) path.push(rectPath(piece));
      else paths.set(tense, [rectPath(piece)]);
    }
  }
  return [...paths].map(([tense, pieces]) => ({ tense, path: pieces.join('') }));
}

function rectPath({ x, y, width, height }: Rect): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

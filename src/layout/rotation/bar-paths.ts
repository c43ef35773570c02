import type { TermTense } from '../../network/chair.ts';
import type { Rect } from '../rect.ts';
import { tenth } from '../tenth.ts';
import type { PlacedBar } from './layout.ts';

/** Many bars in one drawing: all of one tense as a single path. */
export interface BarPath {
  readonly tense: TermTense;
  readonly path: string;
}

interface Path {
  readonly pieces: string[];
  /** Up to where each row is covered already, by its top; px. */
  readonly covered: Map<number, number>;
}

/** The bars as a path for each tense; what would lie wholly on what its row already has is left out. */
export function barPaths(bars: readonly PlacedBar[]): readonly BarPath[] {
  const paths = new Map<TermTense, Path>();
  for (const { tense, solid, broken } of bars) {
    const path = paths.get(tense) ?? { pieces: [], covered: new Map() };
    paths.set(tense, path);
    if (!broken.length) addPiece(solid, path);
    else for (const piece of [solid, ...broken].sort((a, b) => a.x - b.x)) addPiece(piece, path);
  }
  return [...paths].map(([tense, { pieces }]) => ({ tense, path: pieces.join('') }));
}

function addPiece(piece: Rect, { pieces, covered }: Path): void {
  const right = piece.x + piece.width;
  if (right <= (covered.get(piece.y) ?? Number.NEGATIVE_INFINITY)) return;
  covered.set(piece.y, right);
  pieces.push(rectPath(piece));
}

function rectPath({ x, y, width, height }: Rect): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

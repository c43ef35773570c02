import type { Figure } from './figure.ts';

/** A figure at its place within another, px. */
export interface Part {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
}

type Marks = Omit<Figure, 'width' | 'height' | 'direction'>;

/** Figures as one of a given size. */
export function joinFigures(
  parts: readonly [Part, ...Part[]],
  { width, height }: Pick<Figure, 'width' | 'height'>,
): Figure {
  const all = <K extends keyof Marks>(key: K) =>
    parts.flatMap(({ figure, x, y }) =>
      figure[key].map((mark: Marks[K][number]) => ({ ...mark, x: mark.x + x, y: mark.y + y })),
    );
  return {
    width,
    height,
    direction: parts[0].figure.direction,
    lines: all('lines'),
    swatches: all('swatches'),
    pictures: all('pictures'),
    rules: all('rules'),
    bars: all('bars'),
  } as Figure;
}

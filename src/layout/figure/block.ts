import type { Words } from './words.ts';

/** A small drawing among words: a piece of the key, a number of the list. */
export interface Swatch {
  /** Which one of its figure, from 0. */
  readonly index: number;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** Words behind a swatch that keeps its place beside all their lines. */
export interface FigureItem {
  readonly swatch?: Swatch | undefined;
  readonly words: readonly Words[];
  /** Distance of its baselines, px, where it has one of its own. */
  readonly leading?: number;
}

/** A piece of a figure over the whole width, with the room above it, px. */
export type Block = { readonly gap: number } & (
  | ({ readonly kind: 'words'; readonly words: readonly Words[]; readonly maxWidth?: number } & Lines)
  | ({ readonly kind: 'items' } & Items)
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly bleeds: boolean }
  | { readonly kind: 'rule' }
  | { readonly kind: 'room' }
);

interface Lines {
  /** Distance of baselines, px. */
  readonly leading: number;
}

/** Items in rows, as many in a row as it holds; with `columns`, under each other in so many columns. */
export interface Items extends Lines {
  readonly items: readonly FigureItem[];
  readonly columns?: number;
  readonly columnGap: number;
  readonly rowGap: number;
  /** Of a row that a finger finds: the least it is high, and the least over and under its words, px. */
  readonly touch?: { readonly least: number; readonly padding: number };
  /** Between a swatch and its words. */
  readonly swatchGap: number;
  /** A bar in the accent's colour before them all, and the room that it takes. */
  readonly barRoom?: number;
}

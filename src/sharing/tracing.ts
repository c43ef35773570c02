/** A widget as a picture of its own: what is seen, with every colour and font written out. All lengths are px. */
export interface Tracing {
  readonly width: number;
  readonly height: number;
  /** What it is called, and a sentence for who cannot see it. */
  readonly title: string;
  readonly summary: string;
  /** BCP 47 */
  readonly lang: string;
  /** The colour of the paper. */
  readonly ground: string;
  readonly hatches: readonly Hatch[];
  readonly pieces: readonly Piece[];
}

export type Piece = Sheet | Shape | Words;

/** A drawing at its place. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many px one unit of its pieces is. */
  readonly scale: number;
  readonly isClipped: boolean;
  readonly pieces: readonly (Shape | Words)[];
}

/** A path, filled, stroked or both. */
export interface Shape {
  readonly kind: 'shape';
  /** As SVG writes it. */
  readonly path: string;
  readonly isEvenOdd: boolean;
  readonly isStrokeUnder: boolean;
  readonly fill: Paint | undefined;
  readonly stroke: Stroke | undefined;
  readonly opacity: number;
}

/** A colour, or `{ hatch }` for a pattern by its id. */
export type Paint = string | { readonly hatch: string };

export interface Stroke {
  readonly paint: Paint;
  readonly thickness: number;
  readonly dashes: readonly number[];
  readonly cap: string;
  readonly join: string;
}

/** One line of text. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  /** The anchor, and the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isRightToLeft: boolean;
  readonly font: Font;
  readonly fill: string;
  /** Drawn under the letters. */
  readonly halo: Stroke | undefined;
  readonly opacity: number;
}

export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly slant: string;
  readonly tracking: number;
}

/** A pattern that fills its shapes again and again. */
export interface Hatch {
  readonly id: string;
  /** The size of one tile. */
  readonly width: number;
  readonly height: number;
  /** a, b, c, d, e, f */
  readonly matrix: readonly number[];
  readonly shapes: readonly Shape[];
}

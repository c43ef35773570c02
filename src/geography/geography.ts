/** The outlines of a part of the world, decoded from a topology, in its own planar units. */
import type { Projection } from './projection.ts';

/** `[x0, y0, x1, y1]`, `y` downwards. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Centre and width of the largest upright box of a label's proportions in a shape. */
export type LabelBox = readonly [x: number, y: number, width: number];

/** Numbers of arcs in order; `~n` is arc n walked backwards. */
export type Line = readonly number[];

/** One territory. */
export interface Feature {
  /** ISO 3166-1 alpha-3, or one of `XAA` to `XZZ`. */
  readonly id: string;
  /** ISO 3166-1 alpha-2; empty for a part without one. */
  readonly a2: string;
  /** Outer rings and holes alike; holes run the other way round. */
  readonly rings: readonly Line[];
  readonly label: LabelBox | undefined;
  /** Where it is to a reader, without what lies far off; undefined where that is all of it. */
  readonly home: Box | undefined;
}

/** How parts that boundaries run through are joined, and which boundaries are dashed; data, and no word on status. */
export interface BoundaryView {
  /** For each territory the parts drawn as its own. */
  readonly merge: Readonly<Record<string, readonly string[]>>;
  /** Pairs of territories with a disputed boundary between them. */
  readonly dashed: readonly (readonly string[])[];
  /** Arcs of the topology that are disputed although the rest of the boundary is not. */
  readonly arcs?: readonly number[];
}

export interface Sea {
  readonly id: string;
  readonly label: LabelBox;
}

export interface Geography {
  /** `x, y, x, y, …` for each arc. */
  readonly arcs: readonly (readonly number[])[];
  readonly features: readonly Feature[];
  /** Features by alpha-3 and alpha-2. */
  readonly byKey: ReadonlyMap<string, Feature>;
  /** What a drawing shows whole. */
  readonly frame: Box;
  /** What there is to show; beyond it the land ends. */
  readonly extent: Box;
  readonly view: BoundaryView;
  readonly seas: readonly Sea[];
  /** From longitude and latitude. */
  readonly project: Projection;
}

/** What a page's own shapes are read into: outlines on the globe. */
import type { LonLat } from '../dataset/model.ts';

/** Closed: the last point repeats the first. */
export type Ring = readonly LonLat[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

export interface Territory {
  /** Alpha-3, a code of our own for a part, or what the page calls it. */
  readonly id: string;
  /** Alpha-2; empty where there is none. */
  readonly a2: string;
  readonly polygons: readonly Polygon[];
}

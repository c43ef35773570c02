/** The shapes that pass from one step of the recipe to the next. Types only: nothing here runs. */

export type Point = [x: number, y: number];
/** Closed: the last point repeats the first. */
export type Ring = Point[];
/** The outer ring, then its holes. */
export type Polygon = Ring[];
/** `[x0, y0, x1, y1]`; in planar units y grows downwards. */
export type Box = [x0: number, y0: number, x1: number, y1: number];

/** How much a place matters, from 0 to 1. */
export type Importance = (x: number, y: number) => number;

/** `geo/presets/<name>.json`: all that makes one geography differ from another. `geo/README.md` explains each field. */
export interface Preset {
  atlas: '10m' | '50m' | '110m';
  /** Taken without the index of all files where it holds every party; of one preset alone. */
  first?: boolean;
  focus: string[];
  projection: { type: ProjectionType; rotate: number[]; parallels?: Point };
  /** Territories not to be drawn at all. */
  omit?: string[];
  /** Degrees; what lies outside does not count for the frame. West is greater than east across the antimeridian. */
  window?: Box;
  /** States of the focus that the frame cuts: no file for a network of which they are a large part. */
  partly?: string[];
  width: number;
  padding: number;
  aspects: [tallest: number, widest: number];
  grid: number;
  detail: { focus: number; context: number; fine: number; falloff: number };
  fine: string[];
  smallest: { focus: number; context: number };
  seas: { id: string; within: Box }[];
}

/** `geo/ids.json`. */
export interface Ids {
  iso: Record<string, string[]>;
  parts: { id: string; a2?: string; atlas: string; is: string }[];
  splits: { id: string; from: string; at: number[]; is: string }[];
  cuts: { id: string; from: string; between: [Point, Point]; at: Point; is: string }[];
  points: { id: string; a2: string; at: Point; is: string }[];
  /** Where a state of scattered islands is marked. */
  hearts: Record<string, Point>;
  aliases: Record<string, string>;
}

/** The view of `geo/views.json` that every topology carries. */
export interface View {
  merge: Record<string, string[]>;
  dashed: string[][];
  stretches?: Stretch[];
}

/** Any other entry of `geo/views.json`: what a page may give in the property `views`. */
export interface NamedView {
  extends?: string;
  merge?: Record<string, string[]>;
  dashed?: string[][];
}

/** A border that is disputed only within a box of degrees. */
export interface Stretch {
  between: string[];
  within: Box;
}

/** A view as far as it concerns one map. */
export interface ViewWithin {
  merge: Record<string, string[]>;
  dashed: string[][];
  /** Arcs of stretches. */
  arcs?: number[];
}

export type ProjectionType = 'azimuthalEqualArea' | 'conicEqualArea' | 'equalEarth';

/** What the topology says of its projection; enough for the plain forward formula. */
export interface ProjectionRecord {
  type: ProjectionType;
  rotate: number[];
  parallels?: Point;
  scale: number;
  translate: Point;
}

/** A territory of the atlas under our code; polygons in longitude and latitude, or planar once projected. */
export interface Territory {
  id: string;
  a2?: string;
  /** Where it is marked; else where its name fits best. */
  heart?: Point;
  polygons: Polygon[];
}

/** An arc with the importance of each point: the area its removal would change. Ends and clip-edge points: Infinity. */
export interface WeighedArc {
  points: Point[];
  weights: number[];
}

/** Arcs, and the territories as lists of arc numbers; `~n` is arc n walked backwards. */
export interface ArcMap<Arc> {
  arcs: Arc[];
  shapes: { id: string; a2?: string; heart?: Point; polygons: number[][][] }[];
}

/** Centre and width of an upright box of the label's proportions. */
export type LabelBox = [x: number, y: number, width: number];

/** The file: TopoJSON, planar and quantised, with our own members beside the standard ones. */
export interface GeoTopology {
  type: 'Topology';
  frame: Box;
  extent: Box;
  focus: string[];
  projection: ProjectionRecord;
  view: ViewWithin;
  seas: { id: string; l: LabelBox }[];
  transform: { scale: Point; translate: Point };
  objects: { countries: { type: 'GeometryCollection'; geometries: GeoGeometry[] } };
  arcs: Point[][];
}

/** What the widgets load; see "The packed form" in geo/README.md. */
export interface PackedTopology extends Pick<GeoTopology, 'frame' | 'extent' | 'projection' | 'view' | 'seas'> {
  type: 'PackedTopology';
  homes: Record<string, Box>;
  grid: number;
  codes: string;
  labels: string;
  rings: string;
  steps: string;
}

export interface GeoGeometry {
  type: 'Polygon' | 'MultiPolygon';
  id: string;
  /** Home box `h` where it is not that of the outline. */
  properties: { a2?: string; l?: LabelBox; h?: Box };
  arcs: number[][] | number[][][];
}

/**
 * Forward projections: longitude and latitude in degrees go in, a point in the topology's own planar units comes out, `y`
 * downwards. The outlines come projected already; only cities pass through here, which spares a page the whole of d3-geo.
 *
 * Here is the one formula that the first region takes: Albers' conic (1805), equal to d3-geo to 1e-8 of a unit.
 */

export type Point = readonly [x: number, y: number];

/** What a topology says of its projection; `translate` is where 0° 0° after the rotation falls. */
export interface ProjectionRecord {
  readonly type: 'azimuthalEqualArea' | 'conicEqualArea' | 'equalEarth';
  /** Degrees by which the globe is turned before projecting; latitudes for the azimuthal one alone. */
  readonly rotate: readonly [lon: number, lat?: number, zero?: number];
  /** Degrees; the conic's alone. */
  readonly parallels?: Point;
  readonly scale: number;
  readonly translate: Point;
}

/** From longitude and latitude, longitude first. */
export type Projection = (lonLat: Point) => Point;

const { cos, PI, sin, sqrt } = Math;
export const RADIANS = PI / 180;

/** Formulas by name, each from its parallels or from the latitude of its centre. */
export type Formulas = Partial<Readonly<Record<ProjectionRecord['type'], (latitudes: Point) => Projection>>>;

export const formulasAtHand: Formulas = {
  conicEqualArea: ([first, second]) => conicEqualArea(first * RADIANS, second * RADIANS),
};

/** The projection that a record describes; undefined where its formula is not among those given. */
export function projectionBy(
  formulas: Formulas,
  { type, rotate, parallels, scale, translate }: ProjectionRecord,
): Projection | undefined {
  if (typeof type !== 'string' || !Object.hasOwn(formulas, type)) return undefined;
  const project = formulas[type]?.(parallels ?? [-(rotate[1] ?? 0), 0]);
  return (
    project &&
    (([lon, lat]) => {
      const [x, y] = project([wrapped(lon + rotate[0]) * RADIANS, lat * RADIANS]);
      return [translate[0] + scale * x, translate[1] - scale * y];
    })
  );
}

/** The same meridian within half a turn of the middle of the map. */
function wrapped(lon: number): number {
  return Math.abs(lon) > 180 ? lon - 360 * Math.round(lon / 360) : lon;
}

function conicEqualArea(first: number, second: number): Projection {
  const n = (sin(first) + sin(second)) / 2;
  const c = 1 + sin(first) * (2 * n - sin(first));
  return ([lambda, phi]) => {
    const radius = sqrt(c - 2 * n * sin(phi)) / n;
    return [radius * sin(n * lambda), sqrt(c) / n - radius * cos(n * lambda)];
  };
}

/**
 * Forward projections: longitude and latitude in degrees go in, a point in the topology's own planar units comes out, `y`
 * downwards. The outlines come projected already; only cities pass through here, which spares a page the whole of d3-geo.
 *
 * The formulas equal d3-geo to 1e-8 of a unit: Lambert's azimuthal equal-area (Snyder, Map Projections: A Working Manual,
 * 1987, 24-2 to 24-4), Albers' conic (1805), Equal Earth (Šavrič, Patterson and Jenny 2018).
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

const { asin, cos, PI, sin, sqrt } = Math;
const RADIANS = PI / 180;

/** Each from its parallels, or from the latitude of its centre. */
const formulas: Readonly<Record<ProjectionRecord['type'], (latitudes: Point) => Projection>> = {
  azimuthalEqualArea: ([centre]) => azimuthalEqualArea(centre * RADIANS),
  conicEqualArea: ([first, second]) => conicEqualArea(first * RADIANS, second * RADIANS),
  equalEarth: () => equalEarth,
};

export function isProjectionType(type: unknown): type is ProjectionRecord['type'] {
  return typeof type === 'string' && Object.hasOwn(formulas, type);
}

/** The projection that a record describes. */
export function projectionFrom({ type, rotate, parallels, scale, translate }: ProjectionRecord): Projection {
  const project = formulas[type](parallels ?? [-(rotate[1] ?? 0), 0]);
  return ([lon, lat]) => {
    const [x, y] = project([wrapped(lon + rotate[0]) * RADIANS, lat * RADIANS]);
    return [translate[0] + scale * x, translate[1] - scale * y];
  };
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

function azimuthalEqualArea(centre: number): Projection {
  const sinCentre = sin(centre);
  const cosCentre = cos(centre);
  return ([lambda, phi]) => {
    const cosPhi = cos(phi) * cos(lambda);
    const k = sqrt(2 / (1 + sinCentre * sin(phi) + cosCentre * cosPhi));
    return [k * cos(phi) * sin(lambda), k * (cosCentre * sin(phi) - sinCentre * cosPhi)];
  };
}

const HALF_SQRT_3 = sqrt(3) / 2;

function equalEarth([lambda, phi]: Point): Point {
  const theta = asin(HALF_SQRT_3 * sin(phi));
  const squared = theta * theta;
  const sixth = squared ** 3;
  return [
    (lambda * cos(theta)) / (HALF_SQRT_3 * (1.340264 - 0.243318 * squared + sixth * (0.006251 + 0.034164 * squared))),
    theta * (1.340264 - 0.081106 * squared + sixth * (0.000893 + 0.003796 * squared)),
  ];
}

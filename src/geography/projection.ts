/**
 * Forward projections: longitude and latitude in degrees go in, a point in the topology's own planar units comes out, `y`
 * downwards. The outlines come projected already; only cities pass through here, which spares a page the whole of d3-geo.
 *
 * The formulas are those of d3-geo (Albers 1805; Šavrič, Patterson and Jenny 2018; Lambert 1772) and equal it to 1e-9.
 */

export type Point = readonly [x: number, y: number];

/** Longitude and latitude, longitude first; in degrees outside this module, in radians within. */
type Spherical = readonly [lon: number, lat: number];

export type ProjectionType = 'azimuthalEqualArea' | 'conicEqualArea' | 'equalEarth';

/** What a topology says of its projection; `translate` is where 0° 0° after the rotation falls. */
export interface ProjectionRecord {
  readonly type: ProjectionType;
  /** Degrees about the three axes, as in d3-geo. */
  readonly rotate?: readonly number[];
  /** Degrees; the conic's alone. */
  readonly parallels?: Point;
  readonly scale: number;
  readonly translate: Point;
}

export type Projection = (lonLat: Spherical) => Point;

const { asin, atan2, cos, PI, sin, sqrt } = Math;
const RADIANS = PI / 180;
const HALF_TURN = 180;
const FULL_TURN = 360;

const formulas: Readonly<Record<ProjectionType, (record: ProjectionRecord) => Projection>> = {
  azimuthalEqualArea: () => azimuthalEqualArea,
  conicEqualArea: ({ parallels: [first, second] = [0, 0] }) => conicEqualArea(first * RADIANS, second * RADIANS),
  equalEarth: () => equalEarth,
};

export function isProjectionType(type: unknown): type is ProjectionType {
  return typeof type === 'string' && Object.hasOwn(formulas, type);
}

/** The projection that a record describes. */
export function projectionFrom(record: ProjectionRecord): Projection {
  const { type, rotate = [], scale, translate } = record;
  const project = formulas[type](record);
  return (lonLat) => {
    const [x, y] = project(rotated(lonLat, rotate));
    return [translate[0] + scale * x, translate[1] - scale * y];
  };
}

function rotated([lon, lat]: Spherical, [byLon = 0, byLat = 0, byRoll = 0]: readonly number[]): Spherical {
  const lambda = wrapped(lon + byLon) * RADIANS;
  const phi = lat * RADIANS;
  if (!byLat && !byRoll) return [lambda, phi];
  const [tilt, roll] = [byLat * RADIANS, byRoll * RADIANS];
  const x = cos(lambda) * cos(phi);
  const y = sin(lambda) * cos(phi);
  const z = sin(phi) * cos(tilt) + x * sin(tilt);
  return [
    atan2(y * cos(roll) - z * sin(roll), x * cos(tilt) - sin(phi) * sin(tilt)),
    asin(z * cos(roll) + y * sin(roll)),
  ];
}

/** The same meridian within half a turn of the middle of the map. */
function wrapped(lon: number): number {
  return Math.abs(lon) > HALF_TURN ? lon - FULL_TURN * Math.round(lon / FULL_TURN) : lon;
}

function conicEqualArea(first: number, second: number): Projection {
  const n = (sin(first) + sin(second)) / 2;
  const c = 1 + sin(first) * (2 * n - sin(first));
  return ([lambda, phi]) => {
    const radius = sqrt(c - 2 * n * sin(phi)) / n;
    return [radius * sin(n * lambda), sqrt(c) / n - radius * cos(n * lambda)];
  };
}

const HALF_SQRT_3 = sqrt(3) / 2;

function equalEarth([lambda, phi]: Spherical): Point {
  const theta = asin(HALF_SQRT_3 * sin(phi));
  const squared = theta * theta;
  const sixth = squared ** 3;
  return [
    (lambda * cos(theta)) / (HALF_SQRT_3 * (1.340264 - 0.243318 * squared + sixth * (0.006251 + 0.034164 * squared))),
    theta * (1.340264 - 0.081106 * squared + sixth * (0.000893 + 0.003796 * squared)),
  ];
}

function azimuthalEqualArea([lambda, phi]: Spherical): Point {
  const k = sqrt(2 / (1 + cos(lambda) * cos(phi)));
  return [k * cos(phi) * sin(lambda), k * sin(phi)];
}

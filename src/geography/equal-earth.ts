/** Equal Earth (Šavrič, Patterson and Jenny 2018), for a globe of radius 1, in radians; and back. */
import type { Point } from './projection.ts';

const { asin, cos, sin, sqrt } = Math;

const HALF_SQRT_3 = sqrt(3) / 2;
/** Of Newton's, after which a parallel is found to a millionth of a degree. */
const STEPS = 4;

/** A parallel by where it lies on the map. */
export interface Parallel {
  readonly latitude: number;
  /** How far a radian of longitude goes along it on the map. */
  readonly spread: number;
}

export function equalEarth([lambda, phi]: Point): Point {
  const theta = asin(HALF_SQRT_3 * sin(phi));
  return [lambda * spreadOf(theta), heightOf(theta)];
}

/** @param y upwards from the equator */
export function parallelAt(y: number): Parallel {
  let theta = y;
  for (let step = 0; step < STEPS; step++) theta -= (heightOf(theta) - y) / slopeOf(theta);
  return { latitude: asin(sin(theta) / HALF_SQRT_3), spread: spreadOf(theta) };
}

function spreadOf(theta: number): number {
  return cos(theta) / (HALF_SQRT_3 * slopeOf(theta));
}

function heightOf(theta: number): number {
  const squared = theta * theta;
  return theta * (1.340264 - 0.081106 * squared + squared ** 3 * (0.000893 + 0.003796 * squared));
}

/** How fast the height grows. */
function slopeOf(theta: number): number {
  const squared = theta * theta;
  return 1.340264 - 0.243318 * squared + squared ** 3 * (0.006251 + 0.034164 * squared);
}

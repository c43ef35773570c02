/**
 * The formulas of all projections, equal to d3-geo to 1e-8 of a unit: beside the first region's Lambert's azimuthal equal-area
 * (Snyder, Map Projections: A Working Manual, 1987, 24-2 to 24-4) and Equal Earth (Šavrič, Patterson and Jenny 2018).
 */
import {
  type Formulas,
  formulasAtHand,
  type Point,
  type Projection,
  type ProjectionRecord,
  projectionBy,
  RADIANS,
} from './projection.ts';

const { asin, cos, sin, sqrt } = Math;

export const formulas: Formulas = {
  ...formulasAtHand,
  azimuthalEqualArea: ([centre]) => azimuthalEqualArea(centre * RADIANS),
  equalEarth: () => equalEarth,
};

/** The projection that a record describes. */
export function projectionFrom(record: ProjectionRecord): Projection {
  return projectionBy(formulas, record) as Projection;
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

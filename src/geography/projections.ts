/**
 * The formulas of all projections, equal to d3-geo to 1e-8 of a unit: beside the first region's Lambert's azimuthal equal-area
 * (Snyder, Map Projections: A Working Manual, 1987, 24-2 to 24-4) and Equal Earth.
 */
import { equalEarth } from './equal-earth.ts';
import {
  type Formulas,
  formulasAtHand,
  type Projection,
  type ProjectionRecord,
  projectionBy,
  RADIANS,
} from './projection.ts';

const { cos, sin, sqrt } = Math;

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

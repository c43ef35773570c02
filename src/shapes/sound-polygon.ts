import { geoArea } from 'd3-geo';
import type { LonLat } from '../dataset/model.ts';
import type { Polygon, Ring } from './territory.ts';

const HALF_THE_GLOBE = 2 * Math.PI;
/** Steradians; a fifth of a square kilometre. */
const NO_AREA = 5e-9;

export function isRing(ring: Ring): boolean {
  return Array.isArray(ring) && ring.length > 3;
}

/**
 * A polygon as d3-geo understands it: outer rings enclose less than half the globe, whichever way round they came, for GeoJSON
 * and d3-geo differ in that; holes run the other way. Rings without area are gone.
 */
export function soundPolygon(polygon: Polygon): readonly Polygon[] {
  const [outer, ...holes] = polygon.map(withoutSeamPoints).filter((ring) => {
    const area = areaWithin(ring);
    return area > NO_AREA && area < 2 * HALF_THE_GLOBE - NO_AREA;
  });
  return outer ? [[wound(outer, false), ...holes.map((hole) => wound(hole, true))]] : [];
}

function wound(ring: Ring, asHole: boolean): Ring {
  return areaWithin(ring) > HALF_THE_GLOBE === asHole ? ring : ring.toReversed();
}

function areaWithin(ring: Ring): number {
  return geoArea({ type: 'Polygon', coordinates: [ring as [number, number][]] });
}

/**
 * GeoJSON cuts shapes along the antimeridian. Without the points within the cut both halves have the same edge there, so that it
 * can be told for the seam that it is.
 */
function withoutSeamPoints(ring: Ring): Ring {
  const isOnSeam = (point: LonLat | undefined) => Math.abs(point?.[0] ?? 0) === 180;
  return ring.filter((point, index) => !(isOnSeam(point) && isOnSeam(ring[index - 1]) && isOnSeam(ring[index + 1])));
}

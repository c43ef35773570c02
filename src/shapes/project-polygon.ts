import { type GeoProjection, geoStream } from 'd3-geo';
import { signedArea } from './rings.ts';
import type { Polygon } from './territory.ts';

/** Finer places cannot be seen; both neighbours of a border round alike, so that they keep sharing it. */
const STEPS_PER_UNIT = 4;

export type PlanarRing = [x: number, y: number][];

/** The rings of a polygon on paper, clipped to what the projection is clipped to; closed. */
export function projectPolygon(polygon: Polygon, projection: GeoProjection): readonly PlanarRing[] {
  const rings: PlanarRing[] = [];
  let ring: PlanarRing = [];
  const push = (x: number, y: number) => {
    const [px, py] = ring.at(-1) ?? [];
    if (px !== x || py !== y) ring.push([x, y]);
  };
  const sink = {
    polygonStart() {},
    polygonEnd() {},
    lineStart() {
      ring = [];
    },
    point(x: number, y: number) {
      push(Math.round(x * STEPS_PER_UNIT) / STEPS_PER_UNIT, Math.round(y * STEPS_PER_UNIT) / STEPS_PER_UNIT);
    },
    lineEnd() {
      const [first] = ring;
      if (first) push(...first);
      if (ring.length > 3 && signedArea(ring)) rings.push(ring);
    },
  };
  geoStream({ type: 'Polygon', coordinates: polygon as [number, number][][] }, projection.stream(sink));
  return rings;
}

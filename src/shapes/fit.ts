/**
 * The equal-area projection that suits some territories: azimuthal about their middle, or Equal Earth where they go halfway round
 * the globe; and the frame that shows them.
 */
import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import { boundsOf } from '../geography/bounds.ts';
import type { Box } from '../geography/geography.ts';
import type { ProjectionRecord } from '../geography/projection.ts';
import { circleAround, TOO_WIDE } from './circle.ts';
import { areaOf } from './rings.ts';
import type { Ring, Territory } from './territory.ts';

export interface Framing {
  readonly record: ProjectionRecord;
  readonly frame: Box;
  /** What there is to draw around the frame, for a picture of any proportions that the widget may have. */
  readonly extent: Box;
}

const WIDTH = 1000;
const PADDING = 18;
/** Width to height of the tallest and the widest picture. */
const TALLEST = 0.66;
const WIDEST = 2.3;
/** Keeps the edge of what is drawn out of every picture. */
const MARGIN = 4;
/** Degrees; the cut at 169° W leaves every state of the Old World whole. */
const WORLD_ROTATION = -11;
/** The outlines that make up this share of a state are where a reader looks for it: France without Guiana. */
const MAIN_SHARE = 0.8;

export function fitTo(territories: readonly Territory[]): Framing {
  const rings = territories.flatMap(mainRings);
  const points = rings.flat();
  const circle = circleAround(points);
  const { centre } = circle;
  const isWide = circle.radius > TOO_WIDE;
  const unit: ProjectionRecord = {
    type: isWide ? 'equalEarth' : 'azimuthalEqualArea',
    rotate: isWide ? [WORLD_ROTATION] : [-centre[0], -centre[1]],
    scale: 1,
    translate: [0, 0],
  };
  const project = projectionOf(unit);
  const [x0, y0, x1, y1] = boundsOf(rings.map((ring) => ring.flatMap((point) => project([...point]) ?? [])));
  const scale = (WIDTH - 2 * PADDING) / Math.max(x1 - x0, (y1 - y0) * TALLEST, Number.EPSILON);
  const height = Math.ceil(scale * (y1 - y0) + 2 * PADDING);
  const width = Math.ceil(scale * (x1 - x0) + 2 * PADDING);
  const addX = Math.max(0, height * WIDEST - width) / 2 + MARGIN;
  const addY = Math.max(0, width / TALLEST - height) / 2 + MARGIN;
  return {
    record: { ...unit, scale, translate: [PADDING - scale * x0, PADDING - scale * y0] },
    frame: [0, 0, width, height],
    extent: [-addX, -addY, width + addX, height + addY],
  };
}

export function projectionOf({ type, rotate, scale, translate }: ProjectionRecord): GeoProjection {
  const projection = type === 'equalEarth' ? geoEqualEarth() : geoAzimuthalEqualArea();
  const [lambda, phi = 0] = rotate;
  return projection
    .rotate([lambda, phi])
    .scale(scale)
    .translate([...translate])
    .precision(0.2);
}

function mainRings({ polygons }: Territory): readonly Ring[] {
  const rings = polygons.map(([outer = []]) => ({ outer, area: areaOf(outer) })).sort((a, b) => b.area - a.area);
  const whole = rings.reduce((sum, { area }) => sum + area, 0);
  let covered = 0;
  return rings.flatMap(({ outer, area }) => {
    const isMain = covered < MAIN_SHARE * whole;
    covered += area;
    return isMain ? [outer] : [];
  });
}

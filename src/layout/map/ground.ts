import type { LonLat } from '../../dataset/model.ts';
import type { Box, Geography } from '../../geography/geography.ts';
import { type Outline, scaleArcs } from '../../geography/path.ts';
import type { Point as PlanarPoint } from '../../geography/projection.ts';
import type { Canvas } from '../drawing.ts';
import { memoizeLast } from '../memoize-last.ts';
import type { Rect } from '../rect.ts';
import { fitFrame } from './frame.ts';
import type { Point } from './layout.ts';

/** What every part of the map stands on: the geography at the size of the drawing. */
export interface Ground {
  readonly geography: Geography;
  readonly canvas: Canvas;
  readonly picture: Rect;
  /** What the picture shows, in planar units. */
  readonly shown: Box;
  /** px for one planar unit. */
  readonly scale: number;
  readonly arcs: readonly Outline[];
  /** From planar units to px. */
  place(point: PlanarPoint): Point;
  /** From longitude and latitude to px. */
  locate(lonLat: LonLat): Point;
}

/** The same from day to day, and so is what is traced along them. */
const arcsAt = memoizeLast((geography: Geography, scale: number, x: number, y: number) =>
  scaleArcs(geography.arcs, { scale, x, y }),
);

/** @param frame what is to be seen of the geography */
export function layGround(geography: Geography, canvas: Canvas, frame: Box): Ground {
  const fit = fitFrame(frame, geography, canvas);
  const place = ([x, y]: PlanarPoint) => ({ x: fit.x + fit.scale * x, y: fit.y + fit.scale * y });
  return {
    geography,
    canvas,
    picture: { x: 0, y: 0, width: canvas.width, height: canvas.height },
    shown: [-fit.x, -fit.y, canvas.width - fit.x, canvas.height - fit.y].map((px) => px / fit.scale) as unknown as Box,
    scale: fit.scale,
    arcs: arcsAt(geography, fit.scale, fit.x, fit.y),
    place,
    locate: (lonLat) => place(geography.project(lonLat)),
  };
}

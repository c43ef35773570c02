import { BASELINE } from '../baseline.ts';
import type { Rect } from '../rect.ts';
import { tenth } from '../tenth.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { boxAround, contains, inflate, overlap, rectAround, roundPoint } from './geometry.ts';
import type { Ground } from './ground.ts';
import { nearestSpot } from './labels/nearest-spot.ts';
import type { Circle, PlacedMark, Point } from './layout.ts';
import type { Site } from './sites.ts';

/** A site with its place in the picture. */
export interface Marked {
  readonly site: Site;
  readonly circle: Circle;
}

/** A mark without what is known only once all of the map is placed. */
export interface DrawnMark extends Omit<PlacedMark, 'item' | 'hit'> {
  readonly site: Site;
}

/** Radii as shares of the size of the text: with a number, without one, and of an end of a tie. */
const RADIUS = 0.62;
const PLAIN_RADIUS = 0.44;
const END_RADIUS = 0.25;
/** How much the circle of a place grows each time its meetings double, up to the room that is kept for a number. */
const GROWTH = 0.06;
/** Between a mark and the ring around it, px. */
const RING = 3;
/** How far a mark may stand from its own place, as a multiple of its radius. */
const REACH = 5;
const GAP = 1;

/** The sites within the picture, moved apart where they would hide each other or a disc. */
export function placeSites(sites: readonly Site[], ground: Ground, discs: readonly Circle[]): readonly Marked[] {
  const taken = discs.map(boxAround);
  return sites.flatMap((site) => {
    const point = ground.locate(site.place.coordinates);
    const isInPicture = point && contains(ground.picture, rectAround(point, 0, 0));
    const isFree = (box: Rect) => !taken.some((other) => overlap(box, other));
    const circle = isInPicture && roomForMark(point, ground, isFree, site.kind === 'end' ? END_RADIUS : RADIUS);
    if (!circle) return [];
    taken.push(boxAround(circle));
    return [{ site, circle }];
  });
}

/** The free place for a mark that is nearest to a point; undefined where there is none near. */
export function roomForMark(
  point: Point,
  ground: Ground,
  isFree: (box: Rect) => boolean,
  radius = RADIUS,
): Circle | undefined {
  const r = radius * markStyle(ground).size;
  const spot = nearestSpot(point, rectAround(point, 2 * REACH * r, 2 * REACH * r), r / 2, (x, y) => {
    const box = inflate(boxAround({ x, y, r }), GAP);
    return contains(ground.picture, box) && isFree(box);
  });
  return spot && { ...roundPoint(spot), r };
}

function markStyle({ canvas }: Pick<Ground, 'canvas'>) {
  return textStyle('partyDetail', widthClass(canvas.width), canvas.em);
}

/** A mark as drawn: smaller where it needs no number, and then the larger the more meetings were held there. */
export function drawMark(site: Site, { x, y }: Point, number: string, ground: Pick<Ground, 'canvas'>): DrawnMark {
  const { size, leading } = markStyle(ground);
  const circle = { x, y, r: tenth((number ? RADIUS : plainRadius(site)) * size) };
  const text = {
    x,
    y: tenth(y + BASELINE * size),
    lines: [number],
    size,
    weight: 700,
    leading,
    anchor: 'middle' as const,
  };
  return {
    kind: site.kind,
    site,
    circle,
    box: boxAround(circle),
    ring: { ...circle, r: tenth(circle.r + RING) },
    number: number ? text : undefined,
  };
}

function plainRadius({ kind, meetings }: Site): number {
  if (kind !== 'meeting') return kind === 'end' ? END_RADIUS : PLAIN_RADIUS;
  return Math.min(RADIUS, PLAIN_RADIUS + GROWTH * Math.log2(Math.max(1, meetings)));
}

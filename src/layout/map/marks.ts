import type { Rect } from '../rect.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { boxAround, contains, inflate, overlap, rectAround, roundPoint, tenth } from './geometry.ts';
import type { Ground } from './ground.ts';
import { BASELINE } from './labels/block.ts';
import { nearestSpot } from './labels/nearest-spot.ts';
import type { Circle, PlacedMark, Point } from './layout.ts';
import type { Site } from './sites.ts';

/** A site with its place in the picture. */
export interface Marked {
  readonly site: Site;
  readonly circle: Circle;
}

/** Radius as a share of the size of the text, with a number and without. */
const RADIUS = 0.62;
const PLAIN_RADIUS = 0.46;
/** How far a mark may stand from its own place, as a multiple of its radius. */
const REACH = 5;
const GAP = 1;

/** The sites within the picture, moved apart where they would hide each other or a disc. */
export function placeSites(sites: readonly Site[], ground: Ground, discs: readonly Circle[]): readonly Marked[] {
  const taken = discs.map(boxAround);
  return sites.flatMap((site) => {
    const point = ground.locate(site.place.coordinates);
    const isInPicture = point && contains(ground.picture, rectAround(point, 0, 0));
    const circle = isInPicture && roomForMark(point, ground, (box) => !taken.some((other) => overlap(box, other)));
    if (!circle) return [];
    taken.push(boxAround(circle));
    return [{ site, circle }];
  });
}

/** The free place for a mark that is nearest to a point; undefined where there is none near. */
export function roomForMark(point: Point, ground: Ground, isFree: (box: Rect) => boolean): Circle | undefined {
  const r = RADIUS * markStyle(ground).size;
  const spot = nearestSpot(point, rectAround(point, 2 * REACH * r, 2 * REACH * r), r / 2, (x, y) => {
    const box = inflate(boxAround({ x, y, r }), GAP);
    return contains(ground.picture, box) && isFree(box);
  });
  return spot && { ...roundPoint(spot), r };
}

function markStyle({ canvas }: Ground) {
  return textStyle('partyDetail', widthClass(canvas.width), canvas.em);
}

/** A mark as drawn: smaller where it needs no number. */
export function drawMark(kind: PlacedMark['kind'], { x, y }: Point, number: string, ground: Ground): PlacedMark {
  const { size, leading } = markStyle(ground);
  const circle = { x, y, r: tenth((number ? RADIUS : PLAIN_RADIUS) * size) };
  const text = {
    x,
    y: tenth(y + BASELINE * size),
    lines: [number],
    size,
    weight: 700,
    leading,
    anchor: 'middle' as const,
  };
  return { kind, circle, box: boxAround(circle), number: number ? text : undefined };
}

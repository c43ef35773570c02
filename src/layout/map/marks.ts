import type { Rect } from '../rect.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import { boxAround, contains, crossesRect, inflate, overlap, roundPoint, roundRect, tenth } from './geometry.ts';
import type { Ground } from './ground.ts';
import { BASELINE } from './labels/block.ts';
import type { Circle, Leader, PlacedMark } from './layout.ts';
import type { Site } from './sites.ts';

/** A site with its place in the picture. */
export interface Marked {
  readonly site: Site;
  readonly circle: Circle;
}

/** Radius as a share of the size of the text, with a number and without. */
const RADIUS = 0.62;
const PLAIN_RADIUS = 0.46;
const TURNS = 16;
const GAP = 1;
const MOST_STEPS = 8;

/** How large a mark is, so that a number of two digits fits it. */
export function markRadius({ canvas }: Ground): number {
  return RADIUS * textStyle('partyDetail', widthClass(canvas.width), canvas.em).size;
}

/** The sites within the picture, moved apart where they would hide each other or a disc. */
export function placeSites(sites: readonly Site[], ground: Ground, discs: readonly Circle[]): readonly Marked[] {
  const r = markRadius(ground);
  const taken = discs.map(boxAround);
  return sites.flatMap((site) => {
    const { project } = ground.geography;
    const point = project && ground.place(project(site.place.coordinates));
    const circle = point && nearestFree({ ...point, r }, ground.picture, taken);
    if (!circle) return [];
    taken.push(boxAround(circle));
    return [{ site, circle }];
  });
}

/** The place nearest to a circle's own that is free; undefined for one outside the picture and where all is taken. */
export function nearestFree(circle: Circle, picture: Rect, taken: readonly Rect[]): Circle | undefined {
  return freeAround(circle, picture, taken)[0];
}

/** All free places around a circle, the nearest first. */
export function freeAround(
  circle: Circle,
  picture: Rect,
  taken: readonly Rect[],
  lines: readonly Leader[] = [],
): readonly Circle[] {
  if (!contains(picture, { x: circle.x, y: circle.y, width: 0, height: 0 })) return [];
  return ringsAround(circle).filter((candidate) => {
    const box = inflate(boxAround(candidate), GAP);
    return (
      contains(picture, box) &&
      !taken.some((other) => overlap(box, other)) &&
      !lines.some((line) => crossesRect(line, box))
    );
  });
}

function ringsAround(circle: Circle): readonly Circle[] {
  const steps = Array.from({ length: MOST_STEPS }, (_, step) => ((step + 1) * circle.r) / 2);
  return [circle, ...steps.flatMap((radius) => turnsAround(circle, radius))];
}

function turnsAround(circle: Circle, radius: number): readonly Circle[] {
  return Array.from({ length: TURNS }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / TURNS;
    return { ...circle, x: circle.x + radius * Math.cos(angle), y: circle.y + radius * Math.sin(angle) };
  });
}

/** A mark as drawn, with its number where it has one. */
export function drawMark(kind: PlacedMark['kind'], circle: Circle, number: string, { canvas }: Ground): PlacedMark {
  const style = textStyle('partyDetail', widthClass(canvas.width), canvas.em);
  const r = tenth((number ? RADIUS : PLAIN_RADIUS) * style.size);
  const drawn = { ...roundPoint(circle), r };
  const text = {
    x: drawn.x,
    y: tenth(drawn.y + BASELINE * style.size),
    lines: [number],
    size: style.size,
    weight: 700,
    leading: style.leading,
    anchor: 'middle' as const,
  };
  return { kind, circle: drawn, box: roundRect(boxAround(drawn)), number: number ? text : undefined };
}

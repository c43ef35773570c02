import type { Feature, Geography } from '../../geography/geography.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import type { Standing } from '../../network/standing.ts';
import type { Rect } from '../rect.ts';
import { boxAround, intersection, overlap, roundPoint } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { Circle, Fill, Point } from './layout.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A party of the day with its place in the geography. */
export interface Seat {
  readonly standing: Standing;
  /** The role's place in the order of rank, from 0. */
  readonly rank: number;
  readonly feature: Feature | undefined;
}

/** A party with its shape at the size of the drawing. */
export interface ShapedParty extends Seat {
  /** Undefined for a party that is only a point. */
  readonly shape: Shape | undefined;
  readonly fill: Fill;
  readonly isFlat: boolean;
  readonly disc: Circle | undefined;
  /** Where its name stands best. */
  readonly centre: Point;
}

const FILLS: readonly Fill[] = ['solid', 'hatch', 'dots', 'rows', 'grid'];

/** Below these areas a shape gets a disc, or a plain tint in place of a pattern, px². */
const DISC_BELOW = 60;
const FLAT_BELOW = 400;
const DISC_RADIUS = 5;

/** The parties of the day by rank, each once, in the dataset's order within a rank. */
export function seatParties({ roles, current }: NetworkOnDate, { byKey }: Geography): readonly Seat[] {
  const ranks = new Map(roles.map(({ role }, rank) => [role.id, rank]));
  const taken = new Set<unknown>();
  const isNew = (thing: unknown) => !taken.has(thing) && Boolean(taken.add(thing));
  return current
    .map((standing) => ({ standing, rank: ranks.get(standing.role) ?? roles.length }))
    .sort((a, b) => a.rank - b.rank)
    .filter(({ standing }) => isNew(standing.party))
    .map((seat) => {
      const { feature: key, id } = seat.standing.party;
      const feature = byKey.get(key ?? id);
      return { ...seat, feature: feature && isNew(feature.id) ? feature : undefined };
    });
}

/** The shape of a party in the picture; undefined for one that has no place in it. */
export function shapeParty(seat: Seat, ground: Ground): ShapedParty | undefined {
  const { feature, rank, standing } = seat;
  const shape = feature && shapeOf(ground.arcs, feature.polygons);
  const point = shape ? shapeCentre(feature, shape, ground) : pointOf(standing, ground);
  if (!point || !isInPicture(shape, point, ground)) return undefined;
  const centre = roundPoint(shape ? within(point, intersection(shape.box, ground.picture)) : point);
  const area = shape?.area ?? 0;
  return {
    ...seat,
    shape,
    fill: FILLS[Math.min(rank, FILLS.length - 1)] as Fill,
    isFlat: rank > 0 && area < FLAT_BELOW,
    disc: area < DISC_BELOW ? { ...centre, r: (DISC_RADIUS * ground.canvas.em) / 16 } : undefined,
    centre,
  };
}

function shapeCentre({ label }: Feature, { box }: Shape, ground: Ground): Point {
  return label ? ground.place([label[0], label[1]]) : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function pointOf({ party }: Standing, { geography, place }: Ground): Point | undefined {
  return party.coordinates && geography.project && place(geography.project(party.coordinates));
}

function isInPicture(shape: Shape | undefined, point: Point, { picture }: Ground): boolean {
  return overlap(shape?.box ?? boxAround({ ...point, r: 0.5 }), picture);
}

/** The point itself where a rectangle holds it, else the rectangle's middle: the best place may lie outside the picture. */
function within(point: Point, { x, y, width, height }: Rect): Point {
  const isWithin = point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height;
  return isWithin ? point : { x: x + width / 2, y: y + height / 2 };
}

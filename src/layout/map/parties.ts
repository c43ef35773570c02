import type { Party } from '../../dataset/model.ts';
import type { Feature, Geography } from '../../geography/geography.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import { isHeld, type Standing } from '../../network/standing.ts';
import { boxAround, contains, overlap, roundPoint } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { Circle, Look, Point } from './layout.ts';
import { lookOf, NO_ROLE } from './look.ts';
import { boxOf, type Shape, shapeOf } from './shape.ts';

/** A party of the day, or one that was there before or may just be joining, with its territory where it has one. */
export interface Seat extends Look {
  readonly standing: Standing;
  readonly isChair: boolean;
  readonly feature: Feature | undefined;
}

/** A party with its shape at the size of the drawing. */
export interface ShapedParty extends Seat {
  /** Undefined for a party that is only a point. */
  readonly shape: Shape | undefined;
  readonly isFlat: boolean;
  readonly disc: Circle | undefined;
  /** Where its name stands best. */
  readonly centre: Point;
}

/** Below these areas a shape gets a disc, or a plain tint in place of a hatch, px²: so small, it would turn solid. */
const DISC_BELOW = 60;
const FLAT_BELOW = 400;
/** em */
const DISC_RADIUS = 5 / 16;

/** The territory that a party names as its own, before any are joined. */
export function featureOf({ feature, id }: Party, { byKey }: Geography): Feature | undefined {
  return byKey.get(feature ?? id);
}

/**
 * The parties of the day by rank, each once, in the dataset's order within a rank, then those on their way in and those that
 * left; a territory goes to the first that names it.
 */
export function seatParties(
  network: NetworkOnDate,
  geography: Geography,
  features: readonly Feature[],
): readonly Seat[] {
  const rankOf = ({ role: id }: Standing) => network.roles.findIndex(({ role }) => role.id === id);
  const chairs = new Set(currentTerms(network).map(({ party }) => party));
  const taken = new Set<unknown>();
  const isNew = (thing: unknown) => !taken.has(thing) && Boolean(taken.add(thing));
  return [...[...network.current].sort((a, b) => rankOf(a) - rankOf(b)), ...outsiders(network)]
    .filter(({ party }) => isNew(party))
    .map((standing) => {
      const { party } = standing;
      const id = featureOf(party, geography)?.id;
      const feature = id && isNew(id) ? features.find((other) => other.id === id) : undefined;
      const look = isHeld(standing) ? lookOf(rankOf(standing)) : NO_ROLE;
      return { standing, isChair: chairs.has(party), feature, ...look };
    });
}

/** The standings that tell of who is not in the network on the day: one that may have begun by now, else the last that ended. */
export function outsiders({ standings }: NetworkOnDate): readonly Standing[] {
  return [
    ...standings.filter(({ phase }) => phase === 'starting'),
    ...standings.filter(({ phase }) => phase === 'after').toReversed(),
  ];
}

/** The shape of a party in the picture; undefined for one that has no place in it. */
export function shapeParty(seat: Seat, ground: Ground): ShapedParty | undefined {
  const { feature, fill, standing } = seat;
  const shape = feature && shapeOf(feature.rings, ground.arcs);
  const point = feature && shape ? bestPlace(feature, shape, ground) : pointOf(standing, ground);
  if (!point || !isSeen(shape, point, ground)) return undefined;
  const centre = roundPoint({ x: clamp(point.x, ground.canvas.width), y: clamp(point.y, ground.canvas.height) });
  const area = shape?.area ?? 0;
  return {
    ...seat,
    shape,
    isFlat: fill === 'hatch' && area < FLAT_BELOW,
    disc: area < DISC_BELOW ? { ...centre, r: DISC_RADIUS * ground.canvas.em } : undefined,
    centre,
  };
}

/** Whether any outline is in the picture: the box around scattered islands may be although none of them is. */
function isSeen(shape: Shape | undefined, point: Point, { picture }: Ground): boolean {
  if (!shape) return overlap(boxAround({ ...point, r: 1 }), picture);
  return contains(picture, shape.box) || shape.rings.some((ring) => overlap(boxOf([ring]), picture));
}

function bestPlace({ label }: Feature, { box }: Shape, { place }: Ground): Point {
  return label ? place([label[0], label[1]]) : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function pointOf({ party }: Standing, { locate }: Ground): Point | undefined {
  return party.coordinates && locate(party.coordinates);
}

/** The best place for a name may lie outside the picture although part of the shape is in it. */
function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

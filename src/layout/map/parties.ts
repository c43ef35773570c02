import type { Party } from '../../dataset/model.ts';
import type { Feature, Geography } from '../../geography/geography.ts';
import { currentTerms, type NetworkOnDate } from '../../network/network-on-date.ts';
import type { Standing } from '../../network/standing.ts';
import { boxAround, overlap, roundPoint } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { Circle, Fill, Point } from './layout.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A party of the day, with its territory where it has one. */
export interface Seat {
  readonly standing: Standing;
  /** The role's place in the order of rank, from 0. */
  readonly rank: number;
  readonly isChair: boolean;
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
/** em */
const DISC_RADIUS = 5 / 16;

/** The territory that a party names as its own, before any are joined. */
export function featureOf({ feature, id }: Party, { byKey }: Geography): Feature | undefined {
  return byKey.get(feature ?? id);
}

/** The parties of the day by rank, each once, in the dataset's order within a rank; a territory goes to the first that names it. */
export function seatParties(
  network: NetworkOnDate,
  geography: Geography,
  features: readonly Feature[],
): readonly Seat[] {
  const rankOf = ({ role: id }: Standing) => network.roles.findIndex(({ role }) => role.id === id);
  const chairs = new Set(currentTerms(network).map(({ party }) => party));
  const taken = new Set<unknown>();
  const isNew = (thing: unknown) => !taken.has(thing) && Boolean(taken.add(thing));
  return network.current
    .map((standing) => ({ standing, rank: rankOf(standing) }))
    .sort((a, b) => a.rank - b.rank)
    .filter(({ standing }) => isNew(standing.party))
    .map((seat) => {
      const { party } = seat.standing;
      const id = featureOf(party, geography)?.id;
      const feature = id && isNew(id) ? features.find((other) => other.id === id) : undefined;
      return { ...seat, isChair: chairs.has(party), feature };
    });
}

/** The shape of a party in the picture; undefined for one that has no place in it. */
export function shapeParty(seat: Seat, ground: Ground): ShapedParty | undefined {
  const { feature, rank, standing } = seat;
  const shape = feature && shapeOf(feature.rings, ground.arcs);
  const point = feature && shape ? bestPlace(feature, shape, ground) : pointOf(standing, ground);
  if (!point || !overlap(shape?.box ?? boxAround({ ...point, r: 1 }), ground.picture)) return undefined;
  const centre = roundPoint({ x: clamp(point.x, ground.canvas.width), y: clamp(point.y, ground.canvas.height) });
  const area = shape?.area ?? 0;
  return {
    ...seat,
    shape,
    fill: FILLS.at(Math.min(rank, FILLS.length - 1)) as Fill,
    isFlat: rank !== 0 && area < FLAT_BELOW,
    disc: area < DISC_BELOW ? { ...centre, r: DISC_RADIUS * ground.canvas.em } : undefined,
    centre,
  };
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

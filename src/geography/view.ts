import type { BoundaryView, Feature, Geography, Line } from './geography.ts';
import { joinLines } from './join-lines.ts';

/** The boundaries of a map. */
export interface Boundaries {
  readonly disputed: readonly Sides[];
  readonly borders: readonly Sides[];
}

/** An arc, in the direction in which its first owner has it, with the ids of the territories on its two sides. */
export interface Sides {
  readonly arc: number;
  readonly owner: string;
  other?: string;
}

/**
 * The territories of a geography as a view joins them. A part that the dataset names is a territory of its own, whatever the
 * view says.
 *
 * @param named ids of the features that are parties
 */
export function joinParts(
  geography: Geography,
  { merge }: BoundaryView,
  named: ReadonlySet<string>,
): readonly Feature[] {
  const { byKey, features } = geography;
  const partsOf = (id: string) =>
    (merge[id] ?? []).flatMap((part) => (byKey.has(id) && !named.has(part) ? (byKey.get(part) ?? []) : []));
  const joined = new Set(Object.keys(merge).flatMap(partsOf));
  return features.flatMap((feature) => {
    const parts = partsOf(feature.id);
    if (joined.has(feature)) return [];
    return parts.length ? { ...feature, rings: joinLines(outlineOf([feature, ...parts]), geography) } : feature;
  });
}

/** What parts land from water, and the edge of the extent, as rings. */
export function shoreOf(geography: Geography): readonly Line[] {
  return joinLines(outlineOf(geography.features), geography);
}

/** The arcs that only one of some territories has. */
function outlineOf(features: readonly Feature[]): readonly number[] {
  return [...sidesOf(features)].flatMap(({ arc, other }) => (other ? [] : arc));
}

/** The arcs with joined territories on both sides. */
export function boundariesOf({ dashed, arcs = [] }: BoundaryView, features: readonly Feature[]): Boundaries {
  const disputed: Sides[] = [];
  const borders: Sides[] = [];
  for (const sides of sidesOf(features)) {
    const { arc, owner, other } = sides;
    if (!other || other === owner) continue;
    const isDashed = dashed.some((pair) => pair.includes(owner) && pair.includes(other));
    (isDashed || arcs.includes(arc < 0 ? ~arc : arc) ? disputed : borders).push(sides);
  }
  return { disputed, borders };
}

function sidesOf(features: readonly Feature[]): Iterable<Sides> {
  const sides = new Map<number, Sides>();
  for (const { id, rings } of features) {
    for (const arc of rings.flat()) {
      const number = arc < 0 ? ~arc : arc;
      const known = sides.get(number);
      if (known) known.other = id;
      else sides.set(number, { arc, owner: id });
    }
  }
  return sides.values();
}

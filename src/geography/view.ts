import type { BoundaryView, Feature, Geography, Line } from './geography.ts';
import { joinLines } from './join-lines.ts';

/** The lines of a map by what they part. */
export interface Lines {
  readonly disputed: readonly Line[];
  /** Between two parties. */
  readonly inner: readonly Line[];
  readonly borders: readonly Line[];
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

/** Sorts the arcs of joined territories by what lies on their two sides. */
export function linesOf(
  geography: Geography,
  { dashed, arcs = [] }: BoundaryView,
  features: readonly Feature[],
  named: ReadonlySet<string>,
): Lines {
  const lines: Record<keyof Lines, number[]> = { disputed: [], inner: [], borders: [] };
  const isDashed = (a: string, b: string) => dashed.some((pair) => pair.includes(a) && pair.includes(b));
  for (const { arc, owner, other } of sidesOf(features)) {
    if (!other || other === owner) continue;
    if (isDashed(owner, other) || arcs.includes(arc < 0 ? ~arc : arc)) lines.disputed.push(arc);
    else lines[named.has(owner) && named.has(other) ? 'inner' : 'borders'].push(arc);
  }
  const join = (kind: keyof Lines) => joinLines(lines[kind], geography);
  return { disputed: join('disputed'), inner: join('inner'), borders: join('borders') };
}

/** An arc, in the direction in which its first owner has it, with the territories on its two sides. */
interface Sides {
  readonly arc: number;
  readonly owner: string;
  other?: string;
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

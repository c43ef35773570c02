import type { Feature } from './geography.ts';

/**
 * Which arcs belong to the same land, without water between: for each arc one of them that stands for all.
 *
 * @param count how many arcs there are
 */
export function landsOf(features: readonly Feature[], count: number): readonly number[] {
  const towards = Array.from({ length: count }, (_, arc) => arc);
  const landOf = (arc: number): number => {
    const next = towards[arc] as number;
    if (next === arc) return arc;
    const land = landOf(next);
    towards[arc] = land;
    return land;
  };
  for (const ring of features.flatMap(({ rings }) => rings)) {
    const [first = 0, ...others] = ring.map(arcNumber);
    for (const other of others) towards[landOf(other)] = landOf(first);
  }
  return towards.map((_, arc) => landOf(arc));
}

/** The number of an arc, whichever way it is walked. */
export function arcNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

import { distance } from './geometry.ts';
import type { ShapedParty } from './parties.ts';

/** Smaller could not be seen, px. */
const LEAST_RADIUS = 2.4;
const GAP = 1;

/** Discs that would cover each other are drawn smaller, so that each can be seen as long as their middles are apart. */
export function partDiscs(parties: readonly ShapedParty[]): readonly ShapedParty[] {
  const discs = parties.flatMap(({ disc }) => disc ?? []);
  return parties.map((party) => {
    const { disc } = party;
    if (!disc) return party;
    const nearest = Math.min(
      ...discs.map((other) => (other === disc ? Number.POSITIVE_INFINITY : distance(disc, other))),
    );
    return { ...party, disc: { ...disc, r: Math.max(LEAST_RADIUS, Math.min(disc.r, (nearest - GAP) / 2)) } };
  });
}

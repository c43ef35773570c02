import type { Geography } from './geography.ts';
import { formulasAtHand } from './projection.ts';
import { isPacked, unpackTopology } from './unpack-topology.ts';

/**
 * The geography of a packed topology with the first region's projection; undefined for any other and for a damaged one, which
 * the full reader has to look at.
 */
export function readAtOnce(value: unknown): Geography | undefined {
  try {
    return isPacked(value) ? unpackTopology(value, formulasAtHand) : undefined;
  } catch {
    return undefined;
  }
}

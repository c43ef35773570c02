import type { Geography } from './geography.ts';
import { formulasAtHand } from './projection.ts';
import { readGeography } from './read-geography.ts';

const geographies = new WeakMap<object, Geography>();

/**
 * The geography of a topology that is sound and has the first region's projection, decoded once for each object; undefined for
 * any other, which the full reader has to look at.
 */
export function readAtOnce(value: unknown): Geography | undefined {
  let isSound = true;
  const report = () => {
    isSound = false;
    return undefined;
  };
  try {
    const key = value as object;
    const geography = geographies.get(key) ?? readGeography(value, formulasAtHand, report);
    if (!geography || !isSound) return undefined;
    geographies.set(key, geography);
    return geography;
  } catch {
    return undefined;
  }
}

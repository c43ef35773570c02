import type { Geography } from './geography.ts';

/** Of more territories than any region has. */
const MOST_OF_A_REGION = 150;

/** Whether shapes are those of the whole world. */
export function isWorldwide({ features }: Geography): boolean {
  return features.length > MOST_OF_A_REGION;
}

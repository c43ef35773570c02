import { createRequire } from 'node:module';
import { join } from 'node:path';
import { territoriesOf } from '../../../geo/recipe/build-topology.mjs';
import { PINNED, readAtlas } from '../../../geo/recipe/read-atlas.mjs';
import type { Territory } from '../../../geo/recipe/types.ts';
import { ids } from './tables.ts';

/** The outlines are not there, or not those that the recipe is made for; the message is for standard error. */
export class AtlasError extends Error {}

/**
 * All territories of world-atlas, from beside the tool or from the folder that it is called in.
 *
 * @throws AtlasError
 */
export function readTerritories(folder: string): readonly Territory[] {
  const require = [import.meta.url, join(folder, 'package.json')]
    .map((place) => createRequire(place))
    .find((each) => hasAtlas(each));
  if (!require) {
    const install = `npm install --save-dev world-atlas@${PINNED}`;
    throw new AtlasError(`the outlines come from the package world-atlas, which is not installed; run: ${install}`);
  }
  try {
    return territoriesOf(readAtlas('10m', require), ids);
  } catch (error) {
    throw new AtlasError(error instanceof Error ? error.message : String(error));
  }
}

function hasAtlas(require: NodeJS.Require): boolean {
  try {
    require.resolve('world-atlas/package.json');
    return true;
  } catch {
    return false;
  }
}

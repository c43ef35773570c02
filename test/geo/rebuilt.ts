/** The committed topologies against the recipe; in two files of tests, since rebuilding them all takes long. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { presetNames, rebuild, topologyFile } from '../../geo/recipe/files.mjs';

/** Tests every second preset. */
export function testRebuilt(remainder: 0 | 1): void {
  it.each(presetNames().filter((_, index) => index % 2 === remainder))(
    '%s is what the recipe gives, byte for byte',
    (name) => {
      expect(rebuild(name) === readFileSync(topologyFile(name), 'utf8')).toBe(true);
    },
    60_000,
  );
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { presetNames, REGIONS_FILE, rebuildRegions, topologyFile } from '../../geo/recipe/files.mjs';
import { testRebuilt } from './rebuilt.ts';

testRebuilt(0);

it('the index of regions is what the committed topologies give', () => {
  const texts = new Map(presetNames().map((name) => [name, readFileSync(topologyFile(name), 'utf8')]));
  expect(readFileSync(REGIONS_FILE, 'utf8')).toBe(rebuildRegions(texts));
});

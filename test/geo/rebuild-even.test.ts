import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { presetNames, rebuildIndex, topologyFile } from '../../geo/recipe/files.mjs';
import { testRebuilt } from './rebuilt.ts';

testRebuilt(0);

it('the index of regions is what the committed topologies give', () => {
  const texts = new Map(presetNames().map((name) => [name, readFileSync(topologyFile(name), 'utf8')]));
  for (const [file, text] of rebuildIndex(texts)) expect(readFileSync(file, 'utf8')).toBe(text);
});

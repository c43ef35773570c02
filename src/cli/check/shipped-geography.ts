import { chooseGeography, WORLD } from '../../geography/choose.ts';
import type { Geography } from '../../geography/geography.ts';
import { readTopology } from '../../geography/read-topology.ts';
import { geographyText } from '../package-file.ts';

const read = new Map<string, Geography | undefined>();

/** The shapes that the package ships for a state: those made for its part of the world, and the world. */
export function shippedGeographies(feature: string): readonly Geography[] {
  return [...new Set([chooseGeography([feature]), WORLD])].flatMap((name) => shippedGeography(name) ?? []);
}

/** Read once; undefined where the package has none of the name. */
function shippedGeography(name: string): Geography | undefined {
  if (!read.has(name)) {
    const text = geographyText(name);
    read.set(name, text === undefined ? undefined : readTopology(JSON.parse(text)).topology);
  }
  return read.get(name);
}

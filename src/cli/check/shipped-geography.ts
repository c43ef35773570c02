import type { Geography } from '../../geography/geography.ts';
import { readTopology } from '../../geography/read-topology.ts';
import { geographyText } from '../package-file.ts';

let geography: Geography | undefined;

/** The shapes that the package ships, read once; undefined where it has none. */
export function shippedGeography(): Geography | undefined {
  const text = geography ? undefined : geographyText('turkic-states');
  if (text !== undefined) geography = readTopology(JSON.parse(text)).topology;
  return geography;
}

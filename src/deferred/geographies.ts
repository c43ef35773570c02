/** Other shapes than the first region's: which file a network takes, all projections, and what is wrong with a topology. */
import { chooseGeography as choose, geographies, WORLD } from '../geography/choose.ts';
import { isLonLat } from '../geography/is-lon-lat.ts';
import { isWorldwide } from '../geography/is-worldwide.ts';
import { readTopology, type TopologyResult } from '../geography/read-topology.ts';

/** Who asks for a file by name. */
export interface Asker {
  warnUnknown(attribute: string, value: unknown, allowed: string): void;
}

/** True for the name of a file; for any other the widget says which there are. */
export function isShipped(name: string, widget: Asker): boolean {
  const isThere = geographies.includes(name);
  if (!isThere) widget.warnUnknown('geography', name, `auto, ${geographies.join(', ')}, a URL`);
  return isThere;
}

/**
 * Shapes that depend on whom they are for.
 *
 * @param isAuto whether the map shows where the parties are, and not what a page has asked for
 */
export type ShapesFor = (keys: readonly string[], isAuto: boolean) => TopologyResult;

/** What loads beside this; the bundle knows where it stands. */
export interface Beside {
  shapes(): Promise<typeof import('./shapes.ts')>;
  world(): Promise<typeof import('./world.ts')>;
}

/** What turns the world loads with its file, not after it. */
export function chooseGeography(keys: readonly string[], { world }: Beside): string {
  const name = choose(keys);
  if (name === WORLD) world().catch(() => {});
  return name;
}

/** The shapes that a value holds; those in longitude and latitude are projected about the parties, and the world may be. */
export async function readShapes(value: unknown, { shapes, world }: Beside): Promise<TopologyResult | ShapesFor> {
  if (isLonLat(value)) {
    const code = await shapes();
    return (keys) => code.readShapes(value, keys);
  }
  const result = readTopology(value);
  const { topology } = result;
  if (!topology || !isWorldwide(topology)) return result;
  const { turnedTo } = await world();
  return (keys, isAuto) => (isAuto ? { ...result, topology: turnedTo(topology, value, keys) } : result);
}

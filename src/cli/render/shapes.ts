/** The shapes of a map, found as `<network-map>` finds them. */
import type { Dataset, Network } from '../../dataset/model.ts';
import { chooseGeography, WORLD } from '../../geography/choose.ts';
import { isLonLat } from '../../geography/is-lon-lat.ts';
import { findView } from '../../geography/named-view.ts';
import { readTopology } from '../../geography/read-topology.ts';
import { turnedTo } from '../../geography/turned-world.ts';
import type { WidgetRequest } from '../../render/widget.ts';
import { readShapes } from '../../shapes/read-shapes.ts';
import { type Shell, UsageError } from '../command.ts';
import { geographyText } from '../package-file.ts';

type Shapes = NonNullable<WidgetRequest['geography']>;

/** Shapes that cannot be used; the message is for standard error. */
export class ShapesError extends Error {}

interface AskedShapes {
  /** `auto`, the name of a file that the package ships, or a path. */
  readonly geography: string;
  /** The name of a boundary view. */
  readonly boundaries: string;
}

export async function findShapes(
  dataset: Dataset,
  network: Network,
  { geography: name, boundaries }: AskedShapes,
  shell: Shell,
): Promise<Shapes> {
  const keys = partiesOf(dataset, network);
  const isAuto = name === 'auto';
  const file = isAuto ? chooseGeography(keys) : name;
  const text = /^[\w-]+$/.test(file) ? geographyText(file) : await shell.read(file);
  if (text === undefined) throw new UsageError(`--geography takes auto, a file of geo/ or a path, got "${name}"`);
  const value = parsed(text);
  const { topology, problems } = isLonLat(value) ? readShapes(value, keys) : readTopology(value);
  if (!topology) throw new ShapesError(problems.map(({ message }) => `${file}: ${message}`).join('\n'));
  const shapes = isAuto && file === WORLD ? turnedTo(topology, value, keys) : topology;
  if (boundaries === 'neutral') return { shapes, view: shapes.view, isAuto };
  const { view, names } = findView(boundaries, undefined, shapes);
  if (!view) throw new UsageError(`--boundaries takes ${names.join(', ')}, got "${boundaries}"`);
  return { shapes, view, isAuto };
}

/** Codes of the parties that a network has on some day. */
export function partiesOf({ parties = [] }: Dataset, { memberships = [] }: Network): readonly string[] {
  const ids = new Set(memberships.map(({ party }) => party));
  return parties.filter(({ id }) => ids.has(id)).map(({ id, feature = id }) => feature);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The shapes that a site has made for its own map, published beside its datasets. */
import { geographies } from '../../geography/choose.ts';
import type { Shell } from '../command.ts';
import { findShapes } from '../render/shapes.ts';
import type { EmbedOptions } from './options.ts';
import { type Published, type PublishedFile, publishedAt } from './work.ts';

/**
 * What `--geography` names: `auto` and a file that the library has need no more than their name.
 *
 * Throws `UsageError` for what is no such name and no path, and `ShapesError` for a file that holds no shapes.
 */
export async function publishShapes(
  [first]: readonly Published[],
  { geography, settings }: EmbedOptions,
  shell: Shell,
): Promise<PublishedFile | undefined> {
  const [network] = first?.dataset.networks ?? [];
  if (!first || !network) return undefined;
  const asked = { geography, boundaries: settings.boundaries };
  await findShapes(first.dataset, network, asked, shell);
  if (geography === 'auto' || geographies.includes(geography)) return undefined;
  const text = await shell.read(geography);
  return publishedAt('shapes', geography, text);
}

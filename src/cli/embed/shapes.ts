/** The shapes that a site has made for its own map, published beside its datasets. */
import { createHash } from 'node:crypto';
import { geographies } from '../../geography/choose.ts';
import type { Shell } from '../command.ts';
import { findShapes } from '../render/shapes.ts';
import type { EmbedOptions } from './options.ts';
import type { Published, PublishedFile } from './work.ts';

/** Shapes as they are published. */
export interface PublishedShapes extends PublishedFile {
  readonly text: string;
}

/**
 * What `--geography` names: `auto` and a file that the library has need no more than their name.
 *
 * Throws `UsageError` for what is no such name and no path, and `ShapesError` for a file that holds no shapes.
 */
export async function publishShapes(
  [first]: readonly Published[],
  { geography, settings }: EmbedOptions,
  shell: Shell,
): Promise<PublishedShapes | undefined> {
  const [network] = first?.dataset.networks ?? [];
  if (!first || !network) return undefined;
  const asked = { geography, boundaries: settings.boundaries };
  await findShapes(first.dataset, network, asked, shell);
  if (geography === 'auto' || geographies.includes(geography)) return undefined;
  const text = await shell.read(geography);
  return { text, ...publishedAt('shapes', geography, text) };
}

/** Where a file is published, for what follows it and for what is frozen. */
export function publishedAt(folder: string, input: string, text: string): PublishedFile {
  const name = input.replace(/^.*[\\/]/, '').replace(/\.json$/i, '');
  const hash = createHash('sha384').update(text).digest();
  return {
    live: `${folder}/${name}.json`,
    frozen: `${folder}/${name}.${hash.toString('hex').slice(0, 16)}.json`,
    integrity: `sha384-${hash.toString('base64')}`,
  };
}

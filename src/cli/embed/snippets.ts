/** The code that an editor pastes. */
import { chooseGeography } from '../../geography/choose.ts';
import { escaped, tagSnippet, written } from '../../sharing/snippets.ts';
import { partiesOf } from '../render/shapes.ts';
import type { Description } from './describe.ts';
import type { Library } from './library.ts';
import type { EmbedOptions } from './options.ts';
import { attributesOf, datasetUrl, type Places } from './places.ts';
import type { Embed } from './work.ts';

/** A frame with the page, and the script that gives it the height of its content. */
export function frameCode({ name }: Embed, { title, height }: Description, { root, library }: Places): string {
  const src = `${root}${name}.html`;
  const frame = written('iframe', { src, title, width: '100%', height: String(height), frameborder: '0' });
  return `${frame}\n<script type="module" src="${escaped(library)}embed/host.js"></script>`;
}

/** A tag and a script, which follow the dataset. */
export function liveCode(embed: Embed, { title, height }: Description, places: Places, options: EmbedOptions): string {
  return tagSnippet({
    tag: `network-${embed.widget}`,
    folder: places.library,
    src: datasetUrl(places, embed.published, 'live'),
    attributes: attributesOf(embed, options),
    title,
    height,
  });
}

/**
 * The same with the hash of everything that it loads.
 *
 * The script cannot carry the hashes of what it imports, since `import()` takes none; an import map can, and costs pages that are not
 * frozen nothing. What compares dataset and shapes is preloaded with its hash as well, for browsers whose import maps know no hashes.
 */
export function frozenCode(embed: Embed, places: Places, library: Library, options: EmbedOptions): string {
  const { widget, published, network } = embed;
  const tag = `network-${widget}`;
  const script = `${tag}.js`;
  const hash = (path: string) => library.files[path] ?? '';
  const attributes = {
    src: datasetUrl(places, published, 'frozen'),
    'dataset-integrity': published.integrity,
    ...(widget === 'map' && { 'geography-integrity': hash(geographyOf(embed)) }),
    ...attributesOf({ ...embed, network }, options),
  };
  return [
    `<script type="importmap">${importMap(widget, places, library)}</script>`,
    `<link rel="modulepreload" href="${escaped(places.library + PINNED)}" integrity="${hash(PINNED)}" crossorigin>`,
    `<script type="module" src="${escaped(places.library + script)}" integrity="${hash(script)}" crossorigin></script>`,
    written(tag, attributes),
  ].join('\n');
}

/** What the script of a widget may load, with the hash of each. */
export function importMap(widget: Embed['widget'], places: Places, { files, imports }: Library): string {
  const loads = (imports[`network-${widget}.js`] ?? []).map((path) => [`${places.library}${path}`, files[path]]);
  return JSON.stringify({ integrity: Object.fromEntries(loads) }).replaceAll('<', '\\u003c');
}

const PINNED = 'deferred/pinned.js';

/** The file of shapes that a map takes by itself, below the folder of the library. */
export function geographyOf({ published, network }: Embed): string {
  return `geo/${chooseGeography(partiesOf(published.dataset, network))}.packed.json`;
}

/** The code that an editor pastes. */
import { chooseGeography } from '../../geography/choose.ts';
import { escaped, tagSnippet, written } from '../../sharing/snippets.ts';
import { partiesOf } from '../render/shapes.ts';
import type { Description } from './describe.ts';
import type { Library } from './library.ts';
import type { EmbedOptions } from './options.ts';
import { attributesOf, type Places, sourcesOf } from './places.ts';
import type { Embed } from './work.ts';

/**
 * A frame with a page, and the script that gives it the height of its content.
 *
 * @param page its name
 * @param integrity the hash of that script; empty for code that follows the library
 */
export function frameCode(page: string, { title, height }: Description, places: Places, integrity = ''): string {
  const { root, library } = places;
  const src = `${root}${page}.html`;
  const frame = written('iframe', { src, title, width: '100%', height: String(height), frameborder: '0' });
  const script = { type: 'module', src: `${library}${HOST}`, ...(integrity && { integrity, crossorigin: '' }) };
  return `${frame}\n${written('script', script)}`;
}

/** The same, frozen: with a page whose name no other page ever has. An `iframe` takes no hash; its page holds those of all that it loads. */
export function frozenFrameCode(page: string, description: Description, places: Places, { files }: Library): string {
  return frameCode(page, description, places, files[HOST]);
}

/** A tag and a script, which follow the dataset. */
export function liveCode(embed: Embed, { title, height }: Description, places: Places, options: EmbedOptions): string {
  const { src = '', ...own } = sourcesOf(embed, places, options, 'live');
  return tagSnippet({
    tag: `network-${embed.widget}`,
    folder: places.library,
    src,
    attributes: { ...own, ...attributesOf(embed, options) },
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
  const tag = `network-${embed.widget}`;
  return [
    ...frozenScripts(embed, places, library),
    written(tag, frozenAttributes(embed, places, library, options)),
  ].join('\n');
}

/** What frozen code begins with: the hashes of all scripts. */
export function frozenScripts({ widget }: Embed, places: Places, library: Library): readonly string[] {
  const script = `network-${widget}.js`;
  const hash = (path: string) => library.files[path] ?? '';
  return [
    `<script type="importmap">${importMap(widget, places, library)}</script>`,
    `<link rel="modulepreload" href="${escaped(places.library + PINNED)}" integrity="${hash(PINNED)}" crossorigin>`,
    `<script type="module" src="${escaped(places.library + script)}" integrity="${hash(script)}" crossorigin></script>`,
  ];
}

/** What a frozen widget says of its data. */
export function frozenAttributes(
  embed: Embed,
  places: Places,
  library: Library,
  options: EmbedOptions,
): Readonly<Record<string, string>> {
  const { widget, published, shapes } = embed;
  const hashOfShapes = () => shapes?.integrity ?? library.files[geographyOf(embed, options)] ?? '';
  return {
    ...sourcesOf(embed, places, options, 'frozen'),
    'dataset-integrity': published.integrity,
    ...(widget === 'map' && { 'geography-integrity': hashOfShapes() }),
    ...attributesOf(embed, options),
  };
}

/** What the script of a widget may load, with the hash of each. */
export function importMap(widget: Embed['widget'], places: Places, { files, imports }: Library): string {
  const loads = (imports[`network-${widget}.js`] ?? []).map((path) => [`${places.library}${path}`, files[path]]);
  return JSON.stringify({ integrity: Object.fromEntries(loads) }).replaceAll('<', '\\u003c');
}

const PINNED = 'deferred/pinned.js';
const HOST = 'embed/host.js';

/** The file of shapes of the library that a map takes, below its folder. */
export function geographyOf({ published, network }: Embed, { geography }: EmbedOptions): string {
  const name = geography === 'auto' ? chooseGeography(partiesOf(published.dataset, network)) : geography;
  return `geo/${name}.packed.json`;
}

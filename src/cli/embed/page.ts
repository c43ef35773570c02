/** The pages that frames show, and that consumers of oEmbed are sent to. */
import { createHash } from 'node:crypto';
import { escaped, written } from '../../sharing/snippets.ts';
import type { Description } from './describe.ts';
import type { Library } from './library.ts';
import type { EmbedOptions } from './options.ts';
import { attributesOf, type Places, sourcesOf } from './places.ts';
import { preloadsOf } from './preloads.ts';
import { frozenAttributes, frozenScripts } from './snippets.ts';
import type { Embed } from './work.ts';

/** What a page is made from. */
export interface PageSource {
  readonly embed: Embed;
  readonly description: Description;
  readonly places: Places;
  readonly options: EmbedOptions;
}

/**
 * What a page loads it finds from where it lies, if that is beside it, so that the folder can be looked at before it is published; who
 * reads its head is told whole addresses.
 */
export function pageOf(source: PageSource): string {
  const { embed, description, places, options } = source;
  const { name, widget } = embed;
  const near = nearPlaces(places);
  const tag = `network-${widget}`;
  const attributes = { ...sourcesOf(embed, near, options, 'live'), ...attributesOf(embed, options) };
  const script = (path: string) => `<script type="module" src="${escaped(near.library + path)}"></script>`;
  const sheet = (path: string) => `<link rel="stylesheet" href="${escaped(near.library + path)}">`;
  return pageWith(name, source, {
    head: [...STYLES.map(sheet), ...preloadsOf(embed, near, options), script(`${tag}.js`), script(SCRIPT)],
    body: written(tag, attributes, `<p>${escaped(description.title)}</p>`),
  });
}

/** A page that stays as it is, and the name that no other page ever has. */
export function frozenPageOf(source: PageSource, library: Library): { readonly name: string; readonly text: string } {
  const { embed, description, places, options } = source;
  const near = nearPlaces(places);
  const pinned = (path: string) => `${escaped(near.library + path)}" integrity="${library.files[path]}" crossorigin`;
  const attributes = frozenAttributes(embed, near, library, options);
  const content = {
    head: [
      ...frozenScripts(embed, near, library),
      ...STYLES.map((path) => `<link rel="stylesheet" href="${pinned(path)}>`),
      `<script type="module" src="${pinned(SCRIPT)}></script>`,
    ],
    body: written(`network-${embed.widget}`, attributes, `<p>${escaped(description.title)}</p>`),
  };
  const textFor = (name: string) => pageWith(name, source, content);
  const hash = createHash('sha384').update(textFor(embed.name)).digest('hex');
  const name = `${embed.name}.${hash.slice(0, 16)}`;
  return { name, text: textFor(name) };
}

const STYLES = ['network-widgets.css', 'embed/frame.css'] as const;
const SCRIPT = 'embed/page.js';

/** The places as seen from the folder that is written. */
export function nearPlaces({ root, library }: Places): Places {
  return { root: '', library: library.startsWith(root) ? `./${library.slice(root.length)}` : library };
}

interface Content {
  /** Lines. */
  readonly head: readonly string[];
  readonly body: string;
}

function pageWith(name: string, { embed, description: about, places }: PageSource, { head, body }: Content): string {
  const { language } = embed;
  const { title, text, provider } = about;
  const { root } = places;
  const description = escaped(text);
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <meta name="description" content="${description}">
    <link rel="canonical" href="${escaped(`${root}${name}.html`)}">
    <link rel="alternate" type="application/json+oembed" href="${escaped(`${root}${name}.json`)}" title="${escaped(title)}">
    <meta property="og:title" content="${escaped(title)}">
    <meta property="og:description" content="${description}">
    <meta property="og:site_name" content="${escaped(provider)}">
    <meta property="og:url" content="${escaped(`${root}${name}.html`)}">
    ${head.join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

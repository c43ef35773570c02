/** The page that a frame shows, and that consumers of oEmbed are sent to. */
import { escaped, written } from '../../sharing/snippets.ts';
import type { Description } from './describe.ts';
import type { EmbedOptions } from './options.ts';
import { attributesOf, datasetUrl, type Places } from './places.ts';
import { preloadsOf } from './preloads.ts';
import type { Embed } from './work.ts';

/**
 * What the page loads it finds from where it lies, if that is beside it, so that the folder can be looked at before it is published; who
 * reads its head is told whole addresses.
 */
export function pageOf(
  embed: Embed,
  { title, text, provider }: Description,
  places: Places,
  options: EmbedOptions,
): string {
  const { name, widget, language, published } = embed;
  const tag = `network-${widget}`;
  const { root } = places;
  const near = (address: string) => (address.startsWith(root) ? address.slice(root.length) : address);
  const attributes = { src: near(datasetUrl(places, published, 'live')), ...attributesOf(embed, options) };
  const library = near(places.library);
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
    <link rel="stylesheet" href="${escaped(library)}network-widgets.css">
    <link rel="stylesheet" href="${escaped(library)}embed/frame.css">
    ${preloadsOf(embed, places, near).join('\n    ')}
    <script type="module" src="${escaped(library)}${tag}.js"></script>
    <script type="module" src="${escaped(library)}embed/page.js"></script>
  </head>
  <body>
    ${written(tag, attributes, `<p>${escaped(title)}</p>`)}
  </body>
</html>
`;
}

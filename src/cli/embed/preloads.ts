/** What a widget asks for once its script has run. */
import { escaped } from '../../sharing/snippets.ts';
import type { EmbedOptions } from './options.ts';
import { fileUrl, type Places } from './places.ts';
import { geographyOf } from './snippets.ts';
import type { Embed } from './work.ts';

/**
 * Links in the head of a page that ask for dataset, shapes and language while the script is still on its way: a phone waits for two
 * answers one after the other instead of three. What draws is not among them, since it depends on the width.
 */
export function preloadsOf(embed: Embed, places: Places, options: EmbedOptions): readonly string[] {
  const { widget, language, published, shapes } = embed;
  const files = [fileUrl(places, published, 'live')];
  if (shapes) files.push(fileUrl(places, shapes, 'live'));
  else if (widget === 'map') files.push(places.library + geographyOf(embed, options));
  const data = files.map((file) => `<link rel="preload" as="fetch" href="${escaped(file)}" crossorigin>`);
  if (language.tag === 'en') return data;
  const words = `${places.library}locales/${language.tag}.js`;
  return [...data, `<link rel="modulepreload" href="${escaped(words)}">`];
}

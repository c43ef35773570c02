/** Where what is written is found by a page of another site. */

import { settingAttributes } from '../widget-settings.ts';
import type { EmbedOptions } from './options.ts';
import type { Embed, PublishedFile } from './work.ts';

/** The folder of the library below that of all; it has the version in its name, and so never changes. */
export function libraryFolder(version: string): string {
  return `network-widgets-${version}/`;
}

export interface Places {
  /** Addresses of folders, with a slash at the end. */
  readonly library: string;
  readonly root: string;
}

export function placesOf({ url, library }: EmbedOptions, version: string): Places {
  return { root: url, library: library || `${url}${libraryFolder(version)}` };
}

/** What a widget shows: the file of its dataset, and that of its shapes where a map has its own or is told which to take. */
export function sourcesOf(
  { published, widget, shapes }: Embed,
  places: Places,
  { geography }: EmbedOptions,
  form: 'live' | 'frozen',
): Readonly<Record<string, string>> {
  const isNamed = widget === 'map' && geography !== 'auto';
  return {
    src: fileUrl(places, published, form),
    ...(isNamed && { geography: shapes ? fileUrl(places, shapes, form) : geography }),
  };
}

/** The attributes of the widget that shows what an embed is about, but for where its files lie. */
export function attributesOf(
  { published, network, locale, widget }: Embed,
  { theme, asOf, settings }: EmbedOptions,
): Readonly<Record<string, string>> {
  const { networks = [] } = published.dataset;
  const set = Object.entries(settingAttributes(widget, settings)).filter(([, value]) => value);
  return {
    ...(networks.length > 1 && { network: network.id }),
    ...(locale && { locale }),
    ...(asOf && { 'as-of': asOf }),
    ...(theme !== 'auto' && { theme }),
    ...Object.fromEntries(set.map(([name, value]) => [name, value === 'true' ? '' : value])),
  };
}

/** An address for one of the two files that something is published as. */
export function fileUrl({ root }: Places, published: PublishedFile, form: 'live' | 'frozen'): string {
  return root + published[form].split('/').map(encodeURIComponent).join('/');
}

/** Where what is written is found by a page of another site. */
import type { EmbedOptions } from './options.ts';
import type { Embed, Published } from './work.ts';

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

/** The attributes of the widget that shows what an embed is about, but for where its dataset lies. */
export function attributesOf(
  { published, network, locale }: Embed,
  { theme, asOf }: EmbedOptions,
): Readonly<Record<string, string>> {
  const { networks = [] } = published.dataset;
  return {
    ...(networks.length > 1 && { network: network.id }),
    ...(locale && { locale }),
    ...(asOf && { 'as-of': asOf }),
    ...(theme !== 'auto' && { theme }),
  };
}

/** An address for one of the two files of a dataset. */
export function datasetUrl({ root }: Places, published: Published, form: 'live' | 'frozen'): string {
  return root + published[form].split('/').map(encodeURIComponent).join('/');
}

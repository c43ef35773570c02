/** The answer of an oEmbed provider (version 1.0, https://oembed.com) as a file: one size, since a file cannot read `maxwidth`. */
import type { Description } from './describe.ts';
import type { EmbedOptions } from './options.ts';

/** A response of the type `rich`, with its required fields and those that we can fill. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** s */
  readonly cache_age: number;
  /** px */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** @param html the frame, and the script for its height, which consumers that let in no scripts leave out */
export function oEmbedOf({ title, provider, height }: Description, html: string, options: EmbedOptions): OEmbed {
  const { providerUrl, cacheAge, width } = options;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: providerUrl,
    cache_age: cacheAge,
    width,
    height,
    html,
  };
}

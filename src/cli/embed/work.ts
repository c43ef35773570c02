/** What a call of `embed` has to write. */
import { createHash } from 'node:crypto';
import type { Dataset, Network } from '../../dataset/model.ts';
import type { Language } from '../../locale/language.ts';
import { loadLanguage, nearestTag } from '../../locale/languages.ts';
import type { WidgetName } from '../../render/widget.ts';
import { UsageError } from '../command.ts';
import type { EmbedOptions } from './options.ts';

/** A file as it is published. */
export interface PublishedFile {
  /** Without a byte order mark, as it is written. */
  readonly text: string;
  /** Of the file that live code follows, below the folder. */
  readonly live: string;
  /** Of the same bytes under a name that no others ever have. */
  readonly frozen: string;
  /** In the syntax of Subresource Integrity. */
  readonly integrity: string;
}

/** A dataset as it is published. */
export interface Published extends PublishedFile {
  /** A path. */
  readonly input: string;
  readonly dataset: Dataset;
}

/**
 * A file as it is published.
 *
 * @param folder below that of all
 * @param input a path, whose name it keeps
 */
export function publishedAt(folder: string, input: string, text: string): PublishedFile {
  const name = input.replace(/^.*[\\/]/, '').replace(/\.json$/i, '');
  const hash = createHash('sha384').update(text).digest();
  return {
    text,
    live: `${folder}/${name}.json`,
    frozen: `${folder}/${name}.${hash.toString('hex').slice(0, 16)}.json`,
    integrity: `sha384-${hash.toString('base64')}`,
  };
}

/** One widget of one network, in one language or that of the page around. */
export interface Embed {
  /** Of its files, without their endings. */
  readonly name: string;
  readonly published: Published;
  readonly network: Network;
  readonly widget: WidgetName;
  /** Of a map that has shapes of its own. */
  readonly shapes: PublishedFile | undefined;
  /** BCP 47; empty where the page around says. */
  readonly locale: string;
  /** What its title is written in. */
  readonly language: Language;
}

/** Every widget of every network in every language. Throws `UsageError` where there is none, and where two had one name. */
export async function embedsOf(
  all: readonly Published[],
  options: EmbedOptions,
  shapes: PublishedFile | undefined,
): Promise<readonly Embed[]> {
  const { networks: asked, widgets, locales } = options;
  const found = all.flatMap((published) =>
    (published.dataset.networks ?? []).map((network) => ({ published, network })),
  );
  const unknown = asked.find((id) => found.every(({ network }) => network.id !== id));
  const known = found.map(({ network }) => network.id).join(', ');
  if (unknown !== undefined) throw new UsageError(`no network "${unknown}" in ${known || 'the datasets'}`);
  if (!found.length) throw new UsageError('no dataset has a network');
  const chosen = found.filter(({ network }) => !asked.length || asked.includes(network.id));
  const embeds: Embed[] = [];
  for (const { published, network } of chosen)
    for (const widget of widgets)
      for (const locale of locales.length ? locales : [''])
        embeds.push({
          name: [network.id, widget, ...(locale ? [locale] : [])].join('-'),
          published,
          network,
          widget,
          shapes: widget === 'map' ? shapes : undefined,
          locale,
          // oxlint-disable-next-line no-await-in-loop
          language: await loadLanguage(nearestTag(locale || ownLocale(published.dataset)) ?? 'en'),
        });
  const twice = embeds.find(({ name }, index) => embeds.findIndex((other) => other.name === name) < index);
  if (twice) throw new UsageError(`${twice.name} would be written twice: name each network once, with --network`);
  return embeds;
}

/** The first language of a dataset that the widgets speak. */
export function ownLocale({ languages = [] }: Dataset): string {
  return languages.find((tag) => nearestTag(tag)) ?? 'en';
}

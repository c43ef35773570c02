/** What a page says of its widget to who only sees a title. */
import type { Dataset } from '../../dataset/model.ts';
import { tableTextWidth } from '../../layout/text-width.ts';
import { Formatter } from '../../locale/format.ts';
import { withoutLanguages } from '../../locale/runs.ts';
import { headlineOf } from '../../render/headline.ts';
import { reservedHeight } from '../../render/reserve.ts';
import { STANDARD } from '../../render/widget.ts';
import type { EmbedOptions } from './options.ts';
import type { Embed } from './work.ts';

/** Of the text on a page that says nothing else, px. */
const EM = 16;

export interface Description {
  readonly title: string;
  /** One sentence or two; empty for none. */
  readonly text: string;
  /** Who publishes it. */
  readonly provider: string;
  /** px, at the width that is asked for. */
  readonly height: number;
}

export function describe({ published, network, widget, language }: Embed, options: EmbedOptions): Description {
  const { dataset } = published;
  const { width, asOf, theme, url, providerName, settings } = options;
  const headline = headlineOf({
    widget,
    dataset,
    leftOut: [],
    networks: [network.id],
    asOf,
    now: new Date(),
    language,
    locale: language.tag,
    width,
    em: EM,
    theme,
    fontFamily: '',
    textWidth: tableTextWidth,
    base: url,
    options: { ...STANDARD, ...settings },
  });
  const format = new Formatter(language, language.tag, dataset.languages);
  return {
    title: [headline?.heading.text, format.text(network.name)].filter(Boolean).join(' – '),
    text: withoutLanguages(headline?.description?.text ?? ''),
    provider: providerName || publisherOf(dataset, format) || new URL(url).host,
    height: Math.ceil(reservedHeight(widget, width, EM)),
  };
}

function publisherOf({ publisher }: Dataset, format: Formatter): string {
  return publisher === undefined ? '' : format.text(publisher);
}

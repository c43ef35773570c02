import { html, nothing } from 'lit';
import { resolveLink } from '../element/links.ts';
import { footerOf } from '../layout/footer.ts';
import { record } from '../locale/en/record.ts';
import { sourceListTemplate } from '../template/source-list.ts';
import { wordsTemplate } from '../template/words.ts';
import { type Composition, compose } from './compose.ts';
import { fragmentTables } from './fragment-table.ts';
import { MarkupElement } from './markup/element.ts';
import { parseMarkup } from './markup/parse.ts';
import { escapeText, serialize } from './markup/serialize.ts';
import { writeMarkup } from './markup/write.ts';
import { plain } from './plain.ts';
import { tableOf } from './table.ts';
import type { WidgetRequest } from './widget.ts';

export interface FragmentOptions {
  /** 2 to 6 */
  readonly headingLevel: number;
  /** Address of a picture of the widget; empty for none. */
  readonly image: string;
}

/**
 * A widget as plain semantic HTML: a figure with heading, picture, table and sources, for where scripts, styles and inline drawings
 * are filtered out.
 *
 * @returns undefined where the dataset has none of the networks
 */
export function renderFragment(request: WidgetRequest, options: FragmentOptions): string | undefined {
  const composed = compose(request);
  if (!composed) return undefined;
  const { language } = request;
  const figure = new MarkupElement('figure', [
    ['lang', language.tag],
    ['dir', language.direction],
  ]);
  const pieces = [
    headingOf(composed, options),
    pictureOf(composed, options),
    bodyOf(composed),
    captionOf(composed, options),
  ];
  figure.append(...pieces.flat().filter(Boolean));
  if (language.direction === 'rtl') isolate(figure);
  return `${lined(writeMarkup(figure))}\n`;
}

/** A sentence from left to right ends with its own full stop also between words from right to left; a page's style sheet may not see to it. */
function isolate(figure: MarkupElement): void {
  for (const { elements } of figure.all())
    for (const { attributes } of elements) if (attributes.has('lang')) attributes.set('dir', 'auto');
}

type Pieces = MarkupElement['children'];

function headingOf({ drawn }: Composition, { headingLevel }: FragmentOptions): Pieces {
  const { heading, description } = drawn.headline;
  const element = new MarkupElement(`h${headingLevel}`, heading.lang === undefined ? [] : [['lang', heading.lang]]);
  element.append(escapeText(heading.text));
  return [element, ...(description ? piece(html`<p>${wordsTemplate(description.text)}</p>`) : [])];
}

/** A picture that stands elsewhere, such as one that `render` has made; as wide as what it stands in, without a style sheet. */
function pictureOf({ drawn }: Composition, { image }: FragmentOptions): Pieces {
  return image ? piece(html`<p><img src=${image} alt=${drawn.summary} width="100%"></p>`) : [];
}

function bodyOf({ stage, drawn }: Composition): Pieces {
  const { contexts, request } = stage;
  if (drawn.isEmpty) return piece(html`<p>${drawn.summary}</p>`);
  const resolve = (url: string) => resolveLink(url, request.base);
  // Who chairs stands before the history of it.
  const lead = request.widget === 'rotation' ? piece(html`${drawn.lead}`) : [];
  return [...lead, ...piece(html`${fragmentTables(tableOf(stage), contexts[0].format, resolve)}`)];
}

/** Notes on a drawing are for where there is one. */
function captionOf({ stage, footer }: Composition, { image }: FragmentOptions): Pieces {
  const { contexts, request } = stage;
  const [{ format }] = contexts;
  const resolve = (url: string) => resolveLink(url, request.base);
  const { citations, asOf, captions, omitted, corrections } = footerOf(footer, format);
  const href = corrections && resolve(corrections);
  return piece(
    html`<figcaption>${omitted ? html`<p>${omitted}</p>` : nothing}<p>${wordsTemplate(
      [asOf, ...(image ? captions : [])].join(' '),
    )}${href ? html` <a href=${href}>${format.messages.reportError}</a>` : nothing}</p>${
      citations.length
        ? html`<p>${format.messages.source(citations.length)}${format.words('record', record).colon}</p>`
        : nothing
    }${sourceListTemplate(citations, format, resolve, false)}</figcaption>`,
  );
}

function piece(template: unknown): Pieces {
  return plain(parseMarkup(serialize(template)).children).filter((child) => typeof child !== 'string' || child.trim());
}

/** A line for each thing that an editor may want to take out. */
function lined(markup: string): string {
  return markup
    .replaceAll(
      /\s*(?=<(?:h[2-6]|p|table|caption|thead|tbody|tr|figcaption|ol|li)\b)|\s*(?=<\/(?:figure|table|ol)>)/g,
      '\n',
    )
    .replaceAll(/(?<=<p>) +| +(?=<\/p>)/g, '');
}

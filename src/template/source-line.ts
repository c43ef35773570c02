import { html, nothing, type TemplateResult } from 'lit';
import { memoizeLast } from '../layout/memoize-last.ts';
import { closingOf, type ShortSource, shortSources } from '../layout/short-sources.ts';
import type { Formatter } from '../locale/format.ts';
import type { Citation } from '../network/citations.ts';
import type { Resolve } from './link.ts';

/** Sources in short, for the footer: number, publisher and date. */
export function sourceLineTemplate(
  citations: readonly Citation[],
  format: Formatter,
  resolve: Resolve,
): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  const sources = shortSources(citations, format);
  const parted = sources.map((source, index) => [
    index > 0 ? format.language.semicolon : '',
    sourceTemplate(source, resolve),
  ]);
  return html`<span part="sources">${format.messages.source(citations.length)}:${parted}${closingOf(sources, format)}</span>`;
}

/** The same as a list that a reader opens: a wall of names under every drawing otherwise. It is the same on every day. */
export const sourceFoldTemplate = memoizeLast(
  (citations: readonly Citation[], format: Formatter, resolve: Resolve): TemplateResult => {
    const { length } = citations;
    return html`<details part="sources" class="sources">
      <summary>${format.messages.sources(length, format.number(length))}</summary>
      <div class="opened">${shortSources(citations, format).map((source) => sourceTemplate(source, resolve))}</div>
    </details>`;
  },
);

function sourceTemplate({ number, name, more, url, date }: ShortSource, resolve: Resolve): TemplateResult {
  const href = url && resolve(url);
  const words = html`<span lang=${name.lang ?? nothing}>${name.text}</span>${
    more ? html`<span class="spoken" lang=${more.lang ?? nothing}> ${more.text}</span>` : nothing
  }`;
  return html` <span class="source" title=${more?.text ?? nothing}><span class="citation">${number}</span> ${
    href ? html`<a href=${href} rel="noopener">${words}</a>` : words
  }${date}</span>`;
}

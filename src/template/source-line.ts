import { html, nothing, type TemplateResult } from 'lit';
import { sourceDate } from '../layout/source-date.ts';
import type { Formatter } from '../locale/format.ts';
import type { Citation } from '../network/citations.ts';
import { linkTemplate, type Resolve } from './link.ts';

/** Sources in short, for the footer: number, publisher and date. */
export function sourceLineTemplate(
  citations: readonly Citation[],
  format: Formatter,
  resolve: Resolve,
): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  return html`<span part="sources">${format.messages.source(citations.length)}:${shortSources(citations, format, resolve)}.</span>`;
}

/** The same as a list that a reader opens: a wall of names under every drawing otherwise. */
export function sourceFoldTemplate(
  citations: readonly Citation[],
  format: Formatter,
  resolve: Resolve,
): TemplateResult {
  const { length } = citations;
  return html`<details part="sources" class="sources">
      <summary>${format.messages.sources(length, format.number(length))}</summary>
      <div class="opened">${shortSources(citations, format, resolve)}</div>
    </details>`;
}

function shortSources(citations: readonly Citation[], format: Formatter, resolve: Resolve): TemplateResult {
  return html`${citations.map(
    ({ number, source }) => html` <span class="source"><span class="citation">${number}</span> <span
      title=${source.title} lang=${source.publisher ? nothing : (source.language ?? nothing)}>${linkTemplate(
        source.publisher ?? source.title,
        source.url,
        resolve,
      )}</span>${sourceDate(source, format)}</span>`,
  )}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { sourceDate } from '../layout/source-date.ts';
import { record } from '../locale/en/record.ts';
import type { Formatter } from '../locale/format.ts';
import type { Citation } from '../network/citations.ts';
import { linkTemplate, type Resolve } from './link.ts';

/** Sources in full: number, publisher, title, date. */
export function sourceListTemplate(
  citations: readonly Citation[],
  format: Formatter,
  resolve: Resolve,
  isFolded: boolean,
): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  return isFolded ? foldTemplate(citations, format, resolve) : listTemplate(citations, format, resolve);
}

function foldTemplate(citations: readonly Citation[], format: Formatter, resolve: Resolve): TemplateResult {
  const { length } = citations;
  return html`<details class="source-fold">
    <summary>${format.messages.sources(length, format.number(length))}</summary>
    ${listTemplate(citations, format, resolve)}
  </details>`;
}

function listTemplate(citations: readonly Citation[], format: Formatter, resolve: Resolve): TemplateResult {
  const isLong = citations.some(({ number }) => number > 99);
  return html`<ol part="sources" class=${isLong ? 'source-list long' : 'source-list'} aria-label=${format.words('record', record).field.sources}>${citations.map(
    ({
      number,
      source,
    }) => html`<li value=${number}>${source.publisher ? html`<b>${source.publisher}</b> ` : nothing}<span
        lang=${source.language ?? nothing}>${linkTemplate(source.title, source.url, resolve)}</span>${sourceDate(source, format)}</li>`,
  )}</ol>`;
}

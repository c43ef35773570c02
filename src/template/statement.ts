import { html, nothing, type TemplateResult } from 'lit';
import type { DetailValue } from '../layout/detail/detail.ts';
import type { Messages } from '../locale/messages.ts';
import type { Citation } from '../network/citations.ts';
import { linkTemplate, type Resolve } from './link.ts';

/** One statement: its words, how sure they are, and the numbers of its sources. */
export function statementTemplate(value: DetailValue, messages: Messages, resolve: Resolve): TemplateResult {
  const words = html`<span lang=${value.lang ?? nothing}>${linkTemplate(value.text, value.href, resolve)}</span>`;
  const mark = value.isInferred ? html` <em class="mark">${messages.inferred}</em>` : nothing;
  const differs = value.reading ? html`<em class="mark">${messages.sourcesDiffer}:</em> ` : nothing;
  return html`${differs}${words}${mark}${citationsTemplate(value.citations, messages, resolve)}`;
}

/** Small numbers that lead to the sources. */
export function citationsTemplate(citations: readonly Citation[], messages: Messages, resolve: Resolve): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  return html`<span class="citations">${citations.map(({ number, source }) => {
    const href = source.url && resolve(source.url);
    const label = messages.sourceNumber({ number: String(number) });
    return href
      ? html`<a class="citation" href=${href} rel="noopener" title=${source.title} aria-label="${label}: ${source.title}">${number}</a>`
      : html`<span class="citation" role="img" title=${source.title} aria-label="${label}: ${source.title}">${number}</span>`;
  })}</span>`;
}

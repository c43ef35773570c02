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
  return html`<span part="sources">${format.messages.source(citations.length)}:${citations.map(
    ({ number, source }) => html` <span class="source"><span class="citation">${number}</span> <span
      title=${source.title} lang=${source.publisher ? nothing : (source.language ?? nothing)}>${linkTemplate(
        source.publisher ?? source.title,
        source.url,
        resolve,
      )}</span>${sourceDate(source, format)}</span>`,
  )}.</span>`;
}

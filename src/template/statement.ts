import { html, nothing, type TemplateResult } from 'lit';
import type { DetailValue } from '../layout/detail/detail.ts';
import { record } from '../locale/en/record.ts';
import type { Formatter } from '../locale/format.ts';
import type { Citation } from '../network/citations.ts';
import { linkTemplate, type Resolve } from './link.ts';
import { wordsTemplate } from './words.ts';

/** One statement: its words, how sure they are, and the numbers of its sources. */
export function statementTemplate(value: DetailValue, format: Formatter, resolve: Resolve): TemplateResult {
  const text = value.href ? linkTemplate(value.text, value.href, resolve) : wordsTemplate(value.text);
  const words = html`<span lang=${value.lang ?? nothing}>${text}</span>`;
  const mark = value.isInferred ? html` <em class="mark">${format.words('record', record).inferred}</em>` : nothing;
  const differs = value.reading ? html`<em class="mark">${format.messages.sourcesDiffer}:</em> ` : nothing;
  return html`${differs}${words}${mark}${citationsTemplate(value, format, resolve)}`;
}

/** Small numbers that lead to the sources; of the usual size where they stand without words. */
function citationsTemplate(
  { text, citations }: DetailValue,
  format: Formatter,
  resolve: Resolve,
): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  return html`<span class="citations ${text ? '' : 'alone'}">${citations.map((citation) => citationTemplate(citation, format, resolve))}</span>`;
}

function citationTemplate({ number, source }: Citation, format: Formatter, resolve: Resolve): TemplateResult {
  const href = source.url && resolve(source.url);
  const label = `${format.words('record', record).sourceNumber({ number: String(number) })}: ${source.title}`;
  return href
    ? html`<a class="citation" href=${href} rel="noopener" title=${source.title} aria-label=${label}>${number}</a>`
    : html`<span class="citation" role="img" title=${source.title} aria-label=${label}>${number}</span>`;
}

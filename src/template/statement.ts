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
  const { inferred, colon } = format.words('record', record);
  const mark = value.isInferred ? markTemplate(` ${inferred}`) : nothing;
  const differs = value.reading ? markTemplate(`${format.messages.sourcesDiffer}${colon} `) : nothing;
  const lead = value.lead
    ? html`<strong class="lead" lang=${value.lead.lang ?? nothing}>${value.lead.text}${colon}</strong> `
    : nothing;
  return html`${differs}${lead}${words}${mark}${citationsTemplate(value, format, resolve)}`;
}

/** @param words with the space that parts them from others: beside a mark of Lit's, Chromium leaves it out of a cell's name */
function markTemplate(words: string): TemplateResult {
  return html`<em class="mark">${words}</em>`;
}

/** Small numbers that lead to the sources; of the usual size where they stand without words. */
export function citationsTemplate(
  { text, citations }: Pick<DetailValue, 'text' | 'citations'>,
  format: Formatter,
  resolve: Resolve,
): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  const before = text ? NO_BREAK : '';
  const between = text && citations.length <= MOST_TOGETHER ? NO_BREAK : ' ';
  return html`<span class="citations ${text ? '' : 'alone'}">${citations.map(
    (citation, index) => html`${index ? between : before}${citationTemplate(citation, format, resolve)}`,
  )}</span>`;
}

/** The first number stays with the last word, and few with each other. */
const NO_BREAK = '\u00a0';
const MOST_TOGETHER = 4;

function citationTemplate({ number, source }: Citation, format: Formatter, resolve: Resolve): TemplateResult {
  const href = source.url && resolve(source.url);
  const { sourceNumber, colon } = format.words('record', record);
  const label = `${sourceNumber({ number: String(number) })}${colon} ${source.title}`;
  return href
    ? html`<a class="citation" href=${href} rel="noopener" title=${source.title} aria-label=${label}>${number}</a>`
    : html`<span class="citation" role="img" title=${source.title} aria-label=${label}>${number}</span>`;
}

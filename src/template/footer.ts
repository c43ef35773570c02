import { html, nothing, type TemplateResult } from 'lit';
import type { Footer } from '../layout/footer.ts';
import type { Formatter } from '../locale/format.ts';
import type { Resolve } from './link.ts';
import { sourceFoldTemplate, sourceLineTemplate } from './source-line.ts';
import { wordsTemplate } from './words.ts';

/** What could not be shown, the sources, the date, the notes, and the switch between chart and table. */
export function footerTemplate(
  footer: Footer,
  format: Formatter,
  resolve: Resolve,
  onSwitch: () => void,
): TemplateResult {
  const corrections = footer.corrections && resolve(footer.corrections);
  return html`${omittedTemplate(footer.omitted)}
    ${footer.foldsSources ? sourceFoldTemplate(footer.citations, format, resolve) : nothing}
    <p class="credits">${footer.foldsSources ? nothing : sourceLineTemplate(footer.citations, format, resolve)} <span part="as-of">${footer.asOf}</span>
      ${footer.captions.map((caption) => html`<span part="caption">${wordsTemplate(caption)}</span> `)}
      ${corrections ? html`<a part="corrections" href=${corrections}>${format.messages.reportError}</a>` : nothing}</p>
    ${
      footer.switchLabel === undefined
        ? nothing
        : html`<button part="switch" type="button" class="button switch" @click=${onSwitch}>${footer.switchLabel}</button>`
    }`;
}

/** How much could not be shown, in words; nothing where all is. */
export function omittedTemplate(words: string): TemplateResult | typeof nothing {
  return words ? html`<p part="omitted" class="omitted" role="status">${words}</p>` : nothing;
}

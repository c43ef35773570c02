import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../layout/failure.ts';
import { wordsTemplate } from './words.ts';

/** A still block of the final height, over which the page's own fallback may stand. */
export function loadingTemplate(label: string): TemplateResult {
  return html`<div part="loading" class="loading" role="status" aria-label=${label}><slot></slot></div>`;
}

/** One sentence in a dashed frame: the data is there, but there is nothing to draw. */
export function emptyTemplate(sentence: string): TemplateResult {
  return html`<div part="empty" class="empty"><slot name="empty"><p>${sentence}</p></slot></div>`;
}

/** A plain sentence, what is known as text, and a way to try again; the page's own fallback stays. */
export function failureTemplate({ title, reason, detail, lines, retry }: Failure, onRetry: () => void): TemplateResult {
  return html`<div part="error" class="failure" role="alert">
      <p class="failure-title">${title}</p>
      <p>${reason}</p>
      ${detail ? html`<p class="failure-detail">${wordsTemplate(detail)}</p>` : nothing}
      ${lines.map((line) => html`<p>${line}</p>`)}
      ${retry ? html`<button part="retry" type="button" class="button" @click=${onRetry}>${retry}</button>` : nothing}
    </div>
    <div><slot></slot></div>`;
}

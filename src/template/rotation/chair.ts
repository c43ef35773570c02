import { html, nothing, type TemplateResult } from 'lit';
import type { ChairStatement } from '../../layout/rotation/chair-statement.ts';

/** `Chair now: Azerbaijan, since 19 Nov 2025`, before any chart. */
export function chairStatementTemplate({ label, names, since }: ChairStatement): TemplateResult {
  return html`<p part="chair" class="chair-now">
    <span class="chair-label">${label}</span>
    ${names.map(({ text, lang }) => html`<strong class="chair-name" lang=${lang ?? nothing}>${text}</strong> `)}
    <span class="chair-since">${since}</span>
  </p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ChairStatement } from '../../layout/rotation/chair-statement.ts';

/** `Chair now: Azerbaijan, since 19 Nov 2025`, before any chart; a line for each network where there are several. */
export function chairStatementsTemplate(statements: readonly ChairStatement[]): TemplateResult {
  const className = statements.length > 1 ? 'chair-now one-of-several' : 'chair-now';
  return html`${statements.map(
    ({ label, names, since }) => html`<p part="chair" class=${className}>
      <span class="chair-label">${label}</span>
      ${names.map(({ text, lang }) => html`<strong class="chair-name" lang=${lang ?? nothing}>${text}</strong> `)}
      <span class="chair-since">${since}</span>
    </p>`,
  )}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../locale/format.ts';
import type { Citation } from '../network/citations.ts';
import { sourceLineTemplate } from './source-list.ts';
import type { Resolve } from './statement.ts';

/** What stands under every widget. */
export interface Footer {
  /** `As of 21 Nov 2025.` */
  readonly asOf: string;
  readonly citations: readonly Citation[];
  /** How many entries could not be shown, in words; empty where all are. */
  readonly omitted: string;
  /** What the drawing needs said of itself: its origin, disputed lines, broken edges. */
  readonly captions: readonly string[];
  /** Where a reader reports an error. */
  readonly corrections: string | undefined;
  readonly switchLabel: string;
  readonly hasControls: boolean;
}

export function footerTemplate(footer: Footer, format: Formatter, resolve: Resolve, onSwitch: () => void): TemplateResult {
  const corrections = footer.corrections && resolve(footer.corrections);
  return html`${footer.omitted ? html`<p part="omitted" class="omitted" role="status">${footer.omitted}</p>` : nothing}
    <p class="credits">${sourceLineTemplate(footer.citations, format, resolve)} <span part="as-of">${footer.asOf}</span>
      ${footer.captions.map((caption) => html`<span part="caption">${caption}</span> `)}
      ${corrections ? html`<a part="corrections" href=${corrections}>${format.messages.reportError}</a>` : nothing}</p>
    ${
      footer.hasControls
        ? html`<button part="switch" type="button" class="button switch" @click=${onSwitch}>${footer.switchLabel}</button>`
        : nothing
    }`;
}

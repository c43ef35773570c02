import { html, type TemplateResult } from 'lit';

/** The button that shows all entries or rows, or fewer again. */
export function expanderTemplate(isExpanded: boolean, label: string, toggle: () => void): TemplateResult {
  return html`<button part="expander" type="button" class="button expander" aria-expanded=${isExpanded}
      @click=${toggle}>${label}</button>`;
}

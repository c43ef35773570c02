/** The elements of another contender, without its code; the harness puts `drawn` before this module. */
import { reportDrawing } from '../harness/report.ts';

declare const drawn: { readonly markup: string; readonly css: string; readonly fetched: readonly string[] };

class MarkupAlone extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  async connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(drawn.css);
    this.#root.adoptedStyleSheets = [sheet];
    await Promise.all(drawn.fetched.map(async (path) => (await fetch(path)).json()));
    this.#root.innerHTML = drawn.markup;
  }
}

customElements.define('markup-alone', MarkupAlone);
void reportDrawing(() => !!document.querySelector('markup-alone')?.shadowRoot?.firstChild);

// Stand-in until the element exists: replace the whole file.
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

/** @tag network-timeline */
class NetworkTimeline extends LitElement {
  static override properties: PropertyDeclarations = { src: { type: String } };
  static override styles = css`
    :host {
      display: block;
    }
  `;

  declare src: string | undefined;

  protected override render(): TemplateResult {
    return html`<p>${this.src ?? 'timeline'}</p>`;
  }
}

if (!customElements.get('network-timeline')) customElements.define('network-timeline', NetworkTimeline);

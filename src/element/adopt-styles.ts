import type { CSSResult, LitElement } from 'lit';

/** Gives an element styles that have loaded after it, once. */
export function adoptStyles({ renderRoot }: LitElement, styles: CSSResult | undefined): void {
  const sheet = styles?.styleSheet;
  if (sheet && renderRoot instanceof ShadowRoot && !renderRoot.adoptedStyleSheets.includes(sheet))
    renderRoot.adoptedStyleSheets.push(sheet);
}

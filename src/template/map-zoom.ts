import { html, nothing, type TemplateResult } from 'lit';
import { zoom } from '../locale/en/zoom.ts';
import type { Formatter } from '../locale/format.ts';

/** What the buttons ask for. */
export interface MapZoomActions {
  zoomIn(): void;
  zoomOut(): void;
  showAll(): void;
  /** Told of a click into the inset that has moved the keyboard there. */
  enterInset(event: FocusEvent): void;
}

/** The inset of a map that can be zoomed, and its buttons. */
export function mapZoomTemplate(
  isWhole: boolean,
  inset: TemplateResult | undefined,
  format: Formatter,
  actions: MapZoomActions,
): TemplateResult {
  const words = format.words('zoom', zoom);
  return html`${inset ? html`<div class="map-inset" aria-hidden="true" @focusin=${actions.enterInset}>${inset}</div>` : nothing}<div part="map-zoom" class="map-zoom">
    <button part="zoom-in" type="button" class="button" aria-label=${words.zoomIn}
      @click=${actions.zoomIn}><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 6H11M6 1V11" /></svg></button>
    <button part="zoom-out" type="button" class="button" aria-label=${words.zoomOut} ?disabled=${isWhole}
      @click=${actions.zoomOut}><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 6H11" /></svg></button>
    <button part="whole-map" type="button" class="button" ?disabled=${isWhole}
      @click=${actions.showAll}>${words.wholeMap}</button>
  </div>`;
}

/** What stands under the whole of a map that can be zoomed. */
export function wholeWordsTemplate(words: TemplateResult): TemplateResult {
  return html`<div class="whole-map-words">${words}</div>`;
}

/** What stands under a part of a map, on the place that the words under the whole of it take, which nobody sees or reaches. */
export function zoomedWordsTemplate(
  words: readonly TemplateResult[],
  whole: TemplateResult | undefined,
  { messages }: Formatter,
): TemplateResult {
  return html`<div class="zoomed-words"><div class="part-words" role="group" tabindex="0"
    aria-label=${messages.key.heading}>${words}</div><div class="whole-words" inert>${whole}</div></div>`;
}

import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Box } from '../geography/geography.ts';
import { listenForMapZoom, STEP } from '../gesture/map-zoom.ts';
import type { MapLayout } from '../layout/map/layout.ts';
import { crowdOf, isWholeBox, zoomBox } from '../layout/map/zoom-box.ts';
import type { Formatter } from '../locale/format.ts';
import type { Interaction } from '../template/interaction.ts';
import type { listTemplate } from '../template/map/list.ts';
import { mapZoomTemplate, zoomedWordsTemplate } from '../template/map-zoom.ts';

type Listed = Parameters<typeof listTemplate>[0];

/** The part of a map that a reader has asked for, and what it is changed with. */
export class MapZoom implements ReactiveController {
  /** In planar units; undefined for all of the map. */
  box: Box | undefined;
  #shown: Box | undefined;
  #whole: Box | undefined;
  #words: TemplateResult | undefined;
  #heading = '';
  #map: unknown;
  #stop: (() => void) | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Another map begins with all of it. */
  begin(map: unknown): void {
    if (map !== this.#map) this.box = undefined;
    this.#map = map;
  }

  /**
   * The buttons for a map that shows a part of its geography.
   *
   * @param layout what the picture shows now; the buttons go closer to where its parties are
   */
  buttons(
    layout: Pick<MapLayout, 'shown' | 'items' | 'width' | 'height'>,
    format: Formatter,
  ): TemplateResult | typeof nothing {
    const { shown } = layout;
    const root = this.#host.shadowRoot;
    this.#shown = shown;
    this.#heading = format.messages.key.heading;
    if (!this.box) this.#whole = shown;
    const whole = this.#whole ?? shown;
    if (!root) return nothing;
    this.#stop ??= listenForMapZoom(
      root,
      () => this.#shown && { shown: this.#shown, whole: this.#whole ?? this.#shown },
      (box) => this.#show(box),
    );
    return mapZoomTemplate(!this.box, format, {
      zoomIn: () => this.#show(zoomBox(shown, whole, STEP, ...crowdOf(layout))),
      zoomOut: () => this.#show(zoomBox(shown, whole, 1 / STEP)),
      showAll: () => this.#show(whole),
    });
  }

  /**
   * The words under the map. Those of a part of it stand in the place of those of the whole, which keep it, so that the page under the
   * widget stays where it is.
   *
   * @param draw makes them
   * @param listed what they tell of
   */
  words(draw: typeof listTemplate, listed: Listed, interaction: Interaction): TemplateResult {
    const words = draw(listed, interaction);
    if (!this.box) this.#words = draw(listed, { ...interaction, scope: `${interaction.scope}-whole` });
    return this.box ? zoomedWordsTemplate(words, this.#words, this.#heading) : words;
  }

  /** A map without buttons is not zoomed. */
  rest(): void {
    this.#shown = undefined;
  }

  #show(box: Box): void {
    this.box = isWholeBox(box, this.#whole ?? box) ? undefined : box;
    this.#host.requestUpdate();
  }
}

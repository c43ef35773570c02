import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Box } from '../geography/geography.ts';
import { listenForMapZoom, STEP } from '../gesture/map-zoom.ts';
import type { MapLayout } from '../layout/map/layout.ts';
import { crowdOf, isWholeBox, zoomBox } from '../layout/map/zoom-box.ts';
import type { Formatter } from '../locale/format.ts';
import { mapZoomTemplate } from '../template/map-zoom.ts';

/** The part of a map that a reader has asked for, and what it is changed with. */
export class MapZoom implements ReactiveController {
  /** In planar units; undefined for all of the map. */
  box: Box | undefined;
  #shown: Box | undefined;
  #whole: Box | undefined;
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

  /** A map without buttons is not zoomed. */
  rest(): void {
    this.#shown = undefined;
  }

  #show(box: Box): void {
    this.box = isWholeBox(box, this.#whole ?? box) ? undefined : box;
    this.#host.requestUpdate();
  }
}

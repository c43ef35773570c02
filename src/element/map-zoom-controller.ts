import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Box } from '../geography/geography.ts';
import type { MapLayout } from '../layout/map/layout.ts';
import type { Formatter } from '../locale/format.ts';
import type { DeferredController } from './deferred-controller.ts';

/** The part of a map that a reader has asked for, and what it is changed with; the code for it loads where there is need. */
export class MapZoomController implements ReactiveController {
  /** In planar units; undefined for all of the map. */
  box: Box | undefined;
  #shown: Box | undefined;
  #whole: Box | undefined;
  #map: unknown;
  #stop: (() => void) | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #code: DeferredController<typeof import('../deferred/map-zoom.ts')>;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    code: DeferredController<typeof import('../deferred/map-zoom.ts')>,
  ) {
    this.#host = host;
    this.#code = code;
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
   * The buttons for a map that shows a part of its geography, once their code is there.
   *
   * @param layout what the picture shows now; the buttons go closer to where its parties are
   */
  buttons(layout: MapLayout, format: Formatter): TemplateResult | typeof nothing {
    const { shown } = layout;
    const code = this.#code.get();
    const root = this.#host.shadowRoot;
    this.#shown = shown;
    if (!this.box) this.#whole = shown;
    const whole = this.#whole ?? shown;
    if (!code || !root) return nothing;
    this.#stop ??= code.listenForMapZoom(
      root,
      () => this.#shown && { shown: this.#shown, whole: this.#whole ?? this.#shown },
      (box) => this.#show(box),
    );
    return code.mapZoomTemplate(!this.box, format, {
      zoomIn: () => this.#show(code.zoomBox(shown, whole, code.STEP, ...code.crowdOf(layout))),
      zoomOut: () => this.#show(code.zoomBox(shown, whole, 1 / code.STEP)),
      showAll: () => this.#show(whole),
    });
  }

  /** A map without buttons is not zoomed. */
  rest(): typeof nothing {
    this.#shown = undefined;
    return nothing;
  }

  #show(box: Box): void {
    const whole = this.#whole ?? box;
    this.box = this.#code.loaded?.isWholeBox(box, whole) ? undefined : box;
    this.#host.requestUpdate();
  }
}

import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Day } from '../dataset/calendar.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import type { Formatter } from '../locale/format.ts';
import type { DeferredController } from './deferred-controller.ts';

type TimeZoom = typeof import('../deferred/time-zoom.ts');

/** What a drawing tells of itself once it is laid out. */
export interface ZoomScene {
  /** One day for each thing in all of time: what the strip counts. */
  readonly days: ArrayLike<Day>;
  readonly bounds: TimeWindow;
  readonly scale: TimeScale;
  readonly asOf: Day;
  /** Of the strip, px. */
  readonly width: number;
  readonly format: Formatter;
  /** The drawing is no picture of time, such as a list: only the strip moves through it, and there is nothing to zoom. */
  readonly isList?: boolean;
}

/**
 * The time that a widget shows of all it has, and what a reader changes it with.
 *
 * A widget of more than a dozen entries asks `navigation` for the strip and the buttons each time it has laid its drawing out,
 * puts them below it, and lays out for `window` where there is one. The code for it is a deferred file of its own, which the
 * widget names: `new DeferredController(this, () => import('../deferred/time-zoom.ts'))`, among its `deferred` ones, whose
 * `styles` the base class adopts. Its drawing is `.drawing`; gestures on it and on the strip change `window` and ask for an update.
 */
export class ZoomController implements ReactiveController {
  /** The time that the reader has asked for; undefined for all of it. Setting it asks for no update. */
  window: TimeWindow | undefined;
  /** Grows each time that the reader moves. */
  turn = 0;
  #scene: ZoomScene | undefined;
  #stop: (() => void) | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #code: DeferredController<TimeZoom>;

  constructor(host: ReactiveControllerHost & HTMLElement, code: DeferredController<TimeZoom>) {
    this.#host = host;
    this.#code = code;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdate(): void {
    // What is drawn now says so itself.
    this.#scene = undefined;
  }

  /** The strip and the buttons for a drawing; nothing while their code loads. */
  navigation(scene: ZoomScene): TemplateResult | typeof nothing {
    const code = this.#code.get();
    const root = this.#host.shadowRoot;
    if (!code || !root) return nothing;
    this.#scene = scene;
    this.#stop ??= code.listenForZoom(
      root,
      () => this.#scene,
      (window) => this.show(window),
    );
    const { days, bounds, scale, asOf, width, format, isList } = scene;
    const overview = code.layoutOverview(days, bounds, scale, asOf, { width, format });
    const actions = {
      zoomBy: (factor: number) => this.show(code.zoomWindow(scale, factor, (scale.first + scale.last) / 2, bounds)),
      showAll: () => this.show(undefined),
    };
    return code.timeNavigationTemplate(overview, format, isList ? undefined : actions);
  }

  /** Shows a part of time, or all of it. */
  show(window: TimeWindow | undefined): void {
    const bounds = this.#scene?.bounds;
    this.turn += 1;
    this.window = window && bounds && this.#code.loaded?.isWhole(window, bounds) ? undefined : window;
    this.#host.requestUpdate();
  }
}

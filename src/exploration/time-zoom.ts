import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Day } from '../dataset/calendar.ts';
import { listenForTimeZoom, type TimeView } from '../gesture/time-zoom.ts';
import { layoutOverview } from '../layout/overview.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import { isWhole, type TimeWindow, zoomWindow } from '../layout/time-window.ts';
import type { Formatter } from '../locale/format.ts';
import { timeNavigationTemplate } from '../template/time-navigation.ts';

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
 * A widget of many entries asks `navigation` for the strip and the buttons each time it has laid its drawing out, puts them below
 * it, and lays out for `window` where there is one. Its drawing is `.drawing`; gestures on it and on the strip change `window` and
 * ask for an update.
 */
export class TimeZoom implements ReactiveController {
  /** The time that the reader has asked for; undefined for all of it. Setting it asks for no update. */
  window: TimeWindow | undefined;
  /** Grows each time that the reader moves. */
  turn = 0;
  #scene: (ZoomScene & TimeView) | undefined;
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

  hostUpdate(): void {
    // What is drawn now says so itself.
    this.#scene = undefined;
  }

  /** The strip and the buttons for a drawing. */
  navigation(scene: ZoomScene): TemplateResult | typeof nothing {
    const root = this.#host.shadowRoot;
    if (!root) return nothing;
    this.#scene = { ...scene, isMirrored: scene.format.language.direction === 'rtl' };
    this.#stop ??= listenForTimeZoom(
      root,
      () => this.#scene,
      (window) => this.show(window),
    );
    const { days, bounds, scale, asOf, width, format, isList } = scene;
    const overview = layoutOverview(days, bounds, scale, asOf, { width, format });
    const actions = {
      zoomBy: (factor: number) => this.show(zoomWindow(scale, factor, (scale.first + scale.last) / 2, bounds)),
      showAll: () => this.show(undefined),
    };
    return timeNavigationTemplate(overview, format, isList ? undefined : actions);
  }

  /** Shows a part of time, or all of it. */
  show(window: TimeWindow | undefined): void {
    const bounds = this.#scene?.bounds;
    this.turn += 1;
    this.window = window && bounds && isWhole(window, bounds) ? undefined : window;
    this.#host.requestUpdate();
  }
}

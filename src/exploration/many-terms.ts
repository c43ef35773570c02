import type { LitElement, nothing, TemplateResult } from 'lit';
import { barUnder } from '../gesture/bar-under.ts';
import type { RowsLayout } from '../layout/rotation/layout.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import type { Formatter } from '../locale/format.ts';
import type { NetworkOnDate } from '../network/network-on-date.ts';
import type { Interaction } from '../template/interaction.ts';
import { type DenseBars, denseBars } from '../template/rotation/dense-bars.ts';
import type { TimeZoom } from './time-zoom.ts';

/** What a reader of a rotation of many terms has moved to, and the bars that are too many to be an element each. */
export class ManyTerms {
  readonly #zoom: TimeZoom;
  readonly #onPoint: (id: string) => void;

  /** @param onPoint told of a term whose bar a reader has pointed at */
  constructor(zoom: TimeZoom, onPoint: (id: string) => void) {
    this.#zoom = zoom;
    this.#onPoint = onPoint;
  }

  /** The time that the reader has asked for; undefined for all of it. */
  get window(): TimeWindow | undefined {
    return this.#zoom.window;
  }

  /** The strip of all time; undefined where no time can be told apart from more. */
  navigation(
    layout: RowsLayout,
    { asOf }: NetworkOnDate,
    format: Formatter,
  ): TemplateResult | typeof nothing | undefined {
    return layout.isZoomable ? this.#zoom.navigation({ ...layout, asOf: asOf.day, format }) : undefined;
  }

  /** Bars that are no elements of their own; undefined where each is one. */
  dense(layout: RowsLayout, interaction: Interaction): DenseBars | undefined {
    if (!layout.paths) return undefined;
    return denseBars(layout, interaction, (event) => {
      const bar = barUnder(event, layout.bars);
      if (!bar) return;
      this.#onPoint(bar.id);
      void focusOption((event.currentTarget as SVGElement).getRootNode() as ShadowRoot);
    });
  }
}

/** A bar is an option only once it is selected; without the keyboard on it, no Escape would be heard. */
async function focusOption(root: ShadowRoot): Promise<void> {
  await (root.host as LitElement).updateComplete;
  const option = root.querySelector<SVGElement>('[role="option"][tabindex="0"]');
  option?.focus({ preventScroll: true, focusVisible: false });
}

import {
  type CSSResultGroup,
  css,
  html,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Day } from '../dataset/calendar.ts';
import { isoDay } from '../dataset/iso-day.ts';
import type { Dataset } from '../dataset/model.ts';
import type { DateSlide } from '../exploration/date-slide.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import { Formatter } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { adoptStyles } from './adopt-styles.ts';
import { DeferredController } from './deferred-controller.ts';
import { NetworkDateChangeEvent } from './events.ts';
import { LanguageController } from './language-controller.ts';
import { NetworkElement, THEMES } from './network-element.ts';
import { type Provided, ProviderController } from './provider.ts';
import { warnOnce } from './shared.ts';
import { frameStyles } from './styles/frame.ts';
import { tokens } from './styles/tokens.ts';

/**
 * Moves the as-of date of the provider around it, along the days on which something changed: by dragging, by arrow keys from
 * change to change, by Page Up and Page Down a year at a time, or by playing.
 *
 * @tag network-date-slider
 * @slot - What the page shows until the slider is there, and where it cannot be
 * @fires {NetworkDateChangeEvent} network-date-change - A reader moved the date; `detail: {asOf}`
 * @csspart widget - The whole
 * @csspart play - The button that plays and pauses
 * @csspart date - The date in words, and what changed
 * @csspart change - What changed on the date, or last before it
 * @csspart previous - The button that goes to the change before
 * @csspart next - The button that goes to the next change
 * @csspart ticks - A tick for each change, and the years
 * @csspart range - The handle and its way
 * @cssprop --network-surface - Ground
 * @cssprop --network-ink-2 - The date
 * @cssprop --network-ink-3 - Ticks and years
 * @cssprop --network-axis - Lines and borders of buttons
 * @cssprop --network-member - The time that has passed
 * @cssprop --network-focus - Ring of the keyboard
 */
export class NetworkDateSlider extends NetworkElement {
  static override properties: PropertyDeclarations = {
    network: {},
    locale: {},
    theme: { type: THEMES, reflect: true },
    playing: { type: Boolean, reflect: true },
  };

  static override styles: CSSResultGroup = [
    tokens,
    frameStyles,
    css`
      /* network-widgets.css reserves the same before the script has run. */
      .slider {
        min-height: 11em;
      }

      @container network-widget (min-width: 480px) {
        .slider {
          min-height: 8.5em;
        }
      }
    `,
  ];

  /**
   * Ids of the networks whose changes it goes through, separated by spaces; all of the dataset when empty.
   *
   * @default ''
   */
  declare network: string;
  /**
   * BCP 47; the provider's when empty, else the nearest `lang` around.
   *
   * @default ''
   */
  declare locale: string;
  /**
   * `light` and `dark` force a theme; `auto`, the default, follows the page's used `color-scheme`. Any other value is `auto`, with one line
   * on the console.
   *
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark';
  /** Goes from change to change by itself, from the first again when it stands at the end. */
  declare playing: boolean;

  readonly #around = new ProviderController(this);
  readonly #language = new LanguageController(this);
  readonly #part = new DeferredController(this, () => import('../deferred/date-slider.ts'));
  #sliding: DateSlide | undefined;
  readonly #formatter = memoizeLast(
    (language: Language, locale: string, dataset: Dataset) => new Formatter(language, locale, dataset.languages),
  );

  constructor() {
    super();
    this.playing = false;
  }

  /** @internal */
  get provided(): Provided | undefined {
    return this.#around.provided;
  }

  /** Undefined while the code for it loads. */
  get #slide(): DateSlide | undefined {
    const code = this.#part.get();
    if (code) this.#sliding ??= new code.DateSlide(this);
    return this.#sliding;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#around.isAlone) warnOnce(this.localName, 'provider', 'stands in no <network-provider>: it moves nothing');
  }

  protected override render(): TemplateResult {
    const { state, asOf, selected = '' } = this.provided ?? {};
    const { language, locale } = this.#language;
    if (state?.status !== 'ready' || !language) return FALLBACK;
    const { dataset } = state;
    const format = this.#formatter(language, locale, dataset);
    return this.#slide?.template({ dataset, network: this.network, asOf, selected, format }) ?? FALLBACK;
  }

  protected override updated(): void {
    adoptStyles(this, this.#part.loaded?.styles);
  }

  /** @internal */
  show(day: Day): void {
    const asOf = isoDay(day);
    this.provided?.moveTo(asOf);
    this.dispatchEvent(new NetworkDateChangeEvent(asOf));
  }
}

/** Takes up the room that the slider will need. */
const FALLBACK = html`<div class="slider"><slot></slot></div>`;

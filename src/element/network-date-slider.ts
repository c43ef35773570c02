import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { civilDate, type Day, dayOf, isoDay } from '../dataset/calendar.ts';
import type { Dataset } from '../dataset/model.ts';
import type { DateSlider } from '../layout/date-slider/layout.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import { Formatter } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { resolveAsOf } from '../network/as-of.ts';
import { networkOn } from '../network/network-on-date.ts';
import type { SliderActions } from '../template/date-slider.ts';
import { adoptStyles } from './adopt-styles.ts';
import { DeferredController } from './deferred-controller.ts';
import { NetworkDateChangeEvent } from './events.ts';
import { LanguageController } from './language-controller.ts';
import { type Provided, ProviderController } from './provider.ts';
import { VERSION, warnOnce } from './shared.ts';
import { frameStyles } from './styles/frame.ts';
import { tokens } from './styles/tokens.ts';

/** Between two steps while it plays, ms. */
const PACE = 1800;

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
export class NetworkDateSlider extends LitElement {
  /** @internal Of the library, for a page that has two. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    network: {},
    locale: {},
    theme: { reflect: true },
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

  /** Ids of the networks whose changes it goes through, separated by spaces; all of the dataset when empty. */
  declare network: string;
  /** BCP 47; the provider's when empty, else the nearest `lang` around. */
  declare locale: string;
  /** `light` and `dark` force a theme; `auto` follows the page's used `color-scheme`. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Goes from change to change by itself, from the first again when it stands at the end. */
  declare playing: boolean;

  readonly #around = new ProviderController(this);
  readonly #language = new LanguageController(this);
  readonly #part = new DeferredController(this, () => import('../deferred/date-slider.ts'));
  #slider: DateSlider | undefined;
  #selected = '';
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #changes = memoizeLast((dataset: Dataset, ids: string) => {
    const asked = ids.split(/\s+/).filter(Boolean);
    const networks = (dataset.networks ?? []).filter(({ id }) => !asked.length || asked.includes(id));
    const asOf = resolveAsOf(undefined, dataset, new Date());
    return this.#part.loaded?.changesOf(networks.map((network) => networkOn(dataset, network, asOf))) ?? [];
  });
  readonly #formatter = memoizeLast(
    (language: Language, locale: string, dataset: Dataset) => new Formatter(language, locale, dataset.languages),
  );

  constructor() {
    super();
    this.network = '';
    this.locale = '';
    this.theme = 'auto';
    this.playing = false;
  }

  /** @internal */
  get provided(): Provided | undefined {
    return this.#around.provided;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.playing = false;
  }

  protected override willUpdate(): void {
    if (this.#around.isAlone) warnOnce(this.localName, 'provider', 'stands in no <network-provider>: it moves nothing');
  }

  /** Not before the language has been looked for. */
  protected override update(changed: PropertyValues<this>): void {
    this.#slider = this.#layout();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const format = this.#format;
    const template = this.#part.loaded?.dateSliderTemplate;
    return format && template && this.#slider ? template(this.#slider, format, this.#actions()) : FALLBACK;
  }

  get #dataset(): Dataset | undefined {
    const state = this.provided?.state;
    return state?.status === 'ready' ? state.dataset : undefined;
  }

  get #format(): Formatter | undefined {
    const { language, locale } = this.#language;
    return language && this.#dataset && this.#formatter(language, locale, this.#dataset);
  }

  #layout(): DateSlider | undefined {
    const dataset = this.#dataset;
    const format = this.#format;
    if (!dataset || !format || !this.#part.get()) return undefined;
    const changes = this.#changes(dataset, this.network);
    const { day, updated } = resolveAsOf(this.provided?.asOf, dataset, new Date());
    return changes.length ? this.#part.loaded?.layoutDateSlider(changes, updated, day, format) : undefined;
  }

  #actions(): SliderActions {
    return {
      isPlaying: this.playing,
      onInput: (event) => this.#moveTo((event.target as HTMLInputElement).valueAsNumber),
      onKey: (event) => this.#handleKey(event),
      onGo: (day) => this.#moveTo(day),
      onPlay: () => this.#togglePlay(),
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    adoptStyles(this, this.#part.loaded?.styles);
    this.#followSelection();
    if (!changed.has('playing')) return;
    clearInterval(this.#timer);
    if (this.playing) this.#timer = setInterval(() => this.#step(), PACE);
  }

  /** What a reader selects in a widget beside it takes the date to the day on which it happened. */
  #followSelection(): void {
    const selected = this.provided?.selected ?? '';
    if (selected === this.#selected || !this.#dataset || !this.#slider) return;
    this.#selected = selected;
    const day = this.#changes(this.#dataset, this.network).find(({ entries }) =>
      entries.some(({ entry }) => entry.id === selected),
    )?.day;
    if (day !== undefined && day !== this.#slider.value) this.#moveTo(day);
  }

  /** From the end it begins anew. */
  #togglePlay(): void {
    this.playing = !this.playing;
    if (this.playing && this.#slider && this.#slider.next === undefined) this.#show(this.#slider.first);
  }

  #step(): void {
    const next = this.#slider?.next;
    if (next === undefined) this.playing = false;
    else this.#show(next);
  }

  /** Arrow keys go from change to change, the way that the eye sees them. */
  #handleKey(event: KeyboardEvent): void {
    const day = this.#dayOf(event.key);
    if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#moveTo(day);
  }

  #dayOf(key: string): Day | undefined {
    if (!this.#slider) return undefined;
    const { first, last, value, previous = first, next = last } = this.#slider;
    const isMirrored = this.#language.language?.direction === 'rtl';
    const [left, right] = isMirrored ? [next, previous] : [previous, next];
    const days: Readonly<Record<string, Day>> = {
      ArrowLeft: left,
      ArrowRight: right,
      ArrowDown: previous,
      ArrowUp: next,
      PageDown: Math.max(first, yearsFrom(value, -1)),
      PageUp: Math.min(last, yearsFrom(value, 1)),
    };
    return days[key];
  }

  /** A reader moves the date, which ends the play. */
  #moveTo(day: Day): void {
    this.playing = false;
    this.#show(day);
  }

  #show(day: Day): void {
    const asOf = isoDay(day);
    this.provided?.moveTo(asOf);
    this.dispatchEvent(new NetworkDateChangeEvent(asOf));
  }
}

/** Takes up the room that the slider will need. */
const FALLBACK = html`<div class="slider"><slot></slot></div>`;

/** The same day of another year. */
function yearsFrom(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return dayOf(year + years, month, dayOfMonth);
}

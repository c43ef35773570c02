import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { civilDate, type Day, dayOf } from '../dataset/calendar.ts';
import type { Dataset } from '../dataset/model.ts';
import { layoutDateSlider } from '../layout/date-slider/date-slider.ts';
import type { DateSlider } from '../layout/date-slider/layout.ts';
import { memoizeLast } from '../layout/memoize-last.ts';
import type { Formatter } from '../locale/format.ts';
import { resolveAsOf } from '../network/as-of.ts';
import { type Change, changesOf } from '../network/change.ts';
import { networkOn } from '../network/network-on-date.ts';
import { dateSliderTemplate } from '../template/date-slider.ts';

/** Between two steps while it plays, ms. */
const PACE = 1800;

/** What the days are moved for. */
export interface DateSlideHost extends ReactiveControllerHost {
  playing: boolean;
  /** Takes the date to a day. */
  show(day: Day): void;
}

/** What there is to slide along. */
export interface DateSlideScene {
  readonly dataset: Dataset;
  /** Ids of networks, separated by spaces; all of the dataset when empty. */
  readonly network: string;
  readonly asOf: string | undefined;
  /** Id of the selected thing. */
  readonly selected: string;
  readonly format: Formatter;
}

/** The days on which something changed, and how a reader goes along them: by handle, buttons, keys, playing, or selecting. */
export class DateSlide implements ReactiveController {
  readonly #host: DateSlideHost;
  #changes: readonly Change[] = [];
  #slider: DateSlider | undefined;
  #isMirrored = false;
  #selected = '';
  #followed = '';
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #changesOf = memoizeLast((dataset: Dataset, ids: string) => {
    const asked = ids.split(/\s+/).filter(Boolean);
    const networks = (dataset.networks ?? []).filter(({ id }) => !asked.length || asked.includes(id));
    const asOf = resolveAsOf(undefined, dataset, new Date());
    return changesOf(networks.map((network) => networkOn(dataset, network, asOf)));
  });

  constructor(host: DateSlideHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    // What is drawn now says so itself.
    this.#slider = undefined;
  }

  hostUpdated(): void {
    this.#followSelection();
    if (this.#host.playing === (this.#timer !== undefined)) return;
    clearInterval(this.#timer);
    this.#timer = this.#host.playing ? setInterval(() => this.#step(), PACE) : undefined;
  }

  hostDisconnected(): void {
    this.#host.playing = false;
  }

  /** Undefined where nothing changes on a known day. */
  template({ dataset, network, asOf, selected, format }: DateSlideScene): TemplateResult | undefined {
    this.#changes = this.#changesOf(dataset, network);
    this.#selected = selected;
    this.#isMirrored = format.language.direction === 'rtl';
    if (!this.#changes.length) return undefined;
    const { day, updated } = resolveAsOf(asOf, dataset, new Date());
    this.#slider = layoutDateSlider(this.#changes, updated, day, format);
    return dateSliderTemplate(this.#slider, format, {
      isPlaying: this.#host.playing,
      onInput: (event) => this.#moveTo((event.target as HTMLInputElement).valueAsNumber),
      onKey: (event) => this.#handleKey(event),
      onGo: (to) => this.#moveTo(to),
      onPlay: () => this.#togglePlay(),
    });
  }

  /** What a reader selects in a widget beside it takes the date to the day on which it happened. */
  #followSelection(): void {
    if (this.#selected === this.#followed || !this.#slider) return;
    this.#followed = this.#selected;
    const day = this.#changes.find(({ entries }) => entries.some(({ entry }) => entry.id === this.#selected))?.day;
    if (day !== undefined && day !== this.#slider.value) this.#moveTo(day);
  }

  /** From the end it begins anew. */
  #togglePlay(): void {
    this.#host.playing = !this.#host.playing;
    if (this.#host.playing && this.#slider && this.#slider.next === undefined) this.#host.show(this.#slider.first);
  }

  #step(): void {
    const next = this.#slider?.next;
    if (next === undefined) this.#host.playing = false;
    else this.#host.show(next);
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
    const [left, right] = this.#isMirrored ? [next, previous] : [previous, next];
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
    this.#host.playing = false;
    this.#host.show(day);
  }
}

/** The same day of another year. */
function yearsFrom(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return dayOf(year + years, month, dayOfMonth);
}

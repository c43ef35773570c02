import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Day } from '../dataset/calendar.ts';
import type { DateSlider } from '../layout/date-slider/layout.ts';
import { slider as english } from '../locale/en/slider.ts';
import type { Formatter } from '../locale/format.ts';

/** What a reader does with a slider of dates. */
export interface SliderActions {
  readonly isPlaying: boolean;
  /** While the handle is dragged, and when it is let go. */
  onInput(event: Event): void;
  onKey(event: KeyboardEvent): void;
  onGo(day: Day): void;
  onPlay(): void;
}

/** Buttons, the date in words, and under them the way from the first change to the last with a tick for each. */
export function dateSliderTemplate(slider: DateSlider, format: Formatter, actions: SliderActions): TemplateResult {
  const words = format.words('slider', english);
  const { isPlaying, onGo } = actions;
  const { previous, next } = slider;
  return html`<div part="widget" class="slider" lang=${format.language.tag} dir=${format.language.direction}>
    <div class="bar">
      <button part="play" type="button" class="button" aria-label=${isPlaying ? words.pause : words.play}
        @click=${actions.onPlay}>${iconTemplate(isPlaying ? PAUSE : PLAY)}</button>
      <p part="date" class="date" aria-live=${isPlaying ? 'polite' : 'off'}><strong>${slider.date}</strong>
        <span part="change" class="change">${slider.change}</span></p>
      <div class="steps">
        <button part="previous" type="button" class="button mirrored" aria-label=${words.previous}
          aria-disabled=${previous === undefined} @click=${() => previous !== undefined && onGo(previous)}>${iconTemplate(BACK)}</button>
        <button part="next" type="button" class="button mirrored" aria-label=${words.next}
          aria-disabled=${next === undefined} @click=${() => next !== undefined && onGo(next)}>${iconTemplate(FORTH)}</button>
      </div>
    </div>
    <div class="way">
      <svg part="ticks" class="ticks" aria-hidden="true">${slider.ticks.map(tickTemplate)}${slider.years.map(yearTemplate)}</svg>
      <input part="range" class="range" type="range" min=${slider.first} max=${slider.last} .value=${String(slider.value)}
        aria-label=${words.label} aria-valuetext=${slider.spoken} @input=${actions.onInput} @keydown=${actions.onKey} />
    </div>
  </div>`;
}

/** What is known to have happened within a time has a line along it. */
function tickTemplate({ x, from, isPast }: DateSlider['ticks'][number]): SVGTemplateResult {
  return svg`<g class=${isPast ? 'tick past' : 'tick'}><line x1=${from} x2=${x} y1="7" y2="7" /><line x1=${x} x2=${x} y1="2" y2="12" /></g>`;
}

function yearTemplate({ x, label }: DateSlider['years'][number]): SVGTemplateResult {
  return svg`<line class="year-tick" x1=${x} x2=${x} y1="32" y2="36" /><text class="year" x=${x} y="48">${label}</text>`;
}

const PLAY = 'M4 2v12l9-6z';
const PAUSE = 'M4 2h3v12H4zM9 2h3v12H9z';
const BACK = 'M11 2v12L4 8z';
const FORTH = 'M5 2v12l7-6z';

function iconTemplate(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}

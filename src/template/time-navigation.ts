import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Overview } from '../layout/overview.ts';
import { zoom } from '../locale/en/zoom.ts';
import type { Formatter } from '../locale/format.ts';
import type { ZoomWords } from '../locale/parts.ts';

/** What the buttons ask for. */
export interface TimeNavigation {
  /** @param factor under 1 shows less of time, larger */
  zoomBy(factor: number): void;
  showAll(): void;
}

/** How much a press of a button shows of what was shown before. */
const CLOSER = 0.5;
const FARTHER = 2;

/**
 * The strip of all of time with the part that is shown, and the buttons that change it. `listenForZoom` makes the strip, which
 * it finds by its class, and the drawing answer to pointers, wheels and keys.
 *
 * @param actions of the buttons; without them there is the strip alone
 */
export function timeNavigationTemplate(
  overview: Overview,
  format: Formatter,
  actions: TimeNavigation | undefined,
): TemplateResult {
  const words = format.words('zoom', zoom);
  return html`<div part="time-navigation" class="time-navigation" role="group" aria-label=${words.navigation}>
    <div class="strip">${overviewTemplate(overview, words.shown)}
      <div class="spoken" role="status">${overview.isWhole ? '' : `${words.shown}: ${overview.words}`}</div></div>
    ${actions ? buttonsTemplate(overview, words, actions) : nothing}
  </div>`;
}

function buttonsTemplate({ isWhole }: Overview, words: ZoomWords, { zoomBy, showAll }: TimeNavigation): TemplateResult {
  return html`<div class="zoom-buttons">
    <button part="zoom-out" type="button" class="button" aria-label=${words.zoomOut} ?disabled=${isWhole}
      @click=${() => zoomBy(FARTHER)}><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 6H11" /></svg></button>
    <button part="zoom-in" type="button" class="button" aria-label=${words.zoomIn}
      @click=${() => zoomBy(CLOSER)}><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 6H11M6 1V11" /></svg></button>
    <button part="whole-time" type="button" class="button" ?disabled=${isWhole} @click=${showAll}>${words.wholeTime}</button>
  </div>`;
}

function overviewTemplate(
  { width, height, columns, shown, base, asOf, outside, first, last, day, isWhole, words }: Overview,
  label: string,
): TemplateResult {
  return html`<svg part="overview" class="overview" role="slider" tabindex="0" aria-label=${label} aria-valuetext=${words}
    aria-valuemin=${first} aria-valuemax=${last} aria-valuenow=${day}
    viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
    <path class="overview-columns" d=${columns} />
    <path class="overview-base" d=${base} />
    ${asOf === undefined ? nothing : svg`<path class="overview-now" d=${asOf} />`}
    ${
      isWhole
        ? nothing
        : svg`<path class="overview-rest" d=${outside} />
    <rect class="overview-shown" x=${shown.x} y=${shown.y} width=${shown.width} height=${shown.height} />`
    }
  </svg>`;
}

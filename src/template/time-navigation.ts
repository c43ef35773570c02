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
const STEP = 0.5;

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
    ${overviewTemplate(overview, words.shown)}
    ${actions ? buttonsTemplate(overview, words, actions) : nothing}
    <div class="spoken" role="status">${overview.isWhole ? '' : `${words.shown}: ${overview.words}`}</div>
  </div>`;
}

function buttonsTemplate({ isWhole }: Overview, words: ZoomWords, { zoomBy, showAll }: TimeNavigation): TemplateResult {
  return html`<div class="zoom-buttons">
    <button part="zoom-out" type="button" class="button" aria-label=${words.zoomOut} ?disabled=${isWhole}
      @click=${() => zoomBy(1 / STEP)}><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 6H11" /></svg></button>
    <button part="zoom-in" type="button" class="button" aria-label=${words.zoomIn}
      @click=${() => zoomBy(STEP)}><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 6H11M6 1V11" /></svg></button>
    <button part="whole-time" type="button" class="button" ?disabled=${isWhole} @click=${showAll}>${words.wholeTime}</button>
  </div>`;
}

function overviewTemplate(overview: Overview, label: string): TemplateResult {
  const { width, height, columns, shown, asOf, scale, isWhole, words } = overview;
  const [least, most] = [Math.round(scale.first), Math.round(scale.last)];
  const day = scale.first + (shown.x / width) * (scale.last - scale.first);
  return html`<svg part="overview" class="overview" role="slider" tabindex="0" aria-label=${label} aria-valuetext=${words}
    aria-valuemin=${least} aria-valuemax=${most} aria-valuenow=${Math.round(day)}
    viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
    <path class="overview-columns" d=${columns} />
    <path class="overview-base" d="M0 ${height - 0.5}H${width}" />
    ${asOf === undefined ? nothing : svg`<path class="overview-now" d="M${asOf} 0V${height}" />`}
    ${
      isWhole
        ? nothing
        : svg`<path class="overview-rest" d="M0 0H${shown.x}V${height}H0zM${shown.x + shown.width} 0H${width}V${height}H${shown.x + shown.width}z" />
    <rect class="overview-shown" x=${shown.x} y="1" width=${shown.width} height=${height - 2} />`
    }
  </svg>`;
}

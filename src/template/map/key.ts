import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { KeyEntry, Look, MapLayout } from '../../layout/map/layout.ts';
import { wordsTemplate } from '../words.ts';
import { hasPattern, patternId, patternsTemplate } from './patterns.ts';

/** What the drawing's fills and marks mean. */
export function keyTemplate(
  entries: MapLayout['key'],
  heading: string,
  scope: string,
): TemplateResult | typeof nothing {
  if (!entries.some(Boolean)) return nothing;
  return html`<ul part="key" class="key" aria-label=${heading}>${entries.map((entry) => (entry ? entryTemplate(entry, `${scope}-key`) : nothing))}</ul>`;
}

function entryTemplate({ kind, label, count, fill, outline }: KeyEntry, scope: string): TemplateResult {
  return html`<li>${fill && outline ? swatchTemplate({ fill, outline }, scope) : drawingTemplate(swatches[kind])} <span
    class=${kind}>${wordsTemplate(label)}</span>${count ? html` <span class="count">(${count})</span>` : nothing}</li>`;
}

/** A piece of how a role is drawn, with a pattern of its own. */
export function swatchTemplate({ fill, outline }: Look, scope: string): TemplateResult {
  return drawingTemplate(svg`${patternsTemplate([fill], scope)}<g class="party ${fill} ${outline}"><rect class="shape" x="1" y="1"
    width="16" height="12" rx="2" fill=${hasPattern(fill) ? `url(#${patternId(scope, fill)})` : nothing} /></g>`);
}

function drawingTemplate(drawing: SVGTemplateResult | undefined): TemplateResult {
  return html`<svg class="swatch" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">${drawing}</svg>`;
}

const swatches: Readonly<Partial<Record<KeyEntry['kind'], SVGTemplateResult>>> = {
  secretariat: svg`<rect class="mark" x="4" y="2" width="10" height="10" rx="1" />`,
  meeting: svg`<circle class="mark" cx="9" cy="7" r="5" />`,
  meetings: svg`<circle class="mark" cx="3.2" cy="7" r="2.4" /><circle class="mark" cx="12" cy="7" r="5" />`,
  tie: svg`<path class="tie-swatch" d="M1 12Q9 -4 17 12" />`,
  chair: svg`<rect class="chair" x="1" y="2" width="16" height="10" rx="3" />`,
};

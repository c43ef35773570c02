import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Fill, KeyEntry } from '../../layout/map/layout.ts';
import { patternId, patternsTemplate } from './patterns.ts';

/** What the drawing's fills and marks mean. */
export function keyTemplate(
  entries: readonly KeyEntry[],
  heading: string,
  scope: string,
): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<ul part="key" class="key" aria-label=${heading}>${entries.map((entry) => entryTemplate(entry, `${scope}-key`))}</ul>`;
}

function entryTemplate({ kind, label, count, fill }: KeyEntry, scope: string): TemplateResult {
  return html`<li><svg class="swatch" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">${
    fill ? fillTemplate(fill, scope) : swatches[kind]
  }</svg> <span class=${kind}>${label}</span>${count ? html` <span class="count">(${count})</span>` : nothing}</li>`;
}

function fillTemplate(fill: Fill, scope: string): SVGTemplateResult {
  return svg`${patternsTemplate([fill], scope)}<g class="party ${fill}"><rect class="shape" x="1" y="1" width="16" height="12" rx="2"
    fill=${fill === 'solid' ? nothing : `url(#${patternId(scope, fill)})`} /></g>`;
}

const swatches: Readonly<Partial<Record<KeyEntry['kind'], SVGTemplateResult>>> = {
  secretariat: svg`<rect class="mark" x="4" y="2" width="10" height="10" rx="1" />`,
  meeting: svg`<circle class="mark" cx="9" cy="7" r="5" />`,
  chair: svg`<rect class="chair" x="1" y="2" width="16" height="10" rx="3" />`,
};

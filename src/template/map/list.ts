import { html, nothing, type TemplateResult } from 'lit';
import type { ListEntry } from '../../layout/map/layout.ts';

/** What the map only numbers, in words under it. */
export function listTemplate(entries: readonly ListEntry[]): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<ul part="list" class="map-list">${entries.map(entryTemplate)}</ul>`;
}

function entryTemplate({ kind, number, title, lang, text }: ListEntry): TemplateResult {
  return html`<li class="map-entry"><span class="badge ${kind}">${number}</span>
    <span><b lang=${lang ?? nothing}>${title}</b> ${text}</span></li>`;
}

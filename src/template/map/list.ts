import { html, nothing, type TemplateResult } from 'lit';
import type { ListEntry, MapLayout } from '../../layout/map/layout.ts';

/** What the map only numbers, in words under it. */
export function listTemplate({ list, notOnMapNote }: MapLayout): TemplateResult {
  return html`${list.length ? html`<ul part="list" class="map-list">${list.map(entryTemplate)}</ul>` : nothing}
    ${notOnMapNote ? html`<p part="not-on-map" class="map-list">${notOnMapNote}</p>` : nothing}`;
}

function entryTemplate({ kind, number, title, lang, text }: ListEntry): TemplateResult {
  return html`<li><span class="badge ${kind}">${number}</span>
    <span><b lang=${lang ?? nothing}>${title}</b> ${text}</span></li>`;
}

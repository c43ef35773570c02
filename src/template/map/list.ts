import { html, nothing, type TemplateResult } from 'lit';
import type { ListEntry, MapLayout, PartyBeside } from '../../layout/map/layout.ts';
import type { Interaction } from '../interaction.ts';
import { wordsTemplate } from '../words.ts';
import { besideId } from './beside-id.ts';
import { swatchTemplate } from './key.ts';

/** What the map only numbers, in words under it, and the parties that it has no place for. */
export function listTemplate(
  { list, beside, besideHeading }: Pick<MapLayout, 'list' | 'beside' | 'besideHeading'>,
  interaction: Interaction,
): TemplateResult {
  return html`${list.length ? html`<ul part="list" class="map-list">${list.map(entryTemplate)}</ul>` : nothing}
    ${
      beside.length
        ? html`<div part="not-on-map" class="map-list beside"><p aria-hidden="true">${besideHeading}</p>${beside.map((party) => besideTemplate(party, interaction))}</div>`
        : nothing
    }`;
}

function entryTemplate({ id, kind, number, title, lang, text }: ListEntry): TemplateResult {
  return html`<li data-id=${id}><span class="badge ${kind}">${number}</span>
    <span><b lang=${lang ?? nothing}>${title}</b> ${wordsTemplate(text)}</span></li>`;
}

/** An option like those of the map, whose list owns it. */
function besideTemplate(
  { item, fill, outline, name, lang, text, chair }: PartyBeside,
  { selected, active, scope }: Interaction,
): TemplateResult {
  return html`<div role="option" part="party-beside" class="row" id=${besideId(scope, item)} data-id=${item.id} aria-label=${item.label}
    aria-selected=${item.id === selected ? 'true' : 'false'} tabindex=${item.id === active ? 0 : -1}>${swatchTemplate(
      { fill, outline },
      `${scope}-${item.id}`,
    )}<span><b lang=${lang ?? nothing}>${name}</b> ${text}${chair ? html` <span class="pill">${chair}</span>` : nothing}</span></div>`;
}

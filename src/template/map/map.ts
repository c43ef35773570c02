import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { MapLayout } from '../../layout/map/layout.ts';
import type { Interaction } from '../interaction.ts';
import { textTemplate } from '../text.ts';
import { arcTemplate } from './arc.ts';
import { besideId } from './beside-id.ts';
import { labelTemplate, leaderTemplate } from './label.ts';
import { markTemplate, numberTemplate } from './mark.ts';
import { discTemplate, outlineTemplate, partyTemplate } from './party.ts';
import { patternsTemplate } from './patterns.ts';

/**
 * The map: a list of parties, ties and places to choose from, under it land and water, over it everything that is read. It owns
 * the rows of the parties that stand under the map.
 */
export function mapTemplate(layout: MapLayout, interaction: Interaction): TemplateResult {
  const { width, height, summary, slots, ties, beside } = layout;
  const owned = beside.map(({ item }) => besideId(interaction.scope, item)).join(' ');
  return html`<svg part="drawing" class="drawing map" role="listbox" aria-label=${summary} aria-owns=${owned || nothing}
    width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${patternsTemplate(layout.fills, interaction.scope)}
    ${groundTemplate(layout)}
    ${slots.map(({ party }) => party && partyTemplate(party, interaction))}
    ${linesTemplate(layout)}
    ${slots.map(({ party }) => party && discTemplate(party, interaction))}
    ${contextTemplate(layout)}
    ${ties.map((tie) => arcTemplate(tie, interaction))}
    ${outlinesTemplate(layout, interaction)}
    ${readTemplate(layout, interaction)}
  </svg>`;
}

function groundTemplate({ land, borders }: MapLayout): SVGTemplateResult {
  return svg`<g aria-hidden="true"><path part="land" class="land" fill-rule="evenodd" d=${land} />
    <path part="borders" class="border" d=${borders} /></g>`;
}

function linesTemplate({ innerBorders, disputed }: MapLayout): SVGTemplateResult {
  return svg`<g aria-hidden="true" class="lines"><path part="borders" class="inner-border" d=${innerBorders} />
    <path class="disputed-casing" d=${disputed} /><path part="disputed" class="disputed" d=${disputed} /></g>`;
}

function contextTemplate({ seas, neighbours }: MapLayout): SVGTemplateResult {
  return svg`<g aria-hidden="true" class="context"><g part="sea">${seas.map((sea) => textTemplate(sea, 'sea-name'))}</g>
    <g part="neighbour">${neighbours.map((name) => textTemplate(name, 'neighbour-name'))}</g></g>`;
}

/** Drawn above all shapes, so that no neighbour covers half of a ring. */
function outlinesTemplate(
  { parties, ties, marks }: MapLayout,
  { selected, related, active }: Interaction,
): SVGTemplateResult {
  const things = [
    ...parties.map(({ item, path, disc }) => ({ id: item.id, path, circle: disc })),
    ...ties.map(({ item, path }) => ({ id: item.id, path, circle: undefined })),
    ...marks.map(({ item, ring }) => ({ id: item?.id ?? '', path: '', circle: ring })),
  ];
  const outline = (isMeant: (id: string) => boolean, className: string) =>
    things.filter(({ id }) => isMeant(id)).map(({ path, circle }) => outlineTemplate(path, circle, className));
  const isActive = (id: string) => id === active;
  return svg`<g aria-hidden="true" class="outlines">${outline((id) => related.has(id), 'related-line')}${outline(
    (id) => id === selected,
    'selected-line',
  )}<g class="focus-ring">${outline(isActive, 'focus-gap')}${outline(isActive, 'focus-line')}</g></g>`;
}

function readTemplate({ slots, marks }: MapLayout, interaction: Interaction): SVGTemplateResult {
  return svg`<g part="leader" class="leaders" aria-hidden="true">${slots.map(({ label }) => label?.leader && leaderTemplate(label.leader))}</g>
    ${marks.map((mark) => markTemplate(mark, interaction))}
    <g aria-hidden="true">${marks.map(numberTemplate)}${slots.map(({ label }) => label && labelTemplate(label))}</g>`;
}

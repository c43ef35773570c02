import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { MapLayout, PlacedParty } from '../../layout/map/layout.ts';
import type { Interaction } from '../interaction.ts';
import { textTemplate } from '../text.ts';
import { labelTemplate, leaderTemplate } from './label.ts';
import { markTemplate } from './mark.ts';
import { discTemplate, optionTemplate, outlineTemplate } from './party.ts';
import { patternsTemplate } from './patterns.ts';

/** The map: a list of parties to choose from, under it land and water, over it everything that is read. */
export function mapTemplate(layout: MapLayout, interaction: Interaction): TemplateResult {
  const { width, height, summary, parties } = layout;
  return html`<svg part="drawing" class="drawing map" role="listbox" aria-label=${summary} width=${width} height=${height}
    viewBox="0 0 ${width} ${height}">
    ${patternsTemplate(layout.fills, interaction.scope)}
    ${groundTemplate(layout)}
    ${parties.map((party) => optionTemplate(party, interaction))}
    ${linesTemplate(layout)}
    ${parties.map(discTemplate)}
    ${contextTemplate(layout)}
    ${outlinesTemplate(parties, interaction)}
    ${readTemplate(layout)}
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
  parties: readonly PlacedParty[],
  { selected, related, active }: Interaction,
): SVGTemplateResult {
  const find = (id: string | undefined) => parties.find(({ item }) => item.id === id);
  const [chosen, reached] = [find(selected), find(active)];
  const belonging = parties.filter(({ item }) => related.has(item.id));
  return svg`<g aria-hidden="true" class="outlines">${belonging.map((party) => outlineTemplate(party, 'related-line'))}${chosen ? outlineTemplate(chosen, 'selected-line') : nothing}
    <g class="focus-ring">${
      reached ? svg`${outlineTemplate(reached, 'focus-gap')}${outlineTemplate(reached, 'focus-line')}` : nothing
    }</g></g>`;
}

function readTemplate({ labels, marks }: MapLayout): SVGTemplateResult {
  return svg`<g aria-hidden="true"><g part="leader" class="leaders">${labels.map(({ leader }) => leader && leaderTemplate(leader))}</g>
    ${marks.map(markTemplate)}${labels.map(labelTemplate)}</g>`;
}

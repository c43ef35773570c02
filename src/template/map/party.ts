import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PlacedParty } from '../../layout/map/layout.ts';
import type { Interaction } from '../interaction.ts';
import { patternId } from './patterns.ts';

/** A party as something to focus and select. */
export function optionTemplate(party: PlacedParty, { selected, active, scope }: Interaction): SVGTemplateResult {
  const { item, fill, isFlat, path, hit } = party;
  const pattern = fill === 'solid' || isFlat ? nothing : `url(#${patternId(scope, fill)})`;
  return svg`<g role="option" class="party ${fill}" part="party" data-id=${item.id} aria-label=${item.label}
    aria-selected=${item.id === selected ? 'true' : 'false'} tabindex=${item.id === active ? 0 : -1}><path
    class="shape" d=${path} fill=${pattern} />${hit ? svg`<path class="hit" d=${hit} />` : nothing}</g>`;
}

/** What makes a small party visible and easy to hit, above the shapes of its neighbours. */
export function discTemplate({ item, fill, disc, hit }: PlacedParty): SVGTemplateResult | typeof nothing {
  if (!disc && !hit) return nothing;
  return svg`<g aria-hidden="true" class="party ${fill}" data-id=${item.id}>${
    disc ? svg`<circle class="disc" cx=${disc.x} cy=${disc.y} r=${disc.r} />` : nothing
  }<path class="hit" d=${hit} /></g>`;
}

/** The outline of a party alone, its disc where it has one. */
export function outlineTemplate({ path, disc }: PlacedParty, className: string): SVGTemplateResult {
  return disc
    ? svg`<circle class=${className} cx=${disc.x} cy=${disc.y} r=${disc.r} />`
    : svg`<path class=${className} d=${path} />`;
}

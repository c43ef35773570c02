import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Circle, PlacedParty } from '../../layout/map/layout.ts';
import type { Interaction } from '../interaction.ts';
import { optionTemplate } from './option.ts';
import { hasPattern, patternId } from './patterns.ts';

/** A party as something to focus and select. */
export function partyTemplate(party: PlacedParty, interaction: Interaction): SVGTemplateResult {
  const { item, path, hit } = party;
  const content = svg`<path class="shape" d=${path} fill=${patternOf(party, interaction)} />${hit ? svg`<path class="hit" d=${hit} />` : nothing}`;
  return optionTemplate(item, { part: 'party', className: classOf(party) }, interaction, content);
}

/** What makes a small party visible and easy to hit, above the shapes of its neighbours. */
export function discTemplate(party: PlacedParty, interaction: Interaction): SVGTemplateResult | typeof nothing {
  const { item, disc, hit } = party;
  if (!disc && !hit) return nothing;
  return svg`<g aria-hidden="true" class=${classOf(party)} data-id=${item.id}>${
    disc
      ? svg`<circle class="disc" cx=${disc.x} cy=${disc.y} r=${disc.r} fill=${patternOf(party, interaction)} />`
      : nothing
  }<path class="hit" d=${hit} /></g>`;
}

function patternOf({ fill, isFlat }: PlacedParty, { scope }: Interaction): string | typeof nothing {
  return hasPattern(fill) && !isFlat ? `url(#${patternId(scope, fill)})` : nothing;
}

function classOf({ fill, outline }: PlacedParty): string {
  return `party ${fill} ${outline}`;
}

/** The outline of a thing alone: a path, or a circle where it has one. */
export function outlineTemplate(path: string, circle: Circle | undefined, className: string): SVGTemplateResult {
  return circle
    ? svg`<circle class=${className} cx=${circle.x} cy=${circle.y} r=${circle.r} />`
    : svg`<path class=${className} d=${path} />`;
}

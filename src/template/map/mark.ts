import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PlacedMark } from '../../layout/map/layout.ts';
import type { Interaction } from '../interaction.ts';
import { textTemplate } from '../text.ts';
import { optionTemplate } from './option.ts';

/** A square for the secretariat, a circle for any other place; a place is something to select, the number of a party is not. */
export function markTemplate(
  { kind, item, hit, circle, box }: PlacedMark,
  interaction: Interaction,
): SVGTemplateResult {
  const shape =
    kind === 'secretariat'
      ? svg`<rect class="mark" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="2" />`
      : svg`<circle class="mark" cx=${circle.x} cy=${circle.y} r=${circle.r} />`;
  const className = `marker ${kind}`;
  return item
    ? optionTemplate(item, { part: 'marker', className }, interaction, svg`${shape}<path class="hit" d=${hit} />`)
    : svg`<g part="marker" class=${className} aria-hidden="true">${shape}</g>`;
}

/** The number of a mark in the list, above all marks and no part of what can be selected. */
export function numberTemplate({ number }: PlacedMark): SVGTemplateResult | typeof nothing {
  return number ? textTemplate(number, 'mark-number') : nothing;
}

import { type SVGTemplateResult, svg } from 'lit';
import type { Item } from '../../layout/item.ts';
import type { Interaction } from '../interaction.ts';

/** Something of the map to focus and select: a party, a place or a tie. */
export function optionTemplate(
  { id, label }: Item,
  { part, className }: { readonly part: string; readonly className: string },
  { selected, active }: Interaction,
  content: SVGTemplateResult,
): SVGTemplateResult {
  return svg`<g role="option" class=${className} part=${part} data-id=${id} aria-label=${label}
    aria-selected=${id === selected ? 'true' : 'false'} tabindex=${id === active ? 0 : -1}>${content}</g>`;
}

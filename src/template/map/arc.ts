import { type SVGTemplateResult, svg } from 'lit';
import type { PlacedTie } from '../../layout/map/layout.ts';
import type { Interaction } from '../interaction.ts';
import { optionTemplate } from './option.ts';

/** A tie as something to focus and select, on a casing that keeps it apart from what it runs over. */
export function arcTemplate({ item, path, hit }: PlacedTie, interaction: Interaction): SVGTemplateResult {
  const line = (className: string, d: string) => svg`<path class=${className} d=${d} />`;
  const content = svg`${line('tie-casing', path)}${line('tie-line', path)}${line('tie-hit', path)}${line('hit', hit)}`;
  return optionTemplate(item, { part: 'tie', className: 'tie' }, interaction, content);
}

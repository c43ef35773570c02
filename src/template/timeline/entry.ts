import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Mark, PlacedEntry } from '../../layout/timeline/layout.ts';
import type { Interaction } from '../interaction.ts';
import { optionTemplate } from '../plot.ts';
import { textTemplate } from '../text.ts';

/**
 * An entry: stem and mark.
 *
 * @param count of all entries, where not all are drawn
 */
export function entryTemplate(entry: PlacedEntry, interaction: Interaction, count?: number): SVGTemplateResult {
  const { id, label, state, tone, mark, stem, hit, position } = entry;
  const drawing = svg`${stem ? svg`<line part="stem" class="stem" x1=${stem.x1} y1=${stem.y1} x2=${stem.x2} y2=${stem.y2} />` : nothing}
    ${markTemplate(mark, `${interaction.scope}-${tone}`)}`;
  const [part, className] = [`entry ${state}`, `entry ${tone} ${state}`];
  return optionTemplate({ id, label, part, className, hit, position, count }, interaction, drawing);
}

/** The words of an entry. */
export function entryWords({ state, tone, texts }: PlacedEntry): SVGTemplateResult {
  return svg`<g class="entry ${tone} ${state}">${texts.map(({ part, text }) =>
    textTemplate(text, `words entry-${part}`, `entry-${part}`),
  )}</g>`;
}

/** A mark on a clear ground that keeps it off lines and other marks. */
export function markTemplate({ x, y, width, height, radius, texture, strike }: Mark, hatch: string): SVGTemplateResult {
  const fill = texture === 'hatch' ? `url(#${hatch})` : nothing;
  return svg`<rect class="casing" x=${x} y=${y} width=${width} height=${height} rx=${radius} />
    <rect part="mark" class="time-mark ${texture}" x=${x} y=${y} width=${width} height=${height} rx=${radius} fill=${fill} />
    ${strike ? svg`<line class="strike" x1=${strike.x1} y1=${strike.y1} x2=${strike.x2} y2=${strike.y2} />` : nothing}`;
}

import { type SVGTemplateResult, svg } from 'lit';
import type { PlacedGroup } from '../../layout/timeline/layout.ts';
import type { Interaction } from '../interaction.ts';
import { optionTemplate } from '../plot.ts';
import { textTemplate } from '../text.ts';

/** Entries counted together: columns on the line with their number, as one option. */
export function groupTemplate(
  { id, label, tone, columns, hit, isOnLine }: PlacedGroup,
  interaction: Interaction,
): SVGTemplateResult {
  const drawing = columns.map(
    ({ state, rect: { x, y, width, height } }) =>
      svg`<rect part="column" class="column ${state}" x=${x} y=${y} width=${width} height=${height} />`,
  );
  const className = `entry ${tone} ${isOnLine ? '' : 'spread'}`;
  return optionTemplate({ id, label, part: 'group', className, hit }, interaction, drawing);
}

/** The number over a column, where it has room. */
export function groupCount({ tone, count }: PlacedGroup): readonly SVGTemplateResult[] {
  return count ? [textTemplate(count, `words entry ${tone} count`, 'count')] : [];
}

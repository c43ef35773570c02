import { type SVGTemplateResult, svg } from 'lit';
import type { RowsLayout } from '../../layout/rotation/layout.ts';
import { type ReachableBar, reachableBars } from '../../layout/rotation/reachable-bars.ts';
import type { Interaction } from '../interaction.ts';

/** What stands in the place of bars that are too many to be an element each. */
export interface DenseBars {
  readonly drawing: SVGTemplateResult;
  /** The bars that are options all the same. */
  readonly reachable: readonly ReachableBar[];
}

/** Bars that are too many to be an element each. @param onPoint told of a click on bars that are no options of their own */
export function denseBars(
  { bars, paths = [] }: RowsLayout,
  { active, selected }: Interaction,
  onPoint: (event: MouseEvent) => void,
): DenseBars {
  const drawing = svg`<g aria-hidden="true" part="terms" class="bars" @click=${onPoint}>${paths.map(
    ({ tense, path }) => svg`<path class="bar ${tense}" d=${path} />`,
  )}</g>`;
  return { drawing, reachable: reachableBars(bars, active, selected) };
}

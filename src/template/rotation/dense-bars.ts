import { type SVGTemplateResult, svg } from 'lit';
import type { BarPath } from '../../layout/rotation/bar-paths.ts';

/** Bars that are too many to be an element each. @param onPoint told of a click on bars that are no options of their own */
export function denseBarsTemplate(paths: readonly BarPath[], onPoint: (event: MouseEvent) => void): SVGTemplateResult {
  return svg`<g aria-hidden="true" part="terms" class="bars" @click=${onPoint}>${paths.map(
    ({ tense, path }) => svg`<path class="bar ${tense}" d=${path} />`,
  )}</g>`;
}

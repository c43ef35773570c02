import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PlacedMark } from '../../layout/map/layout.ts';
import { textTemplate } from '../text.ts';

/** A square for the secretariat, a circle for any other place, with its number in the list. */
export function markTemplate({ kind, circle, box, number }: PlacedMark): SVGTemplateResult {
  const shape =
    kind === 'secretariat'
      ? svg`<rect class="mark" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="2" />`
      : svg`<circle class="mark" cx=${circle.x} cy=${circle.y} r=${circle.r} />`;
  return svg`<g part="marker" class="marker ${kind}">${shape}${number ? textTemplate(number, 'mark-number') : nothing}</g>`;
}

import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Leader, PlacedLabel } from '../../layout/map/layout.ts';
import { textTemplate } from '../text.ts';

/** The name of a party, the word for the chair on its pill, and what it is known for. */
export function labelTemplate({ party, ground, rows }: PlacedLabel): SVGTemplateResult {
  return svg`<g part="party-label" class="label on-${ground}" data-id=${party ?? nothing}>${rows.map(
    ({ kind, box, text }) =>
      svg`${
        kind === 'chair'
          ? svg`<rect part="chair" class="chair" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="3" />`
          : nothing
      }${textTemplate(text, `party-${kind}`)}`,
  )}</g>`;
}

/** A line with a casing of the ground's colour, and a dot where it begins within a shape. */
export function leaderTemplate({ from, to, hasDot }: Leader): SVGTemplateResult {
  const line = (className: string) => svg`<line class=${className} x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
  return svg`${line('leader-casing')}${line('leader')}${
    hasDot ? svg`<circle class="leader-dot" cx=${from.x} cy=${from.y} r="2.2" />` : nothing
  }`;
}

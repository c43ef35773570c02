import { type SVGTemplateResult, svg } from 'lit';

/** A 45° hatch: lines of 1.5 px every 5 px, coloured by its class. */
export function hatchTemplate(id: string, className: string): SVGTemplateResult {
  return svg`<pattern id=${id} class=${className} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="5" height="5" /><rect class="hatch-line" width="1.5" height="5" /></pattern>`;
}

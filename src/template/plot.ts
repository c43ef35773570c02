import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Drawing } from '../layout/drawing.ts';
import type { Rect } from '../layout/rect.ts';
import type { Interaction } from './interaction.ts';

/** The frame of a drawing: one list of options, of which one is reached by the Tab key and the rest by arrow keys. */
export function plotTemplate({ width, height, summary }: Drawing, content: SVGTemplateResult): TemplateResult {
  return html`<svg part="drawing" class="drawing" role="listbox" aria-label=${summary} width=${width} height=${height}
    viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

/** Something that can be focused and selected. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly part: string;
  readonly className?: string;
  /** Where it is hit and ringed; at least 24 px on a side. */
  readonly hit: Rect;
  /** Its place in a list of more than is drawn, from 1. */
  readonly position?: number | undefined;
  readonly count?: number | undefined;
}

/** One option: its drawing without words, which stand in `wordsTemplate`, and the area that a pointer hits, which is its ring too. */
export function optionTemplate(
  { id, label, part, className = '', hit, position, count }: Option,
  { selected, related, active }: Interaction,
  drawing: SVGTemplateResult | readonly SVGTemplateResult[],
): SVGTemplateResult {
  const { x, y, width, height } = hit;
  return svg`<g role="option" class="option ${className} ${related.has(id) ? 'related' : ''}" part=${part} data-id=${id} aria-label=${label}
    aria-posinset=${(count && position) ?? nothing} aria-setsize=${count ?? nothing}
    aria-selected=${id === selected ? 'true' : 'false'} tabindex=${id === active ? 0 : -1}>
    ${id === active ? svg`<rect class="ring-gap" x=${x} y=${y} width=${width} height=${height} />` : nothing}
    ${drawing}
    <rect class="hit ring" x=${x} y=${y} width=${width} height=${height} /></g>`;
}

/**
 * The words of a drawing, above all else and out of the pointer's way. They are no part of the options: these have names that
 * say the same in a better order, and a name has to hold what stands in its option word for word.
 */
export function wordsTemplate(words: readonly SVGTemplateResult[]): SVGTemplateResult {
  return svg`<g class="read" aria-hidden="true">${words}</g>`;
}

import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PlacedText } from '../layout/drawing.ts';

/** Placed lines of text as one SVG `text`. */
export function textTemplate(text: PlacedText, className: string, part?: string): SVGTemplateResult {
  const { x, y, size, weight, leading, anchor, lang, lines } = text;
  return svg`<text part=${part ?? nothing} class=${className} x=${x} y=${y} font-size=${size} font-weight=${weight} text-anchor=${anchor}
    lang=${lang ?? nothing}>${
      lines.length > 1
        ? lines.map((line, index) => svg`<tspan x=${x} dy=${index && leading}>${line}</tspan>`)
        : lines[0]
    }</text>`;
}

import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PlacedText } from '../layout/drawing.ts';

/** Placed lines of text as one SVG `text`. */
export function textTemplate(text: PlacedText, className: string): SVGTemplateResult {
  const { x, size, weight, leading, anchor, lang, lines } = text;
  return svg`<text class=${className} x=${x} y=${text.y} font-size=${size} font-weight=${weight} text-anchor=${anchor}
    lang=${lang ?? nothing}>${lines.map((line, index) => svg`<tspan x=${x} dy=${index && leading}>${line}</tspan>`)}</text>`;
}

import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Figure } from '../layout/figure/figure.ts';
import type { PlacedLine, Words } from '../layout/figure/words.ts';
import type { Rect } from '../layout/rect.ts';

/** What stands around the drawing of a figure: its ground, its words and lines. The drawing and the swatches are put into it. */
export function figureTemplate({ width, height, lines, rules, bars, direction }: Figure): SVGTemplateResult {
  const rect = (className: string, { x, y, width: w, height: h }: Rect) =>
    svg`<rect class=${className} x=${round(x)} y=${round(y)} width=${round(w)} height=${round(h)} />`;
  return svg`${rect('figure-ground', { x: 0, y: 0, width, height })}${bars.map((bar) => rect('figure-bar', bar))}${rules.map(
    (rule) => rect('figure-rule', rule),
  )}${lines.map((line) => lineTemplate(line, direction))}`;
}

function lineTemplate({ x, y, words }: PlacedLine, direction: Figure['direction']): SVGTemplateResult {
  const isMirrored = direction === 'rtl';
  return svg`<text class="figure" x=${round(x)} y=${round(y)} direction=${isMirrored ? direction : nothing}>${words.map(wordsTemplate)}</text>`;
}

function wordsTemplate({ text, kind, size, weight, lang, href }: Words): SVGTemplateResult {
  const written = svg`<tspan class="figure-${kind}" font-size=${round(size)} font-weight=${weight} lang=${lang ?? nothing}>${text}</tspan>`;
  return href ? svg`<a href=${href}>${written}</a>` : written;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { type SVGTemplateResult, svg } from 'lit';
import type { Fill } from '../../layout/map/layout.ts';
import { hatchTemplate } from '../hatch.ts';

/** The patterns that tell roles apart, but for the solid one. */
export function patternsTemplate(fills: readonly Fill[], scope: string): SVGTemplateResult {
  return svg`<defs>${fills.filter(hasPattern).map((fill) => patternTemplate(fill, patternId(scope, fill)))}</defs>`;
}

/** Solid fills and empty ones need none. */
export function hasPattern(fill: Fill): boolean {
  return fill !== 'solid' && fill !== 'none';
}

export function patternId(scope: string, fill: Fill): string {
  return `${scope}-${fill}`;
}

const MARKS: Readonly<Partial<Record<Fill, string>>> = {
  dots: 'M1.5 2.5h2M4 5h2M-1 5h2M4 0h2M-1 0h2',
  rows: 'M0 2.5h5',
  grid: 'M0 2.5h5M2.5 0v5',
};

function patternTemplate(fill: Fill, id: string): SVGTemplateResult {
  if (fill === 'hatch') return hatchTemplate(id, 'pattern');
  return svg`<pattern id=${id} class="pattern" width="5" height="5" patternUnits="userSpaceOnUse"><rect
    class="hatch-ground" width="5" height="5" /><path class="pattern-mark ${fill}" d=${MARKS[fill]} /></pattern>`;
}

import { mapHeight, rotationHeight, timelineHeight } from '../element/styles/heights.ts';
import { parseRules } from './css/rules.ts';
import { inSteps } from './type-sizes.ts';
import type { WidgetName } from './widget.ts';

/** The style sheets that say how high a widget is. */
export const HEIGHTS = { map: mapHeight, timeline: timelineHeight, rotation: rotationHeight };

/** The height that a widget reserves, px: what its style sheet says for this width. */
export function reservedHeight(widget: WidgetName, width: number, em: number): number {
  const rules = parseRules(HEIGHTS[widget].cssText, width);
  const value = rules.flatMap(({ declarations }) => declarations).at(-1)?.[1] ?? '';
  const terms = [...value.matchAll(/([+-]?)\s*([\d.]+)(em|cqi)/g)];
  const height = terms.reduce((sum, [, sign, number, unit]) => {
    const length = Number(number) * (unit === 'em' ? em : width / 100);
    return sign === '-' ? sum - length : sum + length;
  }, 0);
  return inSteps(height);
}

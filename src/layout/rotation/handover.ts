import { rows } from '../../locale/en/rows.ts';
import type { Term } from '../../network/chair.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { PlacedBar, PlacedHandover } from './layout.ts';

/** More handovers than this are drawn without words: the detail of a term names its meeting. */
const MOST_LABELLED = 4;
const RING = 5;

/** Lines that join a term's end with its successor's begin, on the day that is known for both. */
export function handoversOf(
  terms: readonly Term[],
  bars: readonly PlacedBar[],
  canvas: Canvas,
): readonly PlacedHandover[] {
  const barOf = new Map(bars.map((bar) => [bar.id, bar]));
  const pairs = terms.flatMap((to) => {
    const from = terms.find((other) => other !== to && endsWhere(other, to));
    return from ? [{ from, to }] : [];
  });
  return pairs.flatMap(({ from, to }) => {
    const [above, below] = [barOf.get(from.id), barOf.get(to.id)].sort((a, b) => (a?.solid.y ?? 0) - (b?.solid.y ?? 0));
    const x = barOf.get(to.id)?.solid.x;
    if (!above || !below || x === undefined || above.solid.y === below.solid.y) return [];
    const ring = (above.solid.y + above.solid.height + below.solid.y) / 2;
    const labelled = pairs.length <= MOST_LABELLED && to.handover;
    const label = labelled ? placeLabel(canvas.format.text(labelled.title), x, ring, canvas) : undefined;
    return [{ x, top: above.solid.y, bottom: below.solid.y + below.solid.height, ring, label }];
  });
}

function endsWhere({ period: { end } }: Term, { period: { start } }: Term): boolean {
  return (
    typeof end === 'object' && start !== undefined && end.earliest === start.earliest && end.latest === end.earliest
  );
}

/** To the right of the ring, or to its left where the line would leave the frame; nothing where neither has room. */
function placeLabel(
  meeting: string,
  x: number,
  ring: number,
  { width, em, textWidth, format }: Canvas,
): PlacedText | undefined {
  const style = textStyle('eventDetail', widthClass(width), em);
  const text = format.words('rows', rows).handoverAt({ meeting });
  const needed = textWidth(text, style.size, style.weight);
  const base = { ...style, y: ring + style.size * 0.36, lines: [text] };
  if (x + RING + 8 + needed <= width) return { ...base, x: x + RING + 8, anchor: 'start' };
  return undefined;
}

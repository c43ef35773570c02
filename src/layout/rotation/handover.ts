import type { Day } from '../../dataset/calendar.ts';
import { rows } from '../../locale/en/rows.ts';
import type { Term } from '../../network/chair.ts';
import type { NetworkOnDate } from '../../network/network-on-date.ts';
import { BASELINE } from '../baseline.ts';
import type { Canvas, PlacedText } from '../drawing.ts';
import { position, type TimeScale } from '../time-scale.ts';
import { textStyle } from '../type-scale.ts';
import { widthClass } from '../width-class.ts';
import type { PlacedBar, PlacedHandover } from './layout.ts';

/** More handovers than this are drawn without words: the detail of a term names its meeting. */
const MOST_LABELLED = 4;

/** A ring at its largest and at its smallest, and the air around it, px. */
const RING = 5;
const SMALLEST_RING = 2.5;
const RING_AIR = 1.5;

/** Nearer to each other than this on average, handovers are fine lines without rings, px; nearer than that, they are noise. */
const RING_SPACING = 17;
const LINE_SPACING = 6;

/** Lines that join a term's end with its successor's begin, on the day that is known for both, within the scale. */
export function handoversOf(
  networks: readonly NetworkOnDate[],
  barOf: ReadonlyMap<Term, PlacedBar>,
  scale: TimeScale,
  canvas: Canvas,
): readonly PlacedHandover[] {
  const pairs = networks.flatMap(({ terms }) => successions(terms, barOf, scale, canvas.width));
  const spacing = (scale.to - scale.from) / Math.max(1, pairs.length);
  if (spacing < LINE_SPACING) return [];
  const isLabelled = pairs.length <= MOST_LABELLED;
  return pairs.map(({ before, after, to, x }) => {
    const [above, below] = before.solid.y < after.solid.y ? [before.solid, after.solid] : [after.solid, before.solid];
    const gap = below.y - above.y - above.height;
    const radius = Math.min(RING, gap / 2 - RING_AIR);
    const middle = above.y + above.height + gap / 2;
    return {
      x,
      top: above.y,
      bottom: below.y + below.height,
      ring: spacing >= RING_SPACING && radius >= SMALLEST_RING ? { y: middle, radius } : undefined,
      label:
        isLabelled && to.handover && radius === RING
          ? placeLabel(canvas.format.text(to.handover.title), x, middle, canvas)
          : undefined,
    };
  });
}

interface Succession {
  readonly before: PlacedBar;
  readonly after: PlacedBar;
  readonly to: Term;
  readonly x: number;
}

/** Terms in other rows than those that pass the chair to them, on one exact day that the picture shows. */
function successions(
  terms: readonly Term[],
  barOf: ReadonlyMap<Term, PlacedBar>,
  scale: TimeScale,
  width: number,
): readonly Succession[] {
  const ending = new Map<Day, PlacedBar | undefined>();
  for (const term of terms) {
    const { end } = term.period;
    if (typeof end === 'object' && end.earliest === end.latest && !ending.has(end.latest))
      ending.set(end.latest, barOf.get(term));
  }
  const found: Succession[] = [];
  for (const to of terms) {
    const { start } = to.period;
    if (!start || start.earliest !== start.latest) continue;
    const before = ending.get(start.latest);
    const after = barOf.get(to);
    if (!before || !after || before.solid.y === after.solid.y) continue;
    const x = position(scale, start.latest);
    if (x >= scale.from && x <= width) found.push({ before, after, to, x: Math.max(x, after.solid.x) });
  }
  return found;
}

/** To the right of the ring; nothing where the words have no room there. */
function placeLabel(
  meeting: string,
  x: number,
  ring: number,
  { width, em, textWidth, format }: Canvas,
): PlacedText | undefined {
  const style = textStyle('eventDetail', widthClass(width), em);
  const text = format.words('rows', rows).handoverAt({ meeting });
  const left = x + RING + 8;
  return left + textWidth(text, style.size, style.weight) <= width
    ? { ...style, x: left, y: ring + style.size * BASELINE, lines: [text], anchor: 'start' }
    : undefined;
}

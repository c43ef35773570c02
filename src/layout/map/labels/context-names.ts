/** Names of neighbours and seas: the last to be placed, only where there is room, and never in the way. */
import type { Feature, LabelBox } from '../../../geography/geography.ts';
import type { Canvas, PlacedText } from '../../drawing.ts';
import type { Rect } from '../../rect.ts';
import { textStyle } from '../../type-scale.ts';
import { widthClass } from '../../width-class.ts';
import type { TextStyle } from '../../wrap.ts';
import { contains, crossesRect, inflate, overlap, rectAround, tenth } from '../geometry.ts';
import type { Ground } from '../ground.ts';
import type { Leader } from '../layout.ts';
import { traceRings } from '../shape.ts';
import { BASELINE } from './block.ts';
import type { Field } from './field.ts';
import { nearestSpot } from './nearest-spot.ts';

/** What is already on the map. */
export interface Taken {
  readonly boxes: readonly Rect[];
  readonly leaders: readonly Leader[];
}

interface ContextName {
  readonly text: string;
  /** px */
  readonly width: number;
  readonly owner: number;
  /** Centre and width of the largest box in the shape, px. */
  readonly room: { readonly x: number; readonly y: number; readonly width: number };
}

const MARGIN_X = 4;
const MARGIN_Y = 3;
const STEP = 4;
const CLEARANCE = 6;
/** A stored box this much narrower than its name leaves no hope. */
const HOPELESS = 0.8;
const WATER = 0;

/** The names of the territories around that could find room; the field learns whose their cells are. */
export function neighbourNames(context: readonly Feature[], ground: Ground, field: Field): readonly ContextName[] {
  return context.flatMap(({ a2, label, polygons }) => {
    const text = a2 && ground.canvas.format.regionName(a2);
    const name = text && label && nameIn(text, label, ground);
    return name ? [{ ...name, owner: field.addContext(traceRings(ground.arcs, polygons)) }] : [];
  });
}

export function seaNames(ground: Ground): readonly ContextName[] {
  return ground.geography.seas.flatMap(({ id, label }) => {
    const text = ground.canvas.format.messages.seas[id];
    return (text && nameIn(text, label, ground)) || [];
  });
}

/** A name with its room; undefined where there cannot be enough. */
function nameIn(
  text: string,
  [x, y, planarWidth]: LabelBox,
  { place, scale, canvas }: Ground,
): ContextName | undefined {
  const style = contextStyle(canvas);
  const width = canvas.textWidth(text, style.size, style.weight);
  const room = { ...place([x, y]), width: planarWidth * scale };
  return room.width < HOPELESS * width ? undefined : { text, width, owner: WATER, room };
}

function contextStyle({ width, em }: Canvas): TextStyle {
  return textStyle('neighbour', widthClass(width), em);
}

/** The names that find room. */
export function placeContextNames(
  names: readonly ContextName[],
  taken: Taken,
  ground: Ground,
  field: Field,
): readonly PlacedText[] {
  const boxes = [...taken.boxes];
  const placed: PlacedText[] = [];
  for (const name of [...names].sort((a, b) => b.room.width - a.room.width)) {
    const found = placeName(name, { boxes, leaders: taken.leaders }, ground, field);
    if (!found) continue;
    boxes.push(found.box);
    placed.push(found.text);
  }
  return placed;
}

function placeName({ text, width, owner, room }: ContextName, taken: Taken, { canvas, picture }: Ground, field: Field) {
  const style = contextStyle(canvas);
  const boxAt = (at: { x: number; y: number }) => rectAround(at, width + 2 * MARGIN_X, style.size + 2 * MARGIN_Y);
  const spot = nearestSpot(room, rectAround(room, room.width, room.width / 2), STEP, (x, y) => {
    const box = boxAt({ x, y });
    return contains(picture, box) && isUntaken(box, taken) && field.isAllOf(owner, box);
  });
  if (!spot) return undefined;
  const { size, weight, leading } = style;
  const anchor = 'middle' as const;
  return {
    box: boxAt(spot),
    text: { x: tenth(spot.x), y: tenth(spot.y + BASELINE * size), lines: [text], size, weight, leading, anchor },
  };
}

function isUntaken(box: Rect, { boxes, leaders }: Taken): boolean {
  const room = inflate(box, CLEARANCE);
  return !boxes.some((other) => overlap(room, other)) && !leaders.some((leader) => crossesRect(leader, box));
}
